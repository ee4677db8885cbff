package lv.atbalsts.kit.events;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.notes.Notes.Echo;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ConsumerTest {

  private static final String SAID = "lv.atbalsts.elsewhere.Said.v1";

  @Inject Sql sql;
  @Inject Callers callers;
  @Inject MeterRegistry meters;

  private final String text = "said " + UUID.randomUUID();

  @Test
  void whateverHeaderIsWrongInWhateverWayTheRecordIsADeadLetterAndTheNextIsTakenIn()
      throws Exception {
    List<Poison> poisons = new ArrayList<>();
    for (String header : Poison.HEADERS) {
      Poison.KINDS.values().forEach(kind -> poisons.add(said().with(header, kind)));
    }
    List<String> places = Poison.publish(poisons);
    Poison.publish(List.of(said()));
    await().atMost(ofSeconds(60)).until(() -> taken() == 1);
    assertEquals(places, deadLetters(places));
  }

  @Test
  void whateverAnEventsDataIsWrongInTheRecordIsADeadLetterAndTheNextIsTakenIn() throws Exception {
    List<String> places =
        Poison.publish(
            List.of(
                new Poison(null),
                new Poison(""),
                new Poison("null"),
                new Poison("[]"),
                new Poison("{}"),
                new Poison("{\"text\":null}"),
                new Poison("{\"text\":{}}"),
                new Poison("{\"text\":\"\\u0000\"}"),
                new Poison("{\"text\":\"POISON\"}"),
                new Poison("[".repeat(200_000)),
                said().with("ce_id", "1-1-1-1-1"),
                said().with("ce_time", "+999999999-01-01T00:00:00Z"),
                said().with("ce_time", "0001-01-01T00:00:00Z"),
                said().with("ce_sequence", "-1"),
                said().with("ce_source", "/registry"),
                said().with("ce_type", "lv.atbalsts.registry.RegistrationGranted.v1")));
    Poison.publish(List.of(said()));
    await().atMost(ofSeconds(60)).until(() -> taken() == 1);
    assertEquals(places, deadLetters(places));
  }

  @Test
  void anEventWhoseCommitIsCutTwiceArrivesAndIsNoDeadLetter() throws Exception {
    Event event = Event.of(SAID, UUID.randomUUID().toString(), json(), null);
    asSuperuser(
        """
        create function sleep_at_commit() returns trigger language plpgsql as
          $$ begin perform pg_sleep(10); return null; end $$;
        create constraint trigger sleep_at_commit after insert on inbox deferrable initially deferred
          for each row when (new.id = '%s') execute function sleep_at_commit()
        """
            .formatted(event.id()));
    Events.publish("atbalsts.elsewhere", event);
    cutTheSleeper();
    cutTheSleeper();
    asSuperuser("drop trigger sleep_at_commit on inbox");
    asSuperuser("drop function sleep_at_commit");
    await().atMost(ofSeconds(60)).until(() -> taken() == 1);
    assertEquals(0, count("select count(*) from dead_letter where event_id = ?", event.id()));
  }

  @Test
  void whatFailsForAnUnknownReasonIsTriedForEverUntilSomebodySetsItAside() throws Exception {
    Echo.mended = false;
    double counted = counted();
    Poison stuck = new Poison("{\"text\":\"STUCK\"}");
    String place = Poison.publish(List.of(new Poison("{}"), stuck, new Poison("[]"))).get(1);
    Poison.publish(List.of(said()));
    await().atMost(ofSeconds(30)).until(() -> get("/q/health").statusCode() == 503);
    String trouble = get("/q/health/well").path("checks.find{it.name=='events in'}.data.trouble");
    assertEquals(
        "topic atbalsts.elsewhere partition %s: IllegalStateException"
            .formatted(place.replace("/", " offset ")),
        trouble);
    assertEquals(200, get("/q/health/ready").statusCode());
    assertEquals(List.of(), deadLetters(List.of(place)));
    setAside(place).then().statusCode(204);
    await().atMost(ofSeconds(60)).until(() -> taken() == 1);
    await().atMost(ofSeconds(30)).until(() -> get("/q/health").statusCode() == 200);
    assertEquals(counted + 2, counted());
    Echo.mended = true;
    again(place).then().statusCode(204);
    assertEquals(List.of(), deadLetters(List.of(place)));
    assertEquals(1, count("select count(*) from echo where text = ?", "STUCK"));
  }

  @Test
  void whatIsStillAtFaultStaysSetAside() throws Exception {
    List<String> places = Poison.publish(List.of(new Poison("{\"text\":\"POISON\"}")));
    await().atMost(ofSeconds(60)).until(() -> deadLetters(places).equals(places));
    again(places.getFirst()).then().statusCode(422).body("code", equalTo("KIT-0041"));
    assertEquals(places, deadLetters(places));
    String topic = "items.find{it.partition + '/' + it.offset == '%s'}.topic";
    asMinistry()
        .get("/notes/dead-letters?limit=200")
        .then()
        .statusCode(200)
        .body(topic.formatted(places.getFirst()), equalTo("atbalsts.elsewhere"));
  }

  @ParameterizedTest
  @CsvSource({
    "one,1,one,2,409,KIT-0050",
    "one,1,two,2,422,KIT-0041",
    ",1,,2,409,KIT-0050",
    "one,2,one,1,422,KIT-0041",
    "one,1,one,0,409,KIT-0050"
  })
  void whatWasSetAsideIsNotTakenInBehindANewerEventAboutTheSame(
      String about, String sequence, String laterAbout, String later, int status, String code)
      throws Exception {
    String subject = UUID.randomUUID().toString();
    List<String> places =
        Poison.publish(
            List.of(
                said("POISON", about).with("ce_subject", subject).with("ce_sequence", sequence),
                said(text, laterAbout).with("ce_subject", subject).with("ce_sequence", later)));
    await().atMost(ofSeconds(60)).until(() -> taken() == 1);
    String place = places.getFirst();
    again(place).then().statusCode(status).body("code", equalTo(code));
    assertEquals(List.of(place), deadLetters(places));
  }

  @Test
  void ofSeveralAboutTheSameTheOlderIsTakenInFirst() throws Exception {
    Echo.mended = false;
    String subject = UUID.randomUUID().toString();
    List<String> places =
        Poison.publish(
            List.of(
                said("STUCK 1 " + text, null).with("ce_subject", subject).with("ce_sequence", "1"),
                said("POISON", null).with("ce_subject", subject).with("ce_sequence", "2"),
                said("STUCK 3 " + text, null),
                said("STUCK 4 " + text, null)
                    .with("ce_subject", subject)
                    .with("ce_sequence", "3")));
    places.forEach(place -> setAside(place).then().statusCode(204));
    Poison.publish(List.of(said()));
    await().atMost(ofSeconds(60)).until(() -> taken() == 1);
    Echo.mended = true;
    again(places.getLast()).then().statusCode(204);
    assertEquals(places.subList(1, 3), deadLetters(places));
    assertEquals(List.of("STUCK 1 " + text, "STUCK 4 " + text), stuck());
  }

  private List<String> stuck() {
    return callers.as(
        Caller.SYSTEM,
        () ->
            sql.query(
                "select text from echo where text like ? order by place",
                row -> row.getString(1),
                "STUCK _ " + text));
  }

  @Test
  void nobodyButTheMinistrySeesOrMovesDeadLetters() {
    given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0002000"))
        .get("/notes/dead-letters")
        .then()
        .statusCode(403);
    asMinistry().get("/funding/dead-letters").then().statusCode(404);
    again("0/999999").then().statusCode(404);
  }

  private Poison said() {
    return new Poison(json());
  }

  private static Poison said(String text, String about) {
    String more = about == null ? "" : ",\"about\":\"" + about + "\"";
    return new Poison("{\"text\":\"%s\"%s}".formatted(text, more));
  }

  private double counted() {
    return meters.get("atbalsts.event.set.aside").tag("direction", "in").counter().count();
  }

  private String json() {
    return "{\"text\":\"%s\"}".formatted(text);
  }

  private long taken() {
    return count("select count(*) from echo where text = ?", text);
  }

  private long count(String query, String value) {
    return callers.as(
        Caller.SYSTEM, () -> sql.query(query, row -> row.getLong(1), value).getFirst());
  }

  /** Those of these places that are dead letters. */
  private List<String> deadLetters(List<String> places) {
    List<String> all =
        callers.as(
            Caller.SYSTEM,
            () ->
                sql.query(
                    "select partition || '/' || record_offset from dead_letter where topic = 'atbalsts.elsewhere'",
                    row -> row.getString(1)));
    return places.stream().filter(all::contains).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999/0", "0/-1", "0/9223372036854775807"})
  void whatIsNotThereIsNotSetAside(String place) {
    assertTrue(List.of(400, 404).contains(setAside(place).statusCode()));
    assertEquals(List.of(), deadLetters(List.of(place)));
  }

  private static Response setAside(String place) {
    return asMinistry()
        .contentType("application/json")
        .body(
            "{\"topic\":\"atbalsts.elsewhere\",\"partition\":%s,\"offset\":%s,\"reason\":\"nobody knows\"}"
                .formatted((Object[]) place.split("/")))
        .post("/notes/dead-letters");
  }

  private static Response again(String place) {
    return asMinistry().post("/notes/dead-letters/atbalsts.elsewhere/" + place + "/retry");
  }

  private static RequestSpecification asMinistry() {
    return given().auth().oauth2(Tokens.of("MINISTRY"));
  }

  /** Waits until a commit of this database sleeps, and ends its session. */
  private static void cutTheSleeper() {
    await()
        .atMost(ofSeconds(60))
        .until(
            () ->
                asSuperuser(
                        """
                        select count(pg_terminate_backend(pid, 5000)) from (
                          select pid from pg_stat_activity
                           where datname = 'notes' and wait_event = 'PgSleep') sleeping
                        """)
                    == 1);
  }

  private static long asSuperuser(String statement) throws SQLException {
    String notes = Parts.postgres().superuserJdbcUrl().replace("/postgres?", "/notes?");
    try (Connection connection = DriverManager.getConnection(notes);
        var prepared = connection.createStatement()) {
      if (!prepared.execute(statement)) {
        return 0;
      }
      try (ResultSet row = prepared.getResultSet()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
