package lv.atbalsts.assessment;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Logged;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plants a name and a personal code, and looks for them where they must not be. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PersonalDataScanTest {

  private static final String NAME = "Zvirbuļgalve";

  private static final String TABLES =
      "select string_agg(tablename, ',') from pg_tables where schemaname = 'public'";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void neitherNameNorCodeIsReadableInAnyTableLogOrMetric() throws SQLException {
    String recorded = Codes.next();
    String imported = Codes.next();
    String refused = Codes.next();
    try (Logged logged = Logged.fromHere()) {
      record(planted(recorded));
      File.worked(
              SOCIAL_SERVICE,
              "/clients/imports",
              File.of(planted(imported), planted(refused).with("birthDate", "2999-01-01")))
          .body("accepted", equalTo(1))
          .body("rejected", equalTo(1));
      String metrics = SOCIAL_SERVICE.read("/q/metrics").extract().asString();
      for (String code : List.of(recorded, imported, refused)) {
        for (String secret : List.of(NAME, code, code.replace("-", ""))) {
          assertEquals(-1, logged.text().indexOf(secret), "log");
          assertEquals(-1, metrics.indexOf(secret), "metrics");
          assertEquals("", tablesHolding(secret));
        }
      }
    }
  }

  @Test
  void theScanFindsWhatIsNotSealed() throws SQLException {
    String client = Case.client(Person.adult());
    assertTrue(tablesHolding(client).contains("client"), () -> "the scan sees nothing");
  }

  private static Form planted(String code) {
    return Person.adult().with("personalCode", code).with("familyName", NAME);
  }

  private static void record(Form person) {
    String client =
        SOCIAL_SERVICE
            .request()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType("application/json")
            .body(person)
            .post("/clients")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(Map.of("personalCode", person.get("personalCode")))
        .post("/clients/search")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(client));
  }

  private static String tablesHolding(String secret) throws SQLException {
    String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
    StringBuilder found = new StringBuilder();
    for (String table : Store.asSuperuser(TABLES).split(",")) {
      String rows =
          Store.asSuperuser(
              "select count(*) from \"%s\" t where lower(t::text) like any (array['%%%s%%', '%%%s%%'])"
                  .formatted(table, secret.toLowerCase(Locale.ROOT), hex));
      found.append(rows.equals("0") ? "" : table + " ");
    }
    return found.toString();
  }
}
