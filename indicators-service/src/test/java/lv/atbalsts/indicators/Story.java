package lv.atbalsts.indicators;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;

/** What the other services tell, from an empty start; and what the indicators then say. */
public final class Story {

  public static final String ZEMGALE = "9.2.2.1./15/I/001";
  public static final String RIGA = "9.2.2.1./15/I/002";

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String FORGET =
      "truncate alias, person_fact, place, branch, di_plan, project, contract_version, partner_change";

  private final Database database = Parts.postgres().database("indicators");
  private final Set<String> told = new LinkedHashSet<>();

  public Story() {
    query(FORGET);
  }

  /** Tells a new event of an aggregate, with the sequence of its version. */
  public Event tell(String service, String name, UUID subject, long sequence, String data) {
    Event event =
        Event.of("lv.atbalsts.%s.%s.v1".formatted(service, name), subject.toString(), data, null)
            .sequence(sequence);
    return tell(service, event);
  }

  /** Tells an event as it is, which may be one told before. */
  public Event tell(String service, Event event) {
    Events.publish("atbalsts." + service, event);
    told.add(event.id());
    return event;
  }

  /** Waits until everything told is counted. */
  public Story counted() {
    await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(this::allTaken);
    return this;
  }

  /** The value of an indicator on a day, null where there is none. */
  public BigDecimal value(String indicator, String asOf) {
    String answer =
        given()
            .get("/indicators/{id}?as-of={day}", indicator, asOf)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    JsonNode value = exactly(answer).get("value");
    return value.isNull() ? null : value.decimalValue();
  }

  /** JSON with its numbers to the last digit. */
  private static JsonNode exactly(String json) {
    try {
      return JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readTree(json);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** The whole number that an indicator counts on a day; 0 where nothing is told of yet. */
  public int count(String indicator, String asOf) {
    BigDecimal value = value(indicator, asOf);
    return value == null ? 0 : value.intValueExact();
  }

  /** How many events were set aside since the database was made. */
  public long setAside() {
    return number("select count(*) from dead_letter");
  }

  private boolean allTaken() {
    String ids = String.join("','", told);
    return number("select count(*) from inbox where id::text in ('" + ids + "')") == told.size();
  }

  private long number(String query) {
    try (Connection connection = asOwner();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void query(String change) {
    try (Connection connection = asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner(), database.ownerPassword());
  }
}
