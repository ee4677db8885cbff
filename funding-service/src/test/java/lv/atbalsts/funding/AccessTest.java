package lv.atbalsts.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.local.parts.BadTokens;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call what, role by role. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AccessTest {

  private static final String SOME = "01980000-0000-7000-8000-000000000001";

  @ParameterizedTest
  @CsvSource({
    "/measures, CFLA",
    "/measures/9.2.2.1/correction, CFLA",
    "/measures/9.2.2.1/rounds, REGION",
    "/measures/9.2.2.1/rounds/1/correction, CFLA",
    "/projects, MUNICIPALITY",
    "/projects/{id}/rejection, MINISTRY",
    "/projects/{id}/withdrawal, MUNICIPALITY",
    "/projects/{id}/activities, CFLA",
    "/activities/{id}/correction, MUNICIPALITY",
    "/activities/{id}/outputs, CFLA",
    "/activities/outputs/{id}/correction, MUNICIPALITY",
    "/projects/{id}/contract-versions, REGION",
    "/projects/{id}/contract-versions/1/correction, MINISTRY",
    "/projects/{id}/contract-lines, REGION",
    "/projects/{id}/contract-lines/moves, MUNICIPALITY",
    "/projects/{id}/contract-lines/moves/{id}/annulment, MINISTRY",
    "/projects/{id}/claim-plans, MINISTRY",
    "/projects/{id}/contract-stops, REGION",
    "/projects/{id}/contract-stops/{id}/resumption, MINISTRY",
    "/projects/{id}/contract-stops/{id}/annulment, REGION",
    "/projects/{id}/partners, CFLA",
    "/projects/{id}/partners/0326100/withdrawal, CFLA",
    "/projects/{id}/partners/0326100/confirmation, REGION",
    "/projects/{id}/partners/0326100/confirmation, CFLA",
    "/projects/{id}/partners/0326100/refusal, REGION",
    "/unit-rates, CFLA",
    "/service-reports, REGION",
    "/claims, CFLA",
    "/claims, PROVIDER",
    "/claims/{id}/lines, CFLA",
    "/claims/{id}/submission, CFLA",
    "/claims/{id}/recall, CFLA",
    "/claims/{id}/withdrawal, CFLA",
    "/claims/{id}/review, MUNICIPALITY",
    "/claims/{id}/extension, REGION",
    "/claims/{id}/closure, MUNICIPALITY",
    "/claims/{id}/clarifications, MUNICIPALITY",
    "/claims/{id}/clarifications/answer, CFLA",
    "/claims/{id}/decisions, MUNICIPALITY",
    "/claims/{id}/payments, MUNICIPALITY"
  })
  void anotherRoleMayNotPost(String path, String role) {
    Call.as(role, owner(role))
        .post(path.replace("{id}", SOME), "{}")
        .then()
        .statusCode(403)
        .body("code", equalTo("KIT-0403"));
  }

  @ParameterizedTest
  @CsvSource({
    "/projects, PROVIDER",
    "/projects/{id}, PROVIDER",
    "/projects/{id}/activities, PROVIDER",
    "/activities/kinds, ASSESSOR",
    "/activities/{id}/outputs, PROVIDER",
    "/projects/{id}/contract-versions, ASSESSOR",
    "/projects/{id}/claim-plans, MUNICIPALITY",
    "/projects/{id}/claim-plans/forecast, MUNICIPALITY",
    "/projects/{id}/contract-stops, ASSESSOR",
    "/projects/{id}/contract-lines, PROVIDER",
    "/projects/{id}/contract-lines/moves, ASSESSOR",
    "/projects/{id}/partners, ASSESSOR",
    "/unit-rates, ASSESSOR",
    "/service-reports, PROVIDER",
    "/service-reports/{id}, PROVIDER",
    "/claims, PROVIDER",
    "/claims/{id}, PROVIDER",
    "/claims/parts, PROVIDER",
    "/payments/parts, PROVIDER",
    "/payments, MUNICIPALITY"
  })
  void anotherRoleMayNotRead(String path, String role) {
    Call.as(role, owner(role)).get(path.replace("{id}", SOME)).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/projects",
        "/projects/{id}",
        "/projects/{id}/activities",
        "/activities/kinds",
        "/activities/{id}/outputs",
        "/projects/{id}/contract-versions",
        "/projects/{id}/claim-plans",
        "/projects/{id}/contract-stops",
        "/projects/{id}/contract-lines",
        "/projects/{id}/partners",
        "/unit-rates",
        "/service-reports",
        "/service-reports/{id}",
        "/claims",
        "/claims/{id}",
        "/payments"
      })
  void nobodyReadsWithoutAToken(String path) {
    Call.nobody()
        .get(path.replace("{id}", SOME))
        .then()
        .statusCode(401)
        .body("code", equalTo("KIT-0401"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/measures", "/projects", "/service-reports", "/claims"})
  void nobodyPostsWithoutAToken(String path) {
    Call.nobody().post(path, "{}").then().statusCode(401);
  }

  @Test
  void aBadTokenIsRefused() {
    BadTokens.of("CFLA", null)
        .forEach(
            (fault, token) ->
                given()
                    .auth()
                    .oauth2(token)
                    .get("/claims")
                    .then()
                    .statusCode(describedAs(fault, equalTo(401)))
                    .body("code", equalTo("KIT-0401")));
  }

  private static String owner(String role) {
    return switch (role) {
      case "MUNICIPALITY" -> "0326100";
      case "REGION", "ASSESSOR" -> "9.2.2.1./15/I/001";
      case "PROVIDER" -> "90000054572";
      default -> null;
    };
  }
}
