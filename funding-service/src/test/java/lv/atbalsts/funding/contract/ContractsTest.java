package lv.atbalsts.funding.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ContractsTest {

  @Test
  void theSiguldaContractIsSplitAsPublished() {
    sign(
            project(),
            """
            {'validFrom':'2019-01-01','signedOn':'2018-12-14','total':{'amount':'591061.75'},
             'euRate':85,'stateRate':3,'rounding':'CENT'}
            """)
        .then()
        .statusCode(201)
        .body("version", equalTo(1))
        .body("euShare.amount", equalTo("502402.48"))
        .body("stateShare.amount", equalTo("17731.85"))
        .body("municipalShare.amount", equalTo("70927.42"));
  }

  @Test
  void thePilotsAreSplitInWholeEuro() {
    sign(
            project(),
            """
            {'validFrom':'2016-07-01','signedOn':'2016-06-14','total':{'amount':'4727073.00'},
             'euRate':85,'rounding':'WHOLE_EURO'}
            """)
        .then()
        .statusCode(201)
        .body("euShare.amount", equalTo("4018012.00"))
        .body("stateShare.amount", equalTo("709061.00"))
        .body("municipalShare.amount", equalTo("0.00"));
  }

  @Test
  void anEuShareAboveTheRateIsRefused() {
    sign(project(), stated("502402.49"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0007"))
        .body("rule", equalTo("FUN-01"))
        .body("limit.amount", equalTo("502402.48"))
        .body("requested.amount", equalTo("502402.49"));
  }

  @Test
  void anEuShareBelowTheRateIsTakenAndTheNationalSideTakesTheRest() {
    sign(project(), stated("500000.00"))
        .then()
        .statusCode(201)
        .body("euShare.amount", equalTo("500000.00"))
        .body("stateShare.amount", equalTo("91061.75"));
  }

  @Test
  void versionsDoNotOverlap() {
    String project = project();
    sign(project, Programme.contract("2016-01-01", "100.00")).then().statusCode(201);
    sign(project, Programme.contract("2017-01-01", "200.00"))
        .then()
        .statusCode(201)
        .body("version", equalTo(2));
    sign(project, Programme.contract("2017-01-01", "300.00"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0009"));
    Call.as("AUDITOR")
        .get("/projects/" + project + "/contract-versions")
        .then()
        .body("items.total.amount", contains("100.00", "200.00"));
  }

  @Test
  void versionsSignedAtTheSameMomentDoNotOverlapEither() {
    String project = project();
    Assertions.assertEquals(
        List.of(201, 409, 409, 409, 409, 409, 409, 409),
        Race.statuses(8, each -> sign(project, Programme.contract("2016-01-01", "100.00"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-12-01, 2199-01-01, FND-0040",
    "2199-01-01, 2015-11-20, FND-0040",
    "2015-12-01, 2015-08-31, FND-0037",
    "2014-12-31, 2015-11-20, FND-0140",
  })
  void theFirstIsSignedAfterTheProjectWasSubmittedAndIsInForce(
      String validFrom, String signedOn, String code) {
    sign(project(), contract(validFrom, signedOn))
        .then()
        .statusCode(422)
        .body("errors.code", contains(code));
  }

  @Test
  void anAmendmentIsSignedAfterTheOneBeforeAndMayBeginLater() {
    String project = project();
    sign(project, contract("2015-12-01", "2015-11-20")).then().statusCode(201);
    sign(project, contract("2016-12-01", "2015-11-19"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0037"));
    sign(project, contract("2024-01-01", "2016-11-20"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0140"));
    sign(project, contract("2023-12-31", "2016-11-20")).then().statusCode(201);
  }

  private static String contract(String validFrom, String signedOn) {
    return Programme.contract(validFrom, "100.00").replace("2015-11-20", signedOn);
  }

  @Test
  void anAmendmentBelowWhatIsClaimedIsRefused() {
    Compensated all = Compensated.of("1000.00");
    all.drafted("10");
    sign(all.projectId(), Programme.contract("2021-06-01", "199.99"))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0011"))
        .body("used.amount", equalTo("170.00"))
        .body("requested.amount", equalTo("169.99"));
    sign(all.projectId(), Programme.contract("2021-06-01", "200.00")).then().statusCode(201);
  }

  @Test
  void ratesAboveAHundredPercentAndAFinerRateAreRefused() {
    sign(
            project(),
            """
            {'validFrom':'2016-07-01','signedOn':'2016-06-14','total':{'amount':'0.00'},
             'euRate':85,'stateRate':15.01,'rounding':'CENT'}
            """)
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0042", "FND-0010"));
    sign(
            project(),
            """
            {'validFrom':'2016-07-01','signedOn':'2016-06-14','total':{'amount':'1.00'},
             'euRate':85.001,'rounding':'CENT'}
            """)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/euRate"));
  }

  private static String stated(String euShare) {
    return """
    {'validFrom':'2019-01-01','signedOn':'2018-12-14','total':{'amount':'591061.75'},
     'euRate':85,'rounding':'CENT','euShare':{'amount':'%s'}}
    """
        .formatted(euShare);
  }

  private static String project() {
    return Programme.submitted(Programme.number(Programme.BUILDINGS));
  }

  private static Response sign(String project, String contract) {
    return Call.as("CFLA").post("/projects/" + project + "/contract-versions", contract);
  }
}
