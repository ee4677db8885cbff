package lv.atbalsts.assessment.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever of a person is opened or refused is in the access log, or it is not served. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OpeningTest {

  /** The log tells who opened, nothing of the person: that it was read is not written into it. */
  private static final List<String> THE_LOG_ITSELF = List.of("readAccessLog", "summariseAccessLog");

  private static final Map<String, String> READINGS = MarkedOperationsTest.readings();

  private static Map<String, String> ids;

  @BeforeEach
  void aPersonOfWhomThereIsEverything() {
    if (ids == null) {
      ids = OpenedCase.ids();
    }
  }

  @Test
  void theseAreAllTheWaysThereAre() {
    Map<String, String> marked = new TreeMap<>(READINGS);
    THE_LOG_ITSELF.forEach(marked::remove);
    assertEquals(
        marked.keySet(),
        Arrays.stream(Opening.values())
            .map(Opening::operation)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsServedIsLoggedOnceWithItsPurpose(Opening opening) throws SQLException {
    Rows rows = Rows.of(opening, "refused is null and purpose = '" + opening.purpose() + "'");
    opening.read(ids).statusCode(200);
    assertEquals(1, rows.added());
  }

  @ParameterizedTest
  @EnumSource
  void anotherMunicipalitysAttemptIsLogged(Opening opening) throws SQLException {
    Rows rows = Rows.of(opening, "refused = 404 and organisation = '" + Programme.BAUSKA + "'");
    Call.municipality(Programme.BAUSKA).open(opening.path(ids)).statusCode(404);
    assertEquals(1, rows.added());
  }

  @ParameterizedTest
  @EnumSource
  void aRoleThatMayNotIsLogged(Opening opening) throws SQLException {
    Rows rows = Rows.of(opening, "refused = 403 and role = 'CFLA'");
    new Call("CFLA", null).open(opening.path(ids)).statusCode(403);
    assertEquals(1, rows.added());
  }

  @ParameterizedTest
  @EnumSource
  void withoutAPurposeNothingIsServed(Opening opening) throws SQLException {
    if (opening.namesItsPurpose()) {
      Rows rows = Rows.of(opening, "refused = 400 and purpose = 'NONE'");
      opening.readWithoutPurpose(ids).statusCode(400).body("code", equalTo("ASM-0005"));
      assertEquals(1, rows.added());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereTheLogCannotBeWrittenNothingIsServed(Opening opening) throws SQLException {
    Rows rows = Rows.of(opening, "true");
    String app = Store.app();
    Store.tamper("revoke insert on access_log from " + app);
    try {
      opening
          .read(ids)
          .statusCode(500)
          .body("code", equalTo("KIT-0500"))
          .body(not(containsString("Paraudziņa")));
    } finally {
      Store.tamper("grant insert on access_log to " + app);
    }
    assertEquals(0, rows.added());
  }

  /** Before anything of the request is looked at, so that any body will do. */
  @Test
  void whoMayNotChangeARecordIsLoggedToo() {
    Call stranger = new Call("CFLA", null);
    Map<String, String> changes = MarkedOperationsTest.changes();
    changes.forEach(
        (change, operation) ->
            stranger
                .request()
                .contentType("application/json")
                .body("{}")
                .request(change.split(" ")[0], filled(change.split(" ")[1]))
                .then()
                .statusCode(describedAs(change, equalTo(403))));
    List<String> refused =
        Call.AUDITOR
            .read("/clients/" + ids.get("client") + "/access-log?limit=200")
            .extract()
            .path("items.findAll{it.refused == 403}.operation");
    assertEquals(
        List.of(),
        changes.values().stream().filter(operation -> !refused.contains(operation)).toList());
  }

  /** An address with the ids of the person's records; what stands below them may be any. */
  private static String filled(String address) {
    String record =
        Map.of(
                "clients", "client",
                "enrolments", "enrolment",
                "assessments", "assessment",
                "support-plans", "plan",
                "grants", "grant",
                "moves", "move",
                "shares", "share",
                "emergency-accesses", "emergency")
            .get(address.split("/")[1]);
    return address
        .replace("{id}", ids.get(record))
        .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
  }

  /** The rows of an operation in the person's log, and how many have come since. */
  private record Rows(String query, int before) {

    static Rows of(Opening opening, String condition) throws SQLException {
      String query =
          "select count(*) from access_log where client_id = '%s' and operation = '%s' and %s"
              .formatted(ids.get("client"), READINGS.get(opening.operation()), condition);
      return new Rows(query, count(query));
    }

    int added() throws SQLException {
      return count(query) - before;
    }

    private static int count(String query) throws SQLException {
      return Integer.parseInt(Store.asSuperuser(query));
    }
  }
}
