package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** A region accounts for what was reported to its project, whosever rows it sees today. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AccountingTest {

  @Test
  void whatASuccessorReportedOfBeforeTheReformIsClaimed() {
    Territory partner = Programme.endingWithTheReform();
    Compensated all = Compensated.with(partner.code(), "1000.00");
    Compensated successor = all.in(partner.successors().getFirst());
    String report =
        successor
            .report(successor.grant(), "2021-03-15", "1")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    all.claim(report).then().statusCode(201);
  }

  @Test
  void aSuccessorThatLeavesIsNoPartnerByWhatItWasMadeOf() {
    Territory partner = Programme.endingWithTheReform();
    Compensated all = Compensated.with(partner.code(), "1000.00");
    Compensated successor = all.in(partner.successors().getFirst());
    Call.as("MINISTRY")
        .post(
            "/projects/" + all.projectId() + "/partners",
            "{'municipality':'%s','joinedOn':'2021-07-01'}",
            successor.municipality())
        .then()
        .statusCode(201);
    UUID grant = successor.grant();
    Call.as("MINISTRY")
        .post(
            "/projects/"
                + all.projectId()
                + "/partners/"
                + successor.municipality()
                + "/withdrawal",
            "{'withdrewOn':'2021-09-10','reason':'Council.'}")
        .then()
        .statusCode(200);
    successor.report(grant, "2021-03-15", "1").then().statusCode(201);
    successor.report(grant, "2021-09-09", "1").then().statusCode(201);
    successor
        .report(grant, "2021-09-10", "1")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0024"));
  }

  @Test
  void aPartnersClaimsGoOnWhenTheTimeForAccountingIsOver() {
    Compensated all = Compensated.of("1000.00");
    String first = all.drafted("1");
    String second = all.drafted("1");
    String third = all.submitted("1");
    String yesterday = LocalDate.now(ZoneId.of("Europe/Riga")).minusDays(1).toString();
    Call.as("MINISTRY")
        .post(
            "/projects/" + all.projectId() + "/partners/" + all.municipality() + "/withdrawal",
            "{'withdrewOn':'%1$s','accountingUntil':'%1$s','reason':'Council.'}",
            yesterday)
        .then()
        .statusCode(200);
    all.submit(first).then().statusCode(200).body("status", equalTo("SUBMITTED"));
    all.withdraw(second).then().statusCode(200);
    all.recall(third).then().statusCode(200);
  }

  @Test
  void whatIsToldOfAClaimOfSeveralMunicipalitiesIsTheProjectsToRead() {
    Compensated all = Compensated.of("1000.00");
    String other = Programme.municipality();
    Programme.joined(all.projectId(), other);
    String reports = String.join("','", all.reported("1"), all.in(other).reported("1"));
    String claim = all.claim(reports).then().statusCode(201).extract().path("id");
    String history = "/funding/history/" + claim;
    all.regionCalls().get(history).then().statusCode(200).body("items.size()", equalTo(1));
    Call.as("CFLA").get(history).then().statusCode(200);
    Call.as("REGION", Programme.number(Programme.PILOTS)).get(history).then().statusCode(404);
    Call.as("MUNICIPALITY", other).get(history).then().statusCode(404);
  }

  @Test
  void whatIsLostSinceTheClaimWasHandedInIsDeductedOrSentBack() {
    Compensated all = Compensated.of("1000.00");
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "1").then().statusCode(201).extract().path("id");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    all.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    String checked =
        Compensated.propose("anna", claim, "20.00", "0.00", "0.00")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Told.tell("assessment", "ServiceStartAnnulled", grant, "{'grantId':'%s'}", grant);
    Compensated.approve("ilze", claim, checked, "2021-05-06")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0141"))
        .body("conflicts.reportId", contains(report));
    Compensated.ask(claim, "FULL").then().statusCode(201);
    all.answer(claim).then().statusCode(409).body("code", equalTo("FND-0090"));
    all.withdraw(claim).then().statusCode(200);
  }

  @Test
  void whatIsLostSinceAPartWasDecidedIsNotCertifiedLater() {
    Compensated all = Compensated.of("1000.00");
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "1").then().statusCode(201).extract().path("id");
    String claim = all.claim(report).then().statusCode(201).extract().path("id");
    all.submit(claim).then().statusCode(200);
    Compensated.decide(claim, "0.00", "0.00", "20.00").then().statusCode(200);
    Told.tell("assessment", "ServiceStartAnnulled", grant, "{'grantId':'%s'}", grant);
    Compensated.propose("anna", claim, "5.00", "0.00", "15.00")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0141"))
        .body("conflicts.reportId", contains(report));
    Compensated.decide(claim, "0.00", "20.00", "0.00")
        .then()
        .statusCode(200)
        .body("status", equalTo("REJECTED"));
  }

  @Test
  void whatWasDeliveredAfterAPartnershipIsNotClaimedAlsoWhereItsEndIsRecordedLater() {
    Compensated all = Compensated.of("1000.00");
    String report = all.reported("1");
    Call.as("MINISTRY")
        .post(
            "/projects/" + all.projectId() + "/partners/" + all.municipality() + "/withdrawal",
            "{'withdrewOn':'2021-03-15','reason':'Council.'}")
        .then()
        .statusCode(200);
    all.claim(report).then().statusCode(409).body("code", equalTo("FND-0057"));
  }

  @Test
  void anEventOfAGrantThatIsNotKnownHoldsNobodyUp() {
    UUID unknown = UUID.randomUUID();
    Told.ended(unknown, "2021-03-15");
    Told.tell("assessment", "ServiceStartAnnulled", unknown, "{'grantId':'%s'}", unknown);
  }
}
