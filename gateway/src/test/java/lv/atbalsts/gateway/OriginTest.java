package lv.atbalsts.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Street.class)
class OriginTest {

  private static final String FRONT_END = "https://koordinators.example.lv";
  private static final String STRANGER = "https://evil.example";

  @Test
  void thePreflightOfTheFrontEndIsAnsweredWithoutAToken() {
    given()
        .header("Origin", FRONT_END)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,idempotency-key")
        .options("/clients")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", FRONT_END)
        .header("Access-Control-Allow-Methods", containsString("POST"))
        .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
        .body(emptyString());
  }

  @Test
  void theFrontEndMayReadTheAnswerAndTheRefusal() {
    given()
        .header("Origin", FRONT_END)
        .auth()
        .oauth2(Tokens.of("CFLA"))
        .get("/clients/chatty")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", FRONT_END)
        .header("Access-Control-Expose-Headers", containsString("ETag"));
    given()
        .header("Origin", FRONT_END)
        .get("/clients/1")
        .then()
        .statusCode(401)
        .header("Access-Control-Allow-Origin", FRONT_END);
  }

  @Test
  void thePreflightOfAStrangerIsRefused() {
    given()
        .header("Origin", STRANGER)
        .header("Access-Control-Request-Method", "POST")
        .options("/clients")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .header("Access-Control-Allow-Origin", nullValue())
        .body("code", equalTo("GTW-1403"));
  }

  @Test
  void aStrangersPageMayNotReadTheAnswer() {
    given()
        .header("Origin", STRANGER)
        .get("/registrations")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Vary", containsString("rigin"));
  }
}
