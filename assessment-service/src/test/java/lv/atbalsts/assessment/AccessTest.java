package lv.atbalsts.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.BadTokens;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class AccessTest {

  private static final String ID = UUID.randomUUID().toString();

  @Test
  void aBadTokenIsRefused() {
    BadTokens.of("MUNICIPALITY", Programme.DOBELE)
        .forEach(
            (fault, token) ->
                given()
                    .auth()
                    .oauth2(token)
                    .get("/clients")
                    .then()
                    .statusCode(describedAs(fault, equalTo(401)))
                    .body("code", equalTo("KIT-0401")));
  }

  @ParameterizedTest
  @CsvSource({
    "/clients,ASSESSOR",
    "/clients/search,CFLA",
    "/enrolments,REGION",
    "/enrolments/{id}/assessments,MUNICIPALITY",
    "/assessments/{id}/submission,REGION",
    "/assessments/{id}/approval,ASSESSOR",
    "/assessments/{id}/support-plans,REGION",
    "/support-plans/{id}/agreement,ASSESSOR",
    "/support-plans/{id}/revision,REGION",
    "/support-plans/{id}/reviews,ASSESSOR",
    "/support-plans/{id}/end,ASSESSOR",
    "/support-plans/{id}/entered-in-error,PROVIDER",
    "/support-plans/{id}/budget/spendings,REGION",
    "/support-plans/{id}/budget/spendings/{id}/reversal,ASSESSOR",
    "/enrolments/{id}/grants,ASSESSOR",
    "/grants/{id}/start,REGION",
    "/grants/{id}/end,PROVIDER",
    "/grants/{id}/revocation,REGION",
    "/limits/L01/versions,MUNICIPALITY",
    "/clients/{id}/independent-life,REGION",
    "/clients/{id}/way-out/preparation,ASSESSOR",
    "/clients/{id}/way-out/trial-stay,REGION",
    "/clients/{id}/way-out/trial-stay/end,REGION",
    "/clients/{id}/way-out/move,PROVIDER",
    "/clients/{id}/way-out/placement,REGION",
    "/clients/{id}/way-out/return,MINISTRY",
    "/clients/{id}/consents,ASSESSOR"
  })
  void whoMayNotPostGets403AndWhoeverHasNoTokenGets401(String path, String role) {
    String address = path.replace("{id}", ID);
    new Call(role, "9.2.2.1./15/I/001").post(address, Map.of()).statusCode(403);
    Call.NOBODY.post(address, Map.of()).statusCode(401);
  }

  @ParameterizedTest
  @CsvSource({
    "/clients,CFLA",
    "/clients/{id},AUDITOR",
    "/clients/{id}/access-log,REGION",
    "/clients/{id}/way-out,CFLA",
    "/clients/{id}/history,AUDITOR",
    "/tasks,CFLA",
    "/tasks/counts,ASSESSOR",
    "/enrolments,PROVIDER",
    "/assessments,MINISTRY",
    "/support-plans,AUDITOR",
    "/support-plans/{id},AUDITOR",
    "/support-plans/{id}/versions,CFLA",
    "/support-plans/{id}/reviews,PROVIDER",
    "/support-plans/{id}/care-plan,MINISTRY",
    "/support-plans/{id}/budget,CFLA",
    "/support-plans/{id}/budget/spendings,PROVIDER",
    "/grants,CFLA",
    "/grants/waiting,MINISTRY",
    "/clients/{id}/allowances,MINISTRY",
    "/assessment/imports/{id},AUDITOR"
  })
  void whoMayNotReadGets403AndWhoeverHasNoTokenGets401(String path, String role) {
    String address = path.replace("{id}", ID);
    new Call(role, null).read(address).statusCode(403);
    Call.NOBODY.read(address).statusCode(401);
  }
}
