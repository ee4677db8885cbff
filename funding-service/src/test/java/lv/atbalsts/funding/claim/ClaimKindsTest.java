package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Advances and final claims. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClaimKindsTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void anAdvanceIsPaidWhereTheContractAllowsIt() {
    advance("100.00", "")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0168"))
        .body("limit.amount", equalTo("0.00"));
    allow("150.00");
    String claim =
        advance("100.00", "")
            .then()
            .statusCode(201)
            .body("kind", equalTo("ADVANCE"))
            .body("euShare.amount", equalTo("85.00"))
            .body("lines.size()", equalTo(0))
            .extract()
            .path("id");
    advance("50.01", "").then().statusCode(422).body("remaining.amount", equalTo("50.00"));
    all.regionCalls()
        .post("/claims/" + claim + "/submission", "{'submittedOn':'2021-04-12'}")
        .then()
        .statusCode(200)
        .body("dueOn", equalTo("2021-04-26"));
    extend(claim).then().statusCode(200).body("dueOn", equalTo("2021-05-11"));
    extend(claim).then().statusCode(409).body("code", equalTo("FND-0172"));
    all.regionCalls()
        .get("/funding/history/" + claim)
        .then()
        .body("items.type", hasItem("lv.atbalsts.funding.ClaimTermExtended.v1"));
    Compensated.decide(claim, "100.00", "0.00", "0.00").then().statusCode(200);
    Compensated.pay(claim, "100.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
  }

  @Test
  void fourAdvancesAtTheSameMomentAreOneWhereTheContractHasRoomForOne() {
    allow("150.00");
    assertEquals(List.of(201, 422, 422, 422), Race.statuses(4, each -> advance("100.00", "")));
  }

  @Test
  void aGuaranteeIsTwoMonthsLongerThanTheMeasure() {
    allow("150.00");
    advance("100.00", ",'guaranteedUntil':'2024-02-28'")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0169"));
    advance("100.00", ",'guaranteedUntil':'2024-02-29'").then().statusCode(201);
  }

  @Test
  void anAdvanceHasNoLinesAndAnotherClaimNoAmount() {
    all.draft(all.regionCalls(), "'kind':'ADVANCE','reportIds':['%s']", all.reported("1"))
        .then()
        .statusCode(422)
        .body(
            "errors.pointer", containsInAnyOrder("/amount/amount", "/justification", "/reportIds"));
    all.draft(all.regionCalls(), "'reportIds':['%s'],'amount':{'amount':'5.00'}", all.reported("1"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0167"));
    all.draft(all.regionCalls(), "'kind':'INTERIM'")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0166"));
  }

  @Test
  void aFinalClaimIsTheLast() {
    String open = all.drafted("1");
    String report = all.reported("1");
    ofKind("FINAL", report)
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0170"))
        .body("conflicts", contains(open));
    all.withdraw(open).then().statusCode(200);
    String last = ofKind("FINAL", report).then().statusCode(201).extract().path("id");
    for (String kind : List.of("INTERIM", "FINAL")) {
      ofKind(kind, all.reported("1"))
          .then()
          .statusCode(409)
          .body("code", equalTo("FND-0171"))
          .body("conflicts", contains(last));
    }
    all.claimOfMunicipality(all.reported("1")).then().statusCode(409);
    all.withdraw(last).then().statusCode(200);
    all.claim(all.reported("1")).then().statusCode(201);
  }

  @Test
  void fourFinalClaimsAtTheSameMomentAreOne() {
    List<String> reports = List.of(all.reported("1"), all.reported("1"), all.reported("1"));
    assertEquals(
        List.of(201, 409, 409), Race.statuses(3, each -> ofKind("FINAL", reports.get(each))));
  }

  private Response ofKind(String kind, String report) {
    return all.draft(all.regionCalls(), "'kind':'%s','reportIds':['%s']", kind, report);
  }

  private Response advance(String amount, String more) {
    return all.draft(
        all.regionCalls(),
        "'kind':'ADVANCE','amount':{'amount':'%s'},'justification':'Salaries.'" + more,
        amount);
  }

  private void allow(String limit) {
    Call.as("CFLA")
        .post(
            "/projects/" + all.projectId() + "/contract-versions",
            """
            {'validFrom':'2016-03-16','signedOn':'2016-03-10','total':{'amount':'1000.00'},
             'euRate':85,'rounding':'CENT','advanceLimit':{'amount':'%s'}}
            """,
            limit)
        .then()
        .statusCode(201);
  }

  private static Response extend(String claim) {
    return Call.as("CFLA").post("/claims/" + claim + "/extension", "");
  }
}
