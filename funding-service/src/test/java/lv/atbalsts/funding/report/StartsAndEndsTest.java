package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service is reported on the days from its start to its end, as they are known. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class StartsAndEndsTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
  }

  @Test
  void nothingIsDeliveredAfterTheServiceEndedNorOnceTheDecisionIsWithdrawn() {
    UUID ended = all.grant();
    Told.ended(ended, "2021-03-15");
    UUID revoked = all.grant();
    Told.revoked(revoked, "2021-03-16");
    for (UUID grant : List.of(ended, revoked)) {
      all.report(grant, "2021-03-15", "1").then().statusCode(201);
      all.report(grant, "2021-03-16", "1")
          .then()
          .statusCode(422)
          .body("errors.code", contains("FND-0021"));
    }
  }

  @Test
  void onlyADayOnWhichTheServiceHadStartedIsReported() {
    UUID grant = all.grant();
    Told.started(grant, "2021-03-10");
    notStarted(grant, "2021-03-09");
    all.report(grant, "2021-03-10", "1").then().statusCode(201);
    Told.tell("assessment", "ServiceStartAnnulled", grant, "{'grantId':'%s'}", grant);
    notStarted(grant, "2021-03-11");
    Told.started(grant, "2021-03-01");
    all.report(grant, "2021-03-09", "1").then().statusCode(201);
  }

  @Test
  void whatWasReportedOfAStartThatDidNotHappenIsNotClaimed() {
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "1").then().statusCode(201).extract().path("id");
    Told.tell("assessment", "ServiceStartAnnulled", grant, "{'grantId':'%s'}", grant);
    all.claim(report).then().statusCode(409).body("code", equalTo("FND-0057"));
    Programme.rate(Compensated.SERVICE, all.unit(), "20.00", "2020-01-01");
    Told.started(grant, "2021-03-15");
    all.claim(report).then().statusCode(201);
  }

  @Test
  void anEndOrAWithdrawalEnteredWrongIsPutRight() {
    UUID grant = all.grant();
    Told.ended(grant, "2021-03-10");
    all.report(grant, "2021-03-15", "1").then().statusCode(422);
    corrected(grant, ",'endedOn':'2021-03-20'");
    all.report(grant, "2021-03-20", "1").then().statusCode(201);
    all.report(grant, "2021-03-21", "1").then().statusCode(422);
    Told.revoked(grant, "2021-03-01");
    all.report(grant, "2021-03-15", "1").then().statusCode(422);
    corrected(grant, "");
    all.report(grant, "2021-03-21", "1").then().statusCode(201);
  }

  private static void corrected(UUID grant, String endedOn) {
    Told.tell(
        "assessment",
        "GrantCorrected",
        grant,
        "{'grantId':'%s','to':'2021-12-31'%s}",
        grant,
        endedOn);
  }

  private void notStarted(UUID grant, String day) {
    all.report(grant, day, "1").then().statusCode(422).body("errors.code", contains("FND-0028"));
  }
}
