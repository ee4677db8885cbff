package lv.atbalsts.registry.capacity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

@QuarkusTest
@QuarkusTestResource(Parts.class)
class CapacityTest {

  @AfterEach
  void moveBack() {
    TestTime.moveBack();
  }

  private static ValidatableResponse record(String caller, String registration, String level) {
    return Call.provider(caller)
        .post(
            "/capacities",
            """
            {"registrationId": "%s", "targetGroup": "ADULT_GRT", "unit": "PLACE", "level": %s}
            """
                .formatted(registration, level));
  }

  @Test
  void anybodyReadsHowManyPlacesThereAre() {
    Places places = Places.of(27);

    places
        .read()
        .statusCode(200)
        .body("maximum", equalTo(27))
        .body("occupied", equalTo(0))
        .body("reserved", equalTo(0))
        .body("free", equalTo(27))
        .body("serviceType", equalTo("GROUP_HOME"))
        .body("day", equalTo("2022-06-15"))
        .body("stale", equalTo(false));
  }

  @Test
  void theNumberOfADayIsThatOfTheLatestLevelBefore() {
    Places places = Places.of(10);
    places.change("2022-03-01", 16).statusCode(200);

    places.read("2021-08-31").body("maximum", equalTo(0));
    places.read("2022-02-28").body("maximum", equalTo(10));
    places.read("2022-03-01").body("maximum", equalTo(16));
    Call.NOBODY
        .read("/capacities/" + places.capacity() + "/levels")
        .body("items.validFrom", contains("2021-09-01", "2022-03-01"));
  }

  @Test
  void aLevelBeginsOnADayOfItsRegistration() {
    Places places = Places.of(10);
    places
        .change("2021-08-31", 16)
        .statusCode(422)
        .body("errors.pointer", contains("/level/validFrom"))
        .body("errors.code", contains("REG-0004"));
    places.change("2026-09-01", 0).statusCode(422).body("errors.code", contains("REG-0022"));
    Call.REGISTRAR
        .post(
            "/registrations/" + places.registration() + "/exclusion",
            Register.exclusion("2022-03-01"))
        .statusCode(200);
    places.change("2022-03-01", 16).statusCode(422).body("errors.code", contains("REG-0022"));
    record(places.provider(), places.registration(), Places.level("2022-02-01", 1)).statusCode(409);
    places.change("2022-02-28", 16).statusCode(200);
  }

  @Test
  void aLevelEnteredWrongIsWrittenAnew() {
    Places places = Places.of(10);

    places.change("2021-09-01", 12).statusCode(200).body("maximum", equalTo(12));
  }

  @Test
  void aLevelEnteredForAWrongDayIsTakenBackAsLongAsNothingIsHeldByIt() {
    Places places = Places.of(2);
    places.change("2022-07-01", 5).statusCode(200);
    String held = "";
    for (int i = 0; i < 3; i++) {
      held =
          Call.municipality(Places.MADONA)
              .make("/placements", places.placement("2022-08-01", null));
    }
    String annulment = "/capacities/" + places.capacity() + "/levels/2022-07-01/annulment";
    String why = "{\"reason\": \"Nepareiza diena\"}";
    Call provider = Call.provider(places.provider());

    provider
        .post(annulment, why)
        .statusCode(409)
        .body("code", equalTo("REG-0081"))
        .body("day", equalTo("2022-08-01"));
    Call.municipality(Places.MADONA)
        .post("/placements/" + held + "/annulment", why)
        .statusCode(200);
    provider.post(annulment, why).statusCode(200);
    provider.post(annulment, why).statusCode(404);
    Call.provider(Register.provider("Cits"))
        .post("/capacities/" + places.capacity() + "/levels/2021-09-01/annulment", why)
        .statusCode(404);
    places.read("2022-08-01").body("maximum", equalTo(2)).body("free", equalTo(0));
    Call.REGISTRAR
        .read("/registry/history/" + places.capacity())
        .body("items.data.maximum", hasItem(5))
        .body("items.data.reason", hasItem("Nepareiza diena"));
  }

  @Test
  void whoTakesAPlaceChangesNoVersionOfTheProviders() {
    Places places = Places.of(2);
    String version = places.read().extract().header("ETag");
    places.placed("2022-06-01");
    String body =
        "{\"level\": %s, \"reason\": \"Vairāk\"}".formatted(Places.level("2022-01-01", 3));

    places.read().header("ETag", equalTo(version)).body("free", equalTo(1));
    Call.provider(places.provider())
        .put("/capacities/" + places.capacity(), version.replace("\"", ""), body)
        .statusCode(200)
        .body("free", equalTo(2));
    places.read().header("ETag", not(version));
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    Places places = Places.of(10);
    String body =
        "{\"level\": %s, \"reason\": \"Vairāk\"}".formatted(Places.level("2022-01-01", 11));
    Call provider = Call.provider(places.provider());

    provider.put("/capacities/" + places.capacity(), "77", body).statusCode(412);
  }

