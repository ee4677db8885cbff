package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality sees its own part of every claim and payment, and nothing of another's. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MunicipalPartsTest {

  private Compensated one;
  private Compensated other;
  private String claim;
  private String reportOfOther;

  @BeforeEach
  void aRegionClaimsForTwoMunicipalities() {
    one = Compensated.of("1000.00");
    other = one.in(Programme.municipality());
    Programme.joined(one.projectId(), other.municipality());
    reportOfOther = other.reported("2");
    claim = one.claim(one.reported("1"), reportOfOther).then().statusCode(201).extract().path("id");
  }

  @Test
  void eachSeesItsLinesAndSums() {
    one.municipalityCalls()
        .get("/claims/parts?claimId=" + claim)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].municipality", equalTo(one.municipality()))
        .body("items[0].level", equalTo("REGION"))
        .body("items[0].status", equalTo("DRAFT"))
        .body("items[0].declared.amount", equalTo("20.00"))
        .body("items[0].lines.amount.amount", contains("20.00"));
    other
        .municipalityCalls()
        .get("/claims/parts?claimId=" + claim)
        .then()
        .body("items.declared.amount", contains("40.00"));
    one.municipalityCalls()
        .get("/claims/parts?municipality=" + other.municipality())
        .then()
        .body("items", empty());
    one.municipalityCalls().get("/claims/" + claim).then().statusCode(404);
    one.regionCalls().get("/claims/parts?claimId=" + claim).then().body("items", hasSize(2));
  }

  /** Ten cents are divided in proportion, what is named by line is its municipality's. */
  @Test
  void thePartsAddUpToWhatIsDecidedAndPaid() {
    one.submit(claim).then().statusCode(200);
    Compensated.decide(claim, "33.33", "10.00", "16.67").then().statusCode(200);
    Compensated.pay(claim, "10.01", "MU-" + UUID.randomUUID()).then().statusCode(201);
    Compensated.pay(claim, "23.32", "MU-" + UUID.randomUUID()).then().statusCode(201);
    assertEquals("33.33", sum("/claims/parts?claimId=" + claim, "certified"));
    assertEquals("10.00", sum("/claims/parts?claimId=" + claim, "deducted"));
    assertEquals("16.67", sum("/claims/parts?claimId=" + claim, "parked"));
    assertEquals("33.33", sum("/claims/parts?claimId=" + claim, "paid"));
    assertEquals("33.33", sum("/payments/parts?claimId=" + claim, "paid"));
    one.municipalityCalls()
        .get("/payments/parts?claimId=" + claim)
        .then()
        .body("items.municipality", contains(one.municipality(), one.municipality()));
  }

  @Test
  void whatIsDeductedByLineIsItsMunicipalitys() {
    one.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    String decision =
        Call.as("CFLA", "anna")
            .made(
                "id",
                "/claims/" + claim + "/decisions",
                """
                {'certified':{'amount':'20.00'},'deducted':{'amount':'40.00'},
                 'parked':{'amount':'0.00'},'releasedLines':['%s'],'reason':'No signature.'}
                """,
                other.lineOf(reportOfOther));
    Compensated.approve("ilze", claim, decision, "2021-05-06").then().statusCode(200);
    one.municipalityCalls()
        .get("/claims/parts?claimId=" + claim)
        .then()
        .body("items.certified.amount", contains("20.00"))
        .body("items.deducted.amount", contains("0.00"));
    other
        .municipalityCalls()
        .get("/claims/parts?claimId=" + claim)
        .then()
        .body("items.deducted.amount", contains("40.00"));
  }

  @Test
  void theRowsAreShownToTheirOwnersOnly() throws SQLException {
    one.submit(claim).then().statusCode(200);
    Compensated.decide(claim, "60.00", "0.00", "0.00").then().statusCode(200);
    Compensated.pay(claim, "60.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
    for (String table : List.of("municipal_part", "payment_part", "claim_line")) {
      assertEquals(1, rows(table, one.municipality()), table);
      assertEquals(1, rows(table, other.municipality()), table);
      assertEquals(0, rows(table, "0000000"), table);
    }
    for (String table : List.of("payment", "claim_decision")) {
      assertEquals(0, rows(table, one.municipality()), table);
    }
  }

  private int rows(String table, String municipality) throws SQLException {
    Database database = Parts.postgres().database("funding");
    try (Connection app =
            DriverManager.getConnection(
                database.jdbcUrl(), database.app(), database.appPassword());
        Statement sql = app.createStatement()) {
      sql.execute("select tell_caller('OWN', '%s', '', 'TERRITORY')".formatted(municipality));
      try (ResultSet row =
          sql.executeQuery("select count(*) from " + table + " where claim_id = '" + claim + "'")) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private String sum(String path, String what) {
    List<String> amounts =
        one.regionCalls()
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .path("items." + what + ".amount");
    return amounts.stream()
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toString();
  }
}
