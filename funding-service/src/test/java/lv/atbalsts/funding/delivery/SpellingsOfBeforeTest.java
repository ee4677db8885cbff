package lv.atbalsts.funding.delivery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** Rows that an earlier release took in other letters, as its migration leaves them. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SpellingsOfBeforeTest {

  private static final String OTHER = "SOCIAL_REHAB";

  @Test
  void oneDayInTwoSpellingsIsOneDeliveryAndTheClaimedOneStands() throws Exception {
    Compensated all = Compensated.of("1000.00");
    UUID client = UUID.randomUUID();
    String first = reported(all, grant(all, Compensated.SERVICE, client));
    UUID other = grant(all, OTHER, client);
    String second = reported(all, other);
    database(
        "update report_line set service_type = 'day_care_centre' where grant_id = '%s'", other);
    database("update granted_service set service_type = 'Day_Care_Centre' where id = '%s'", other);
    database(
        "update registration set service_type = 'Day_Care_Centre' where id ="
            + " (select registration_id from granted_service where id = '%s')",
        other);
    all.claim(second).then().statusCode(422);
    database("update unit_rate set service_type = 'day_care_centre' where unit = '%s'", all.unit());
    String claim = all.claim(second).then().statusCode(201).extract().path("claimId");
    migrate();
    all.regionCalls()
        .get("/service-reports/" + first)
        .then()
        .body("lines.serviceType", contains(Compensated.SERVICE))
        .body("lines[0].doubleOf", notNullValue());
    all.regionCalls().get("/claims/" + claim).then().statusCode(200);
    all.claim(first).then().statusCode(409);
    all.report(other, "2021-03-15", "1").then().statusCode(409);
    assertEquals(
        Compensated.SERVICE,
        database("select service_type from unit_rate where unit = '%s'", all.unit()));
  }

  @Test
  void anOrderOfBeforeIsUsedOnceByTheKeyOfToday() throws Exception {
    Compensated all = Compensated.of("1000.00");
    String claim = all.submitted("1");
    Compensated.decide(claim, "20.00", "0.00", "0.00").then().statusCode(200);
    String order = "ZB-" + UUID.randomUUID().toString().substring(0, 8);
    Compensated.pay(claim, "5.00", order).then().statusCode(201);
    database("update payment set reference_key = upper(reference) where reference = '%s'", order);
    migrate();
    Compensated.pay(claim, "5.00", "№ " + order.replaceFirst("-", "") + ".")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0039"));
  }

  private static UUID grant(Compensated all, String service, UUID client) {
    return Told.grant(
        all.number(), all.municipality(), service, all.unit(), Told.registration(service), client);
  }

  private static String reported(Compensated all, UUID grant) {
    return all.report(grant, "2021-03-15", "1").then().statusCode(201).extract().path("reportId");
  }

  private static void migrate() throws IOException, SQLException {
    try (InputStream file =
        SpellingsOfBeforeTest.class.getResourceAsStream("/db/migration/V40__spellings.sql")) {
      database(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("%", "%%"));
    }
  }

  /** Done as somebody who may do anything with the database. */
  private static String database(String statement, Object... values) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                Parts.postgres().superuserJdbcUrl().replace("/postgres?", "/funding?"));
        Statement all = connection.createStatement()) {
      boolean rows = all.execute(statement.formatted(values));
      if (!rows) {
        return null;
      }
      try (ResultSet row = all.getResultSet()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }
}
