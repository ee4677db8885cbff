package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.AtOnce;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.Plans;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

/** What is under a registration still fits when the registration is corrected. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OfferCorrectionTest {

  private static final String WHY = "{\"reason\": \"Kļūda\"}";

  @Inject Plans plans;

  private static ValidatableResponse begins(Places places, String day) {
    return Register.corrected(
        places.registration(), Map.of(), Map.of("validFrom", day, "validTo", "2026-08-31"));
  }

  private static ValidatableResponse ends(Places places, String day) {
    return Register.corrected(places.registration(), Map.of(), Map.of("validTo", day));
  }

  private static String price(Places places, String from) {
    return Call.provider(places.provider())
        .make(
            "/prices",
            """
            {"registrationId": "%s", "terms": {"from": "%s", "unit": "MONTH",
              "amount": {"amount": "850.00", "currency": "EUR"}}}
            """
                .formatted(places.registration(), from));
  }

  private static String reserved(Places places, String from) {
    return Call.municipality(Places.MADONA)
        .make("/placements", places.reservation(from, "2022-06-30", "2022-06-20"));
  }

  @Test
  void allThatWouldLieBeforeItsFirstDayIsNamedWhoeverEnteredIt() {
    Places places = Places.of(5);
    String placement = places.placed("2021-10-01");
    String agreement = places.agreed(Places.OTHER, 1, "2021-12-01", "2022-12-31");
    Call.provider(places.provider())
        .post("/cooperation-agreements/" + agreement + "/confirmation", "")
        .statusCode(200);
    places.agreed(Places.OTHER, 1, "2021-11-01", "2022-12-31");
    String price = price(places, "2021-09-01");
    places.change("2022-01-01", 6).statusCode(200);

    begins(places, "2022-01-02")
        .statusCode(409)
        .body("code", equalTo("REG-0064"))
        .body(
            "conflicts",
            containsInAnyOrder(
                "/placements/" + placement,
                "/cooperation-agreements/" + agreement,
                "/prices/" + price,
                "/capacities/" + places.capacity() + "/levels/2021-09-01",
                "/capacities/" + places.capacity() + "/levels/2022-01-01"));
  }

  @Test
  void itIsCorrectedWhenWhatWasOutsideIsMended() {
    Places places = Places.of(5);
    String placement = places.placed("2021-09-30");
    places.change("2021-10-01", 5).statusCode(200);
    Call provider = Call.provider(places.provider());
    String level = "/capacities/" + places.capacity() + "/levels/2021-09-01/annulment";
    provider.post(level, WHY).statusCode(409).body("code", equalTo("REG-0081"));
    Call.municipality(Places.MADONA)
        .put(
            "/placements/" + placement,
            "0",
            "{\"from\": \"2021-10-01\", \"reason\": \"Ieradās vēlāk\"}")
        .statusCode(200);
    provider.post(level, WHY).statusCode(200);

    begins(places, "2021-10-01").statusCode(200);
    begins(places, "2021-10-02").statusCode(409);
  }

  @Test
  void whatEndsWithItsLastDayStaysAndWhatGoesOnDoesNot() {
    Places places = Places.of(5);
    Call.municipality(Places.MADONA)
        .make("/placements", places.placement("2022-01-01", "2022-06-30"));
    String later = places.placed("2022-07-02");
    String kept = reserved(places, "2022-06-30");

    ends(places, "2022-07-01").statusCode(409).body("conflicts", contains("/placements/" + later));
    ends(places, "2022-06-29")
        .statusCode(409)
        .body("conflicts.size()", equalTo(3))
        .body("conflicts.contains('/placements/%s')".formatted(kept), equalTo(true));
    ends(places, "2022-07-02").statusCode(200).body("validTo", equalTo("2022-07-02"));
  }

  @Test
  void whatWasOutsideBeforeStandsInTheWayOfNoOtherCorrection() {
    Places places = Places.of(5);
    places.placed("2021-10-01");
    Call.REGISTRAR
        .post(
            "/registrations/" + places.registration() + "/exclusion",
            Register.exclusion("2022-03-01"))
        .statusCode(200);

    Register.corrected(places.registration(), Map.of("plannedClients", 12), Map.of())
        .statusCode(200);
  }

  @Test
  void aProposalOfAProviderIsHeldToTheSame() {
    Places places = Places.of(5);
    String placement = places.placed("2021-10-01");
    Map<String, Object> service =
        Call.NOBODY
            .read("/registrations/" + places.registration())
            .extract()
            .jsonPath()
            .getMap("service");

    Call.provider(places.provider())
        .request()
        .contentType("application/json")
        .body(
            Map.of(
                "service",
                service,
                "validFrom",
                "2021-09-01",
                "validTo",
                "2021-10-01",
                "correctedOn",
                "2022-06-15",
                "reason",
                "Beidz agrāk"))
        .post("/registrations/" + places.registration() + "/change-proposals")
        .then()
        .statusCode(409)
        .body("conflicts", contains("/placements/" + placement));
  }

  @Test
  void placesTakenWhileItIsCorrectedAreNeverOutside() throws Exception {
    Places places = Places.of(9);
    List<AtOnce.Task> calls = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      calls.add(
          () ->
              places
                  .take(Places.MADONA, places.placement("2022-07-05", "2022-07-31"))
                  .extract()
                  .statusCode());
    }
    calls.add(2, () -> ends(places, "2022-07-01").extract().statusCode());

    List<Integer> statuses = AtOnce.of(calls);

    boolean isCorrected = statuses.remove(2) == 200;
    assertEquals(isCorrected ? 0 : 6, Collections.frequency(statuses, 201));
  }

  /** Equipped places of Jēkabpils; answers the path of their steps. */
  private String equipped(String project, int number) {
    String id = plans.create(project, plans.planned(project), number);
    List.of(
            Plans.step("UNDER_CONSTRUCTION", "2020-03-02"),
            Plans.step("FINISHED", "2021-11-30"),
            Plans.step("EQUIPPED", "2022-01-17"))
        .forEach(
            step ->
                Call.region(project)
                    .post("/place-creations/" + id + "/steps", step)
                    .statusCode(200));
    return id;
  }

  private static int register(String project, String creation, String registration) {
    return Call.region(project)
        .post(
            "/place-creations/" + creation + "/steps",
            "{\"step\": \"REGISTERED\", \"registrationId\": \"%s\", \"takenOn\": \"2022-03-01\"}"
                .formatted(registration))
        .extract()
        .statusCode();
  }

  /** Of 16 planned clients. */
  private static String dayCareCentre() {
    String provider = Register.provider("Jēkabpils centrs");
    String application =
        Call.provider(provider)
            .make(
                "/registration-applications",
                Register.applicationBody(
                    provider, "DAY_CARE_CENTRE", Numbers.addressCode(), "0031000"));
    return Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("REGISTER", "2022-02-01"))
        .extract()
        .path("registrationId");
  }

  @Test
  void itIsForNoFewerClientsThanPlacesAreCreatedInIt() {
    String project = Numbers.project();
    String creation = equipped(project, 12);
    String registration = dayCareCentre();
    assertEquals(200, register(project, creation, registration));

    Register.corrected(registration, Map.of("plannedClients", 11), Map.of())
        .statusCode(409)
        .body("code", equalTo("REG-0065"))
        .body("limit", equalTo(11))
        .body("used", equalTo(12))
        .body("conflicts", contains(creation));
    Register.corrected(registration, Map.of("plannedClients", 12), Map.of()).statusCode(200);
  }

  @Test
  void createdPlacesStandInItsServiceItsMunicipalityAndItsDays() {
    String project = Numbers.project();
    String creation = equipped(project, 12);
    String registration = dayCareCentre();
    register(project, creation, registration);

    Register.corrected(registration, Map.of("serviceType", "GROUP_HOME"), Map.of())
        .statusCode(409)
        .body("code", equalTo("REG-0066"))
        .body("conflicts", contains(creation));
    Register.corrected(registration, Map.of("municipality", "0038000"), Map.of())
        .statusCode(409)
        .body("code", equalTo("REG-0066"));
    Register.corrected(registration, Map.of(), Map.of("validFrom", "2022-03-02"))
        .statusCode(409)
        .body("code", equalTo("REG-0064"))
        .body("conflicts", contains("/place-creations/" + creation));
  }

  @Test
  void placesCreatedWhileItIsCorrectedFitInIt() throws Exception {
    String registration = dayCareCentre();
    List<AtOnce.Task> calls = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String project = Numbers.project();
      String creation = equipped(project, 5);
      calls.add(() -> register(project, creation, registration));
    }
    calls.add(
        1,
        () ->
            Register.corrected(registration, Map.of("plannedClients", 9), Map.of())
                .extract()
                .statusCode());

    List<Integer> statuses = AtOnce.of(calls);

    int planned = statuses.remove(1) == 200 ? 9 : 16;
    int created = 5 * Collections.frequency(statuses, 200);
    assertTrue(created <= planned, created + " of " + planned);
  }
}
