package lv.atbalsts.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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
          Call.municipality("0031000"),
          new Call("MUNICIPAL_SYSTEM", "0031000"),
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
  private static final Set<String> PLACERS = Set.of("MUNICIPALITY", "MUNICIPAL_SYSTEM");
  private static final Set<String> PARTIES = Set.of("MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER");
  private static final Set<String> PLACEMENT_READERS =
      Set.of("MUNICIPALITY", "MUNICIPAL_SYSTEM", "PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR");
  private static final Set<String> WAITING_READERS =
      Set.of("MUNICIPALITY", "MUNICIPAL_SYSTEM", "REGISTRAR", "MINISTRY", "AUDITOR");
  private static final Set<String> APPLICATION_READERS =
      Set.of("PROVIDER", "REGISTRAR", "MINISTRY", "AUDITOR");

  static Stream<Arguments> operations() {
    return Stream.of(
        Arguments.of("POST", "/providers", Set.of("PROVIDER", "REGISTRAR")),
        Arguments.of("GET", "/providers/" + ID + "/overview", APPLICATION_READERS),
        Arguments.of("POST", "/registration-applications", Set.of("PROVIDER")),
        Arguments.of("GET", "/registration-applications", APPLICATION_READERS),
        Arguments.of("GET", "/registration-applications/" + ID, APPLICATION_READERS),
        Arguments.of(
            "POST", "/registration-applications/" + ID + "/decisions", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/" + ID + "/exclusion", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registration-applications/check", Set.of("PROVIDER", "REGISTRAR")),
        Arguments.of("POST", "/registration-applications/" + ID + "/check", APPLICATION_READERS),
        Arguments.of(
            "POST", "/registration-applications/" + ID + "/completion", Set.of("PROVIDER")),
        Arguments.of(
            "POST", "/registration-applications/" + ID + "/withdrawal", Set.of("PROVIDER")),
        Arguments.of("POST", "/registration-applications/" + ID + "/appeals", Set.of("REGISTRAR")),
        Arguments.of("GET", "/registrations/" + ID + "/decisions", APPLICATION_READERS),
        Arguments.of("PUT", "/registrations/" + ID + "/decisions/" + ID, Set.of("REGISTRAR")),
        Arguments.of(
            "PUT", "/registration-applications/" + ID + "/decisions/" + ID, Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/" + ID + "/reinstatement", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/" + ID + "/suspensions", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/" + ID + "/resumption", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/" + ID + "/renewals", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/" + ID + "/appeals", Set.of("REGISTRAR")),
        Arguments.of("GET", "/registration-applications/" + ID + "/documents", APPLICATION_READERS),
        Arguments.of(
            "GET",
            "/registration-applications/" + ID + "/documents/" + ID + "/file",
            APPLICATION_READERS),
        Arguments.of(
            "POST",
            "/registration-applications/" + ID + "/documents/" + ID + "/withdrawal",
            Set.of("PROVIDER")),
        Arguments.of("POST", "/registration-guides/items", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registration-guides/items/" + ID + "/versions", Set.of("REGISTRAR")),
        Arguments.of("POST", "/registrations/expiries", Set.of("REGISTRAR")),
        Arguments.of("POST", "/providers/" + ID + "/change-proposals", Set.of("PROVIDER")),
        Arguments.of("POST", "/registrations/" + ID + "/change-proposals", Set.of("PROVIDER")),
        Arguments.of("GET", "/change-proposals", APPLICATION_READERS),
        Arguments.of("GET", "/change-proposals/" + ID, APPLICATION_READERS),
        Arguments.of("POST", "/change-proposals/" + ID + "/acceptance", Set.of("REGISTRAR")),
        Arguments.of("POST", "/change-proposals/" + ID + "/refusal", Set.of("REGISTRAR")),
        Arguments.of("POST", "/change-proposals/" + ID + "/withdrawal", Set.of("PROVIDER")),
        Arguments.of("POST", "/capacities", Set.of("PROVIDER")),
        Arguments.of("POST", "/capacities/" + ID + "/confirmation", Set.of("PROVIDER")),
        Arguments.of(
            "POST", "/capacities/" + ID + "/levels/2022-01-01/annulment", Set.of("PROVIDER")),
        Arguments.of("POST", "/prices", Set.of("PROVIDER")),
        Arguments.of("POST", "/prices/" + ID + "/end", Set.of("PROVIDER")),
        Arguments.of("POST", "/prices/" + ID + "/annulment", Set.of("PROVIDER")),
        Arguments.of("POST", "/placements", PLACERS),
        Arguments.of("POST", "/placements/" + ID + "/arrival", PLACERS),
        Arguments.of("POST", "/placements/" + ID + "/end", PLACERS),
        Arguments.of("POST", "/placements/" + ID + "/annulment", PLACERS),
        Arguments.of("GET", "/placements", PLACEMENT_READERS),
        Arguments.of("GET", "/placements/" + ID, PLACEMENT_READERS),
        Arguments.of("POST", "/cooperation-agreements", PARTIES),
        Arguments.of("POST", "/cooperation-agreements/" + ID + "/confirmation", PARTIES),
        Arguments.of("POST", "/cooperation-agreements/" + ID + "/refusal", PARTIES),
        Arguments.of("POST", "/cooperation-agreements/" + ID + "/amendment", PARTIES),
        Arguments.of("POST", "/cooperation-agreements/" + ID + "/amendment/confirmation", PARTIES),
        Arguments.of("POST", "/cooperation-agreements/" + ID + "/amendment/refusal", PARTIES),
        Arguments.of("POST", "/cooperation-agreements/" + ID + "/end", PARTIES),
        Arguments.of("GET", "/cooperation-agreements", PLACEMENT_READERS),
        Arguments.of("GET", "/cooperation-agreements/" + ID, PLACEMENT_READERS),
        Arguments.of("POST", "/waiting-entries", PLACERS),
        Arguments.of("POST", "/waiting-entries/" + ID + "/departure", PLACERS),
        Arguments.of("POST", "/waiting-entries/" + ID + "/return", PLACERS),
        Arguments.of("GET", "/waiting-entries", WAITING_READERS),
        Arguments.of("GET", "/waiting-entries/" + ID, WAITING_READERS),
        Arguments.of("GET", "/waiting-entries/places-found", WAITING_READERS),
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
        Arguments.of("PUT", "/institutions/" + ID, Set.of("MINISTRY")),
        Arguments.of("POST", "/institutions/" + ID + "/reorganisation-plans", Set.of("MINISTRY")),
        Arguments.of("GET", "/institutions/" + ID + "/reorganisation-plans", OFFICES),
        Arguments.of("GET", "/institutions/" + ID + "/reorganisation-plans/" + ID, OFFICES),
        Arguments.of(
            "PUT", "/institutions/" + ID + "/reorganisation-plans/" + ID, Set.of("MINISTRY")),
        Arguments.of("PUT", "/branches/" + ID, Set.of("MINISTRY")),
        Arguments.of("POST", "/branches/" + ID + "/residents", Set.of("MINISTRY")),
        Arguments.of("GET", "/branches/" + ID + "/residents", OFFICES),
        Arguments.of("GET", "/branches/" + ID + "/residents/days", OFFICES),
        Arguments.of("GET", "/branches/" + ID + "/residents/days/" + ID, OFFICES),
        Arguments.of("PUT", "/branches/" + ID + "/residents/days/" + ID, Set.of("MINISTRY")),
        Arguments.of("PUT", "/di-plans/" + ID, Set.of("REGION")),
        Arguments.of("GET", "/di-plans/" + ID + "/versions", PLAN_READERS),
        Arguments.of("GET", "/di-plans/" + ID + "/versions/1", PLAN_READERS),
        Arguments.of("GET", "/di-plans/" + ID + "/changes?from=1&to=2", PLAN_READERS),
        Arguments.of("POST", "/di-plans/" + ID + "/amendments", Set.of("REGION")),
        Arguments.of("POST", "/di-plans/" + ID + "/withdrawal", Set.of("REGION")),
        Arguments.of("PUT", "/di-plans/" + ID + "/versions/1/decision", Set.of("COUNCIL")),
        Arguments.of("PUT", "/di-plans/" + ID + "/places/" + ID, Set.of("REGION")),
        Arguments.of("DELETE", "/di-plans/" + ID + "/places/" + ID, Set.of("REGION")),
        Arguments.of("POST", "/place-creations", Set.of("REGION")),
        Arguments.of("GET", "/place-creations", OFFICES),
        Arguments.of("GET", "/place-creations/overdue", OFFICES),
        Arguments.of("GET", "/place-creations/" + ID, OFFICES),
        Arguments.of("POST", "/place-creations/" + ID + "/steps", Set.of("REGION")),
        Arguments.of("PUT", "/place-creations/" + ID, Set.of("REGION")));
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
    return method.equals("GET")
        ? caller.read(path)
        : caller.request().contentType(ContentType.JSON).body("{}").request(method, path).then();
  }
}