  @Test
  void aRegistrationHasOneCapacityForATargetGroup() {
    Places places = Places.of(10);

    record(places.provider(), places.registration(), Places.level("2022-01-01", 1))
        .statusCode(409)
        .body("code", equalTo("REG-0083"))
        .body("conflicts", contains(places.capacity()));
  }

  @Test
  void onlyTheProviderOfTheRegistrationSaysHowMany() {
    Places places = Places.of(10);
    String other = Register.provider("Cits");

    record(other, places.registration(), Places.level("2022-01-01", 1)).statusCode(404);
    Call.provider(other)
        .post("/capacities/" + places.capacity() + "/confirmation", "")
        .statusCode(404);
  }

  @Test
  void fundedPlacesAreNotMoreThanPlacesAndNameTheirProject() {
    String provider = Register.provider("Finansēts");
    String registration = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    String level =
        """
        {"validFrom": "2022-01-01", "maximum": 16, "funded": %d, "projectNumber": %s}
        """;
    String project = "\"9.3.1.1./18/I/001\"";

    record(provider, registration, level.formatted(17, project))
        .statusCode(422)
        .body("errors.code", contains("REG-0084"));
    record(provider, registration, level.formatted(16, "null"))
        .statusCode(422)
        .body("errors.code", contains("REG-0085"));
    record(provider, registration, level.formatted(0, project))
        .statusCode(422)
        .body("errors.code", contains("REG-0085"));
    record(provider, registration, level.formatted(16, project))
        .statusCode(201)
        .body("funded", equalTo(16))
        .body("projectNumber", equalTo("9.3.1.1./18/I/001"));
  }

  @Test
  void aNumberThatNobodyConfirmsForMoreThanSevenDaysIsStale() {
    Places places = Places.of(10);
    move("2022-06-22");
    places.read().body("stale", equalTo(false));
    places.read("2022-12-01").body("stale", equalTo(false));
    move("2022-06-23");
    places.read().body("stale", equalTo(true));

    Call.provider(places.provider())
        .post("/capacities/" + places.capacity() + "/confirmation", "")
        .statusCode(200)
        .body("stale", equalTo(false));
  }

  private static void move(String day) {
    Call.MINISTRY.post("/today", "{\"today\": \"" + day + "\"}").statusCode(200);
  }

  @Test
  void fewerPlacesThanAreHeldAreRefusedWithTheDayAndTheExcess() {
    Places places = Places.of(3);
    places.take(Places.MADONA, places.placement("2022-08-01", "2022-08-31")).statusCode(201);
    places.placed("2022-08-10");

    places
        .change("2022-07-01", 1)
        .statusCode(409)
        .body("code", equalTo("REG-0081"))
        .body("day", equalTo("2022-08-10"))
        .body("excess", equalTo(1));
    places.change("2022-09-01", 1).statusCode(200);
    places.change("2022-07-01", 2).statusCode(200);
  }

  @Test
  void noPlaceIsFreeWhereTheRegistrationDoesNotHold() {
    Places places = Places.of(10);

    places.read("2026-08-31").body("free", equalTo(10)).body("active", equalTo(true));
    places.read("2026-09-01").body("free", equalTo(0)).body("active", equalTo(false));
  }

  @Test
  void capacitiesAreFoundByServiceTypeMunicipalityAndTargetGroup() {
    Places places = Places.of(10);
    String list = "/capacities?registrationId=" + places.registration();

    Call.NOBODY
        .read(list + "&serviceType=GROUP_HOME&municipality=0038000&targetGroup=ADULT_GRT")
        .body("items.id", contains(places.capacity()));
    Call.NOBODY.read(list + "&targetGroup=CHILD_FT").body("items.size()", equalTo(0));
    Call.NOBODY.read(list + "&targetGroup=ADULT").statusCode(400);
  }

  @Test
  void aCapacityFollowsItsRegistrationWhenThatIsCorrected() {
    Places places = Places.of(10);
    String path = "/registrations/" + places.registration();
    String version = Call.NOBODY.read(path).extract().header("ETag").replace("\"", "");
    String service =
        Register.applicationBody(places.provider(), "GROUP_HOME", Numbers.addressCode(), "0040000");
    String corrected =
        "{\"service\": %s, \"validFrom\": \"2021-09-01\", \"correctedOn\": \"2022-03-01\", \"reason\": \"Cits novads\"}"
            .formatted(
                service.substring(service.indexOf("\"service\": ") + 11, service.lastIndexOf('}')));

    Call.REGISTRAR.put(path, version, corrected).statusCode(200);

    places.read().body("municipality", equalTo("0040000"));
  }
}
