package lv.atbalsts.registry.overview;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.Register;
import lv.atbalsts.registry.play.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a provider sees of itself in one place; it is 15 June 2022. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OverviewTest {

  private static final String NUMBERS =
      "counts.collect { it.of + ' ' + it.status + ' ' + it.number }";
  private static final String ITEMS = "items.collect { it.kind + ' ' + it.dueOn }";

  @AfterEach
  void today() {
    TestTime.moveBack();
  }

  @Test
  void aProviderSeesHowMuchItHasOfWhat() {
    Places places = Places.of(10);
    places.placed("2022-06-01");
    places.placed("2022-06-02");
    places
        .take(Places.MADONA, places.reservation("2022-07-01", null, "2022-06-20"))
        .statusCode(201);
    places.agreed(Places.OTHER, 3, "2022-08-01", null);
    Register.application(places.provider(), "DAY_CENTRE", Numbers.addressCode());
    own(places.provider())
        .body("provider", equalTo(places.provider()))
        .body("asOf", equalTo("2022-06-15"))
        .body(
            NUMBERS,
            contains(
                "REGISTRATION REGISTERED 1",
                "APPLICATION APPLIED 1",
                "APPLICATION REGISTERED 1",
                "AGREEMENT PROPOSED 1",
                "PLACE OFFERED 10",
                "PLACE OCCUPIED 2",
                "PLACE FREE 8",
                "PLACEMENT PLACED 2",
                "PLACEMENT RESERVED 1"));
  }

  @Test
  void nobodyWhoIsPlacedIsNamed() {
    Places places = Places.of(1);
    String placement = places.placed("2022-06-01");
    String text = own(places.provider()).extract().asString();
    assertThat(text, not(containsString(placement)));
    assertThat(text, not(containsString("clientRef")));
  }

  @Test
  void whatWaitsForAWordIsTold() {
    Places places = Places.of(10);
    places.agreed(Places.OTHER, 3, "2022-08-01", null);
    String application =
        Register.application(places.provider(), "DAY_CENTRE", Numbers.addressCode());
    Call.REGISTRAR
        .post(
            "/registration-applications/" + application + "/decisions",
            Register.decision("POSTPONE", "2022-06-01")
                .replace("{", "{\"completeBy\": \"2022-07-01\", "))
        .statusCode(200);
    String id = Register.providerId(places.provider());
    Call.provider(places.provider())
        .make(
            "/providers/" + id + "/change-proposals",
            """
            {"provider": {"registrationNumber": "%s", "name": "Cits nosaukums", "legalStatus": "biedrība",
              "municipality": "0038000"}, "correctedOn": "2022-06-01", "reason": "Pārdēvēts"}
            """
                .formatted(places.provider()));
    own(places.provider())
        .body(
            ITEMS,
            hasItems(
                "APPLICATION_TO_COMPLETE 2022-07-01",
                "AGREEMENT_TO_CONFIRM null",
                "CHANGE_UNDECIDED null"))
        .body("items[0].id", equalTo(application));
  }

  @Test
  void whatRunsOutIsToldNinetyDaysAhead() {
    String provider = Register.provider("Drīz beidzas");
    Register.ending(provider, Numbers.addressCode(), "2022-09-13");
    Register.ending(provider, Numbers.addressCode(), "2022-09-14");
    own(provider)
        .body("items.findAll { it.kind == 'REGISTRATION_EXPIRING' }.dueOn", contains("2022-09-13"))
        .body(
            "items.findAll { it.kind == 'QUALITY_ASSESSMENT_DUE' }.dueOn",
            contains("2020-09-14", "2020-09-15"));
  }

  @Test
  void anAgreementEndsOrWaitsForTheBuyer() {
    Places places = Places.of(10);
    String id = places.agreed(Places.OTHER, 3, "2022-06-01", "2022-08-31");
    Call.provider(places.provider())
        .post("/cooperation-agreements/" + id + "/confirmation", "")
        .statusCode(200);
    Call.provider(places.provider())
        .post(
            "/cooperation-agreements/" + id + "/amendment",
            """
            {"to": "2022-12-31", "places": 3, "price": {"amount": "900.00", "currency": "EUR"}, "reason": "Ilgāk"}
            """)
        .statusCode(200);
    own(places.provider())
        .body(ITEMS, contains("AGREEMENT_ENDING 2022-08-31", "AGREEMENT_UNCONFIRMED null"));
  }

  @Test
  void numbersOfPlacesThatNobodyConfirmedAreToldWhileTheRegistrationHolds() {
    Places places = Places.of(10);
    own(places.provider()).body("items", empty());
    TestTime.to("2022-06-23");
    own(places.provider()).body("items.kind", contains("PLACES_TO_CONFIRM"));
    Call.REGISTRAR
        .post(
            "/registrations/" + places.registration() + "/exclusion",
            Register.exclusion("2022-06-20", "2022-06-20"))
        .statusCode(200);
    own(places.provider())
        .body("items", empty())
        .body(NUMBERS, contains("REGISTRATION EXCLUDED 1", "APPLICATION REGISTERED 1"));
  }

  @Test
  void onlyTheProviderAndWhoOverseesSeeIt() {
    String path = path(Register.provider("Savējais"));
    for (Call caller : new Call[] {Call.REGISTRAR, Call.MINISTRY, new Call("AUDITOR", null)}) {
      caller.read(path).statusCode(200);
    }
    Call.provider(Register.provider("Cits")).read(path).statusCode(404);
    Call.municipality("0038000").read(path).statusCode(403);
    Call.NOBODY.read(path).statusCode(401);
    Call.REGISTRAR.read("/providers/019a0000-0000-7000-8000-00000000ffff/overview").statusCode(404);
  }

  private static String path(String provider) {
    return "/providers/" + Register.providerId(provider) + "/overview";
  }

  private static ValidatableResponse own(String provider) {
    return Call.provider(provider).read(path(provider)).statusCode(200);
  }
}
