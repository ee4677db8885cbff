package lv.atbalsts.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.BadTokens;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation that needs a token: who may call it, and that nobody else may. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AccessTest {

  private static final String ID = "019a0000-0000-7000-8000-00000000ffff";

  private static final List<Call> CALLERS =
      List.of(
          Call.municipality("0110000"),
          Call.region("9.2.2.1./15/I/001"),
          new Call("ASSESSOR", "9.2.2.1./15/I/001"),
          Call.provider("90000054572"),
          Call.REGISTRAR,
          Call.COUNCIL,
          new Call("CFLA", null),
          Call.MINISTRY,
          new Call("AUDITOR", null));

  private static final Set<String> OFFICES =
      Set.of("REGION", "MUNICIPALITY", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR");
  private static final Set<String> PLAN_READERS =
      Set.of("REGION", "COUNCIL", "MINISTRY", "CFLA", "AUDITOR");
  private static final Set<String> APPLICATION_READERS =
      Set.of("PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR");

  static Stream<Arguments> operations() {
    return Stream.of(
        Arguments.of("POST", "/providers", Set.of("PROVIDER", "REGISTRAR")),
        Arguments.of("POST", "/registration-applications", Set.of("PROVIDER")),
        Arguments.of("GET", "/registration-applications", APPLICATION_READERS),
        Arguments.of("GET", "/registration-applications/" + ID, APPLICATION_READERS),
        Arguments.of(
            "POST", "/registration-applications/" + ID + "/decisions", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/" + ID + "/exclusion", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/expiries", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/imports", Set.of("REGISTRAR")),
        Arguments.of("POST", "/today", Set.of("MINISTRY")),
        Arguments.of("POST", "/institutions", Set.of("MINISTRY")),
        Arguments.of("GET", "/institutions", OFFICES),
        Arguments.of("GET", "/institutions/" + ID, OFFICES),
        Arguments.of("POST", "/institutions/" + ID + "/branches", Set.of("MINISTRY")),
        Arguments.of("GET", "/institutions/" + ID + "/branches", OFFICES),
        Arguments.of("GET", "/branches/" + ID, OFFICES),
        Arguments.of("POST", "/branches/" + ID + "/closure-plan", Set.of("MINISTRY")),
        Arguments.of("POST", "/branches/" + ID + "/closure", Set.of("MINISTRY")),
        Arguments.of("POST", "/di-plans", Set.of("REGION")),
        Arguments.of("GET", "/di-plans", PLAN_READERS),
        Arguments.of("GET", "/di-plans/" + ID, PLAN_READERS),
        Arguments.of("POST", "/di-plans/" + ID + "/places", Set.of("REGION")),
        Arguments.of("POST", "/di-plans/" + ID + "/submission", Set.of("REGION")),
        Arguments.of("POST", "/di-plans/" + ID + "/decisions", Set.of("COUNCIL")),
        Arguments.of("GET", "/places", OFFICES),
        Arguments.of("GET", "/places/" + ID, OFFICES),
        Arguments.of("POST", "/places/" + ID + "/creation-start", Set.of("REGION")),
        Arguments.of("POST", "/places/" + ID + "/completion", Set.of("REGION")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("operations")
  void onlyTheRolesOfAnOperationMayCallIt(String method, String path, Set<String> roles) {
    assertEquals(401, call(Call.NOBODY, method, path).extract().statusCode());
    for (Call caller : CALLERS) {
      int status = call(caller, method, path).extract().statusCode();
      if (roles.contains(caller.role())) {
        assertTrue(Set.of(200, 400, 404).contains(status), caller.role() + " got " + status);
      } else {
        assertEquals(403, status, caller.role());
      }
    }
  }

  @Test
  void aBadTokenIsRefused() {
    BadTokens.of("MINISTRY", null)
        .forEach(
            (fault, token) ->
                given()
                    .auth()
                    .oauth2(token)
                    .get("/institutions")
                    .then()
                    .statusCode(describedAs(fault, equalTo(401)))
                    .body("code", equalTo("KIT-0401")));
  }

  private static ValidatableResponse call(Call caller, String method, String path) {
    return method.equals("GET") ? caller.read(path) : caller.post(path, "{}");
  }
}
