package lv.atbalsts.registry.placement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.Register;
import lv.atbalsts.registry.play.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PlacementTest {

  private static final Call MADONA = Call.municipality(Places.MADONA);

  @AfterEach
  void moveBack() {
    TestTime.moveBack();
  }

  private static void move(String day) {
    Call.MINISTRY.post("/today", "{\"today\": \"" + day + "\"}").statusCode(200);
  }

  private static ValidatableResponse correct(String id, String days) {
    return MADONA
        .request()
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{%s, \"reason\": \"Kļūda\"}".formatted(days))
        .put("/placements/" + id)
        .then();
  }

  @Test
  void aPlaceTakenIsOccupiedOnItsDaysOnly() {
    Places places = Places.of(2);

    places.take(Places.MADONA, places.placement("2022-07-01", "2022-07-31")).statusCode(201);

    places.read("2022-06-30").body("occupied", equalTo(0));
    places.read("2022-07-01").body("occupied", equalTo(1)).body("free", equalTo(1));
    places.read("2022-07-31").body("occupied", equalTo(1));
    places.read("2022-08-01").body("occupied", equalTo(0));
  }

  @Test
  void theDayWithoutAFreePlaceIsNamed() {
    Places places = Places.of(1);
    places.take(Places.OTHER, places.placement("2022-07-10", "2022-07-20")).statusCode(201);

    places
        .take(Places.MADONA, places.placement("2022-07-01", "2022-07-31"))
        .statusCode(409)
        .body("code", equalTo("REG-0080"))
        .body("day", equalTo("2022-07-10"))
        .body("excess", equalTo(1))
        .body("limit", equalTo(1));
    places.take(Places.MADONA, places.placement("2022-07-01", "2022-07-09")).statusCode(201);
    places.take(Places.MADONA, places.placement("2022-07-21", null)).statusCode(201);
  }

  @Test
  void nobodyIsPlacedOnADayWithoutRegistration() {
    Places places = Places.of(1);

    places
        .take(Places.MADONA, places.placement("2021-08-31", "2021-09-30"))
        .statusCode(409)
        .body("code", equalTo("REG-0086"))
        .body("day", equalTo("2021-08-31"));
    places
        .take(Places.MADONA, places.placement("2026-08-01", "2026-09-01"))
        .statusCode(409)
        .body("day", equalTo("2026-09-01"));
    places.take(Places.MADONA, places.placement("2026-08-01", "2026-08-31")).statusCode(201);
  }

  @Test
  void nobodyIsPlacedWhereTheRegistrationIsExcluded() {
    Places places = Places.of(1);
    Call.REGISTRAR
        .post(
            "/registrations/" + places.registration() + "/exclusion",
            Register.exclusion("2022-03-01"))
        .statusCode(200);

    places
        .take(Places.MADONA, places.placement("2022-02-01", null))
        .statusCode(409)
        .body("code", equalTo("REG-0086"))
        .body("day", equalTo("2022-03-01"));
    places.take(Places.MADONA, places.placement("2022-02-01", "2022-02-28")).statusCode(201);
  }

  @Test
  void aGrantHasOnePlaceAtATime() {
    Places places = Places.of(5);
    String body = places.placement("2022-03-01", "2022-05-31");
    String first = MADONA.make("/placements", body);

    places
        .take(Places.MADONA, body.replace("2022-03-01", "2022-01-01"))
        .statusCode(409)
        .body("code", equalTo("REG-0088"))
        .body("conflicts", contains(first));
    places
        .take(
            Places.MADONA,
            body.replace("2022-05-31", "2022-07-31").replace("2022-03-01", "2022-06-01"))
        .statusCode(201);
  }

  @Test
  void aGrantHasOneReservation() {
    Places places = Places.of(5);
    String body = places.reservation("2022-07-01", null, "2022-06-29");
    String first = MADONA.make("/placements", body);

    places
        .take(Places.MADONA, body)
        .statusCode(409)
        .body("code", equalTo("REG-0088"))
        .body("conflicts", contains(first));
  }

  @Test
  void aGrantHasOnePlaceWhicheverMunicipalityGivesIt() {
    Places places = Places.of(5);
    String placed = places.placement("2022-03-01", "2022-05-31");
    String reserved = places.reservation("2022-07-01", null, "2022-06-29");
    MADONA.make("/placements", placed);
    MADONA.make("/placements", reserved);

    places.take(Places.OTHER, placed).statusCode(409).body("code", equalTo("REG-0176"));
    places.take(Places.OTHER, reserved).statusCode(409).body("code", equalTo("REG-0176"));
  }

  @Test
  void aReservationAndACorrectionGiveAGrantNoSecondPlace() {
    Places places = Places.of(5);
    String body = places.reservation("2022-06-10", null, "2022-06-20");
    String reserved = MADONA.make("/placements", body);
    String placed =
        MADONA.make(
            "/placements",
            body.replace("\"2022-06-20\"", "null")
                .replace("\"to\": null", "\"to\": \"2022-06-10\""));

    MADONA
        .post("/placements/" + reserved + "/arrival", "")
        .statusCode(409)
        .body("code", equalTo("REG-0088"))
        .body("conflicts", contains(placed));
    correct(placed, "\"from\": \"2022-06-01\", \"to\": \"2022-06-09\"").statusCode(200);
    MADONA.post("/placements/" + reserved + "/arrival", "").statusCode(200);
    correct(placed, "\"from\": \"2022-06-01\", \"to\": \"2022-06-10\"")
        .statusCode(409)
        .body("code", equalTo("REG-0088"))
        .body("conflicts", contains(reserved));
  }

  @Test
  void aPlaceIsFreeAgainAfterTheEnd() {
    Places places = Places.of(1);
    String id = places.placed("2022-03-01");

    MADONA
        .post(
            "/placements/" + id + "/end", "{\"endedOn\": \"2022-05-31\", \"reason\": \"Aizgāja\"}")
        .statusCode(200)
        .body("status", equalTo("ENDED"))
        .body("to", equalTo("2022-05-31"));

    places.read("2022-05-31").body("free", equalTo(0));
    places.read("2022-06-01").body("free", equalTo(1));
  }

  @Test
  void anEndLiesBetweenTheFirstDayAndToday() {
    Places places = Places.of(1);
    String path = "/placements/" + places.placed("2022-03-01") + "/end";

    MADONA
        .post(path, "{\"endedOn\": \"2022-02-28\", \"reason\": \"Agrāk\"}")
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
    MADONA
        .post(path, "{\"endedOn\": \"2022-06-16\", \"reason\": \"Rīt\"}")
        .statusCode(422)
        .body("errors.code", contains("REG-0003"));
    MADONA.post(path, "{\"endedOn\": \"2022-06-15\", \"reason\": \"Šodien\"}").statusCode(200);
  }

  @Test
  void whatHadEndedGoesOnWhereItsPlaceIsStillFree() {
    Places places = Places.of(1);
    String id = places.placed("2022-03-01");
    MADONA
        .post("/placements/" + id + "/end", "{\"endedOn\": \"2022-05-31\", \"reason\": \"Kļūda\"}")
        .statusCode(200);

    correct(id, "\"from\": \"2022-03-01\"").statusCode(200).body("status", equalTo("PLACED"));

    places.read("2022-06-01").body("free", equalTo(0));
  }

  @Test
  void aCorrectionTakesNoPlaceOfAnother() {
    Places places = Places.of(1);
    String id = MADONA.make("/placements", places.placement("2022-03-01", "2022-05-31"));
    places.placed("2022-06-01");

    correct(id, "\"from\": \"2022-03-01\", \"to\": \"2022-06-01\"")
        .statusCode(409)
        .body("code", equalTo("REG-0080"))
        .body("day", equalTo("2022-06-01"));
  }

  @Test
  void whatIsAnnulledHoldsNothing() {
    Places places = Places.of(1);
    String id = places.placed("2022-03-01");

    MADONA
        .post("/placements/" + id + "/annulment", "{\"reason\": \"Ievadīts divreiz\"}")
        .statusCode(200)
        .body("status", equalTo("ANNULLED"));

    places.read("2022-04-01").body("free", equalTo(1));
  }

  @Test
  void aReservationKeepsItsPlaceUntilItsLimitAndReturnsItByTheDate() {
    Places places = Places.of(1);
    String body = places.reservation("2022-06-15", null, "2022-06-20");
    String id = MADONA.make("/placements", body);
    places.read().body("reserved", equalTo(1)).body("free", equalTo(0));
    places.take(Places.OTHER, places.placement("2022-07-01", null)).statusCode(409);

    TestTime.to("2022-06-21");

    places.read().body("reserved", equalTo(0)).body("free", equalTo(1));
    MADONA.read("/placements/" + id).body("status", equalTo("LAPSED"));
    MADONA
        .read("/placements?status=RESERVED&capacityId=" + places.capacity())
        .body("items", empty());
    MADONA
        .post("/placements/" + id + "/arrival", "")
        .statusCode(409)
        .body("from", equalTo("LAPSED"));
    places.take(Places.OTHER, places.placement("2022-07-01", null)).statusCode(201);
  }

  @Test
  void aReservationTurnsIntoAPlacementOnItsLastDay() {
    Places places = Places.of(1);
    String id = MADONA.make("/placements", places.reservation("2022-06-18", null, "2022-06-20"));
    TestTime.to("2022-06-20");

    MADONA
        .post("/placements/" + id + "/arrival", "")
        .statusCode(200)
        .body("status", equalTo("PLACED"));

    places.read().body("occupied", equalTo(1)).body("reserved", equalTo(0));
  }

  @Test
  void aPlaceIsReservedForFourteenDaysAtMost() {
    Places places = Places.of(1);

    places
        .take(Places.MADONA, places.reservation("2022-07-01", null, "2022-06-30"))
        .statusCode(422)
        .body("errors.code", contains("REG-0087"));
    places
        .take(Places.MADONA, places.reservation("2022-07-01", null, "2022-06-14"))
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
    places
        .take(Places.MADONA, places.reservation("2022-07-01", null, "2022-06-29"))
        .statusCode(201);
  }

  @Test
  void whatIsOverIsRecordedWhenTheDayComes() {
    Places places = Places.of(2);
    String reserved =
        MADONA.make("/placements", places.reservation("2022-06-15", null, "2022-06-20"));
    String placed = MADONA.make("/placements", places.placement("2022-06-01", "2022-06-20"));

    move("2022-06-21");

    MADONA.read("/placements/" + reserved).body("status", equalTo("LAPSED"));
    MADONA.read("/placements/" + placed).body("status", equalTo("ENDED"));
    MADONA
        .read("/placements?as-of=2022-06-20&capacityId=" + places.capacity())
        .body("items.id", contains(placed));
  }

  @Test
  void aPlacementIsSeenByItsMunicipalityItsProviderAndSupervision() {
    Places places = Places.of(2);
    String path = "/placements/" + places.placed("2022-03-01");

    MADONA.read(path).statusCode(200);
    new Call("MUNICIPAL_SYSTEM", Places.MADONA).read(path).statusCode(200);
    Call.provider(places.provider()).read(path).statusCode(200);
    Call.REGISTRAR.read(path).statusCode(200);
    new Call("AUDITOR", null).read(path).statusCode(200);
    Call.municipality(Places.OTHER).read(path).statusCode(404);
    Call.provider(Places.of(1).provider()).read(path).statusCode(404);
    Call.NOBODY.read(path).statusCode(401);
  }

  @Test
  void noOtherMunicipalityEndsCorrectsOrAnnulsAPlacement() {
    Places places = Places.of(2);
    String path = "/placements/" + places.placed("2022-03-01");
    Call other = Call.municipality(Places.OTHER);

    other.post(path + "/annulment", "{\"reason\": \"Ne mans\"}").statusCode(404);
    other
        .post(path + "/end", "{\"endedOn\": \"2022-05-31\", \"reason\": \"Ne mans\"}")
        .statusCode(404);
    other.put(path, "0", "{\"from\": \"2022-03-02\", \"reason\": \"Ne mans\"}").statusCode(404);
  }

  @Test
  void theHistoryOfAPlacementIsItsMunicipalitys() {
    Places places = Places.of(2);
    String path = "/registry/history/" + places.placed("2022-03-01");

    MADONA.read(path).statusCode(200).body("items.size()", equalTo(1));
    Call.municipality(Places.OTHER).read(path).statusCode(404);
    Call.provider(places.provider()).read(path).statusCode(403);
  }
}
