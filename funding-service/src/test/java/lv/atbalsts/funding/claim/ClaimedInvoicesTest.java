package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Invoiced;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actual costs are claimed by their invoices, beside services, and once. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClaimedInvoicesTest {

  private Invoiced all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Invoiced.of("1000.00");
  }

  @Test
  void aClaimTakesInvoicesBesideServices() {
    String report = all.project().reported("2");
    String invoice = all.entered("60.00");
    String claim =
        draft("'reportIds':['%s'],'invoiceIds':['%s']", report, invoice)
            .then()
            .statusCode(201)
            .body("declared.amount", equalTo("100.00"))
            .body("euShare.amount", equalTo("85.00"))
            .body("lines.amount.amount", containsInAnyOrder("40.00", "60.00"))
            .body("lines.find { it.invoiceId }.serviceType", nullValue())
            .body("lines.find { it.invoiceId }.date", equalTo("2021-03-10"))
            .extract()
            .path("id");
    all.project()
        .municipalityCalls()
        .get("/claims/parts?claimId=" + claim)
        .then()
        .body("items.declared.amount", contains("100.00"));
  }

  @Test
  void eachCostIsOfTheContractOfItsDay() {
    Call.as("CFLA")
        .post(
            "/projects/" + all.project().projectId() + "/contract-versions",
            """
            {'validFrom':'2021-03-15','signedOn':'2021-03-01','total':{'amount':'1000.00'},
             'euRate':70,'rounding':'CENT'}
            """)
        .then()
        .statusCode(201);
    String before = all.entered("100.00");
    String after =
        all.enter(
                all.project().municipalityCalls(),
                Invoiced.terms(Invoiced.number(), "2021-03-20", "100.00", ""))
            .path("id");
    claim(before, after)
        .then()
        .statusCode(201)
        .body("declared.amount", equalTo("200.00"))
        .body("euShare.amount", equalTo("155.00"));
  }

  @Test
  void onlyWhatIsEligibleIsClaimed() {
    String terms =
        Invoiced.terms(Invoiced.number(), "2021-03-10", "100.00", "")
            .replace("\"eligible\":{\"amount\":\"100.00\"}", "\"eligible\":{\"amount\":\"70.00\"}");
    String invoice = all.enter(all.project().municipalityCalls(), terms).path("id");
    claim(invoice).then().statusCode(201).body("declared.amount", equalTo("70.00"));
  }

  @Test
  void anInvoiceIsInOneClaimAtEachLevel() {
    String invoice = all.entered("60.00");
    assertEquals(List.of(201, 409, 409, 409), Race.statuses(4, each -> claim(invoice)));
    claim(invoice).then().statusCode(409).body("code", equalTo("FND-0033"));
    claimOfMunicipality(invoice).then().statusCode(409).body("code", equalTo("FND-0033"));
  }

  @Test
  void whatTheRegionCertifiedGoesToCflaAndTheRestIsFree() {
    String kept = all.entered("60.00");
    String deducted = all.entered("40.00");
    String claim = claimOfMunicipality(kept, deducted).then().statusCode(201).extract().path("id");
    claim(kept).then().statusCode(409).body("code", equalTo("FND-0165"));
    all.project()
        .municipalityCalls()
        .post("/claims/" + claim + "/submission", "{'submittedOn':'2021-04-12'}")
        .then()
        .statusCode(200);
    all.project()
        .regionCalls("anna")
        .post("/claims/" + claim + "/review", "{'startedOn':'2021-04-12'}")
        .then()
        .statusCode(200);
    all.project()
        .decideOfMunicipality(claim, "60.00", "40.00", deducted)
        .then()
        .statusCode(200)
        .body("status", equalTo("PARTLY_APPROVED"));
    draft("'claimIds':['%s']", claim)
        .then()
        .statusCode(201)
        .body("lines.invoiceId", contains(kept));
    claimOfMunicipality(deducted).then().statusCode(201);
  }

  @Test
  void aRejectedClaimReleasesItsInvoices() {
    String invoice = all.entered("60.00");
    String claim = claim(invoice).then().statusCode(201).extract().path("id");
    all.project().submit(claim).then().statusCode(200);
    Compensated.decide(claim, "0.00", "60.00", "0.00")
        .then()
        .statusCode(200)
        .body("status", equalTo("REJECTED"));
    claim(invoice).then().statusCode(201);
  }

  @Test
  void aClaimWithAnUnpaidInvoiceIsNotHandedIn() {
    String invoice =
        all.enter(
                all.project().municipalityCalls(),
                Invoiced.terms(Invoiced.number(), "2021-03-10", "60.00", ""))
            .path("id");
    String claim = claim(invoice).then().statusCode(201).extract().path("id");
    all.project()
        .regionCalls()
        .post("/claims/" + claim + "/check", "")
        .then()
        .body("passed", equalTo(false))
        .body("findings.code", contains("FND-0333"))
        .body("findings[0].pointer", equalTo("/invoiceIds"));
    all.project()
        .submit(claim)
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0333"))
        .body("conflicts", contains(invoice));
    all.project()
        .municipalityCalls()
        .post(
            "/invoices/" + invoice + "/payment",
            "{'paidOn':'2021-04-12','paymentReference':'MU-9'}")
        .then()
        .statusCode(200);
    all.project().submit(claim).then().statusCode(200);
  }

  @Test
  void anInvoiceOfALaterDayWaitsForALaterPeriod() {
    String invoice =
        all.enter(
                all.project().municipalityCalls(),
                Invoiced.terms(Invoiced.number(), "2021-04-01", "60.00", ""))
            .path("id");
    claim(invoice).then().statusCode(422).body("errors.code", contains("FND-0332"));
  }

  @Test
  void anInvoiceThatIsNotOfTheProjectIsNotKnown() {
    claim(UUID.randomUUID().toString()).then().statusCode(404);
    String others = Invoiced.of("1000.00").entered("10.00");
    claim(others).then().statusCode(404);
  }

  @Test
  void anInvoiceIsLeftOutWhenTheLinesAreDrawnAnew() {
    String kept = all.entered("60.00");
    String left = all.entered("40.00");
    String claim = claim(kept, left).then().statusCode(201).extract().path("id");
    all.project()
        .regionCalls()
        .post(
            "/claims/" + claim + "/lines",
            "{'invoiceIds':['%s'],'periodFrom':'2021-03-01','periodTo':'2021-03-31'}",
            kept)
        .then()
        .statusCode(200)
        .body("declared.amount", equalTo("60.00"));
    claim(left).then().statusCode(201);
  }

  private Response draft(String named, Object... values) {
    return all.project().draft(all.project().regionCalls(), named, values);
  }

  private Response claim(String... invoices) {
    return all.claim(all.project().regionCalls(), invoices);
  }

  private Response claimOfMunicipality(String... invoices) {
    return all.claim(all.project().municipalityCalls(), invoices);
  }
}
