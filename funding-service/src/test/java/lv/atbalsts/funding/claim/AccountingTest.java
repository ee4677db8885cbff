package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
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
            .path("reportId");
    all.claim(report).then().statusCode(201);
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
    all.drop(second).then().statusCode(200);
    all.withdraw(third).then().statusCode(200);
  }

  @Test
  void whatIsToldOfAClaimOfSeveralMunicipalitiesIsTheProjectsToRead() {
    Compensated all = Compensated.of("1000.00");
    String other = Programme.municipality();
    Programme.joined(all.projectId(), other);
    String reports = String.join("','", all.reported("1"), all.in(other).reported("1"));
    String claim = all.claim(reports).then().statusCode(201).extract().path("claimId");
    String history = "/funding/history/" + claim;
    all.regionCalls().get(history).then().statusCode(200).body("items.size()", equalTo(1));
    Call.as("CFLA").get(history).then().statusCode(200);
    Call.as("REGION", Programme.number(Programme.PILOTS)).get(history).then().statusCode(404);
    Call.as("MUNICIPALITY", Programme.municipality()).get(history).then().statusCode(404);
  }
}
