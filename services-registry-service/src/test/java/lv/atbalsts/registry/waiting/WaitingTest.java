package lv.atbalsts.registry.waiting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.AtOnce;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class WaitingTest {

  private static final Call MADONA = Call.municipality(Places.MADONA);

  private static String terms(String registration, String urgency, String since) {
    return """
        {"grantId": "%s", "clientRef": "%s", "serviceType": "GROUP_HOME",
         "targetGroup": "ADULT_GRT", "registrationId": "%s", "urgency": "%s", "since": "%s"}
        """
        .formatted(UUID.randomUUID(), UUID.randomUUID(), registration, urgency, since);
  }

  private static String waits(String registration, String urgency, String since) {
    return MADONA.make("/waiting-entries", terms(registration, urgency, since));
  }

  @Test
  void theUrgentComeFirstAndThenWhoWaitsLongest() {
    String registration = Places.of(1).registration();
    String list = "/waiting-entries?registrationId=" + registration;
    String late = waits(registration, "ORDINARY", "2022-05-01");
    String early = waits(registration, "ORDINARY", "2022-01-01");
    String urgent = waits(registration, "URGENT", "2022-06-15");

    MADONA.read(list).body("items.id", contains(urgent, early, late));

    String next = MADONA.read(list + "&limit=2").extract().header("Link");
    String cursor = next.replaceAll(".*cursor=([^&>]*).*", "$1");
    MADONA.read(list + "&limit=2&cursor=" + cursor).body("items.id", contains(late));
  }

  @Test
  void aGrantStandsOnTheListOnce() throws Exception {
    String body = terms(Places.of(1).registration(), "URGENT", "2022-05-01");

    List<Integer> statuses =
        AtOnce.of(
            IntStream.range(0, 5)
                .mapToObj(
                    i ->
                        AtOnce.call(
                            () -> MADONA.post("/waiting-entries", body).extract().statusCode()))
                .toList());

    assertEquals(1, Collections.frequency(statuses, 201));
    MADONA.post("/waiting-entries", body).statusCode(409).body("code", equalTo("REG-0097"));
  }

  @Test
  void nobodyWaitsSinceADayToComeOrBeforeTheLaw() {
    String registration = Places.of(1).registration();
    MADONA
        .post("/waiting-entries", terms(registration, "URGENT", "2022-06-16"))
        .statusCode(422)
        .body("errors.code", contains("REG-0003"));
    MADONA
        .post("/waiting-entries", terms(registration, "URGENT", "2002-12-31"))
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
  }

  @Test
  void whatNobodyKnowsIsNotWaitedFor() {
    MADONA
        .post(
            "/waiting-entries",
            terms(UUID.randomUUID().toString(), "URGENT", "2022-06-15")
                .replace("GROUP_HOME", "FLYING"))
        .statusCode(422)
        .body("errors.pointer", contains("/serviceType", "/registrationId"))
        .body("errors.code", contains("KIT-0012", "REG-0135"));
  }

  @Test
  void whatMayStandInAFieldIsToldWithoutAnExpression() {
    String body = terms(UUID.randomUUID().toString(), "URGENT", "2022-06-15");
    MADONA
        .post("/waiting-entries", body.replace("ADULT_GRT", "ADULTS"))
        .statusCode(400)
        .body("errors.pointer", contains("/targetGroup"))
        .body(
            "errors.message",
            contains(
                "It may be one of: ADULT_GRT, CHILD_OUT_OF_FAMILY_CARE, CHILD_FT,"
                    + " LEGAL_REPRESENTATIVE, PROSPECTIVE_CARER."));
  }

  @Test
  void whoLeavesIsOffTheListAndMayReturn() {
    String registration = Places.of(1).registration();
    String list = "/waiting-entries?registrationId=" + registration;
    String path = "/waiting-entries/" + waits(registration, "ORDINARY", "2022-05-01");

    MADONA.post(path + "/departure", "{\"reason\": \"Kļūda\"}").statusCode(200);
    MADONA.read(list).body("items", empty());
    MADONA
        .post(path + "/departure", "{\"reason\": \"Kļūda\"}")
        .statusCode(409)
        .body("from", equalTo("LEFT"));

    MADONA.post(path + "/return", "").statusCode(200).body("since", equalTo("2022-05-01"));
    MADONA.read(list).body("items.size()", equalTo(1));
    MADONA.post(path + "/return", "").statusCode(409).body("from", equalTo("WAITING"));
  }

  @Test
  void anEntryIsCorrectedButForItsGrant() {
    String registration = Places.of(1).registration();
    String terms = terms(registration, "ORDINARY", "2022-05-01");
    String id = MADONA.make("/waiting-entries", terms);
    String body = "{\"terms\": %s, \"reason\": \"Steidzami\"}";

    MADONA
        .put("/waiting-entries/" + id, "0", body.formatted(terms.replace("ORDINARY", "URGENT")))
        .statusCode(200)
        .body("urgency", equalTo("URGENT"));
    MADONA
        .put(
            "/waiting-entries/" + id,
            "1",
            body.formatted(terms(registration, "ORDINARY", "2022-05-01")))
        .statusCode(409)
        .body("code", equalTo("REG-0098"));
  }

  @Test
  void aPlaceThatBecomesFreeFindsWhoWaits() {
    Places places = Places.of(1);
    String placed = places.placed("2022-06-01");
    String waits = waits(places.registration(), "ORDINARY", "2022-05-01");
    String list = "/waiting-entries/places-found?registrationId=" + places.registration();
    MADONA.read(list).body("items", empty());

    MADONA
        .post(
            "/placements/" + placed + "/end",
            "{\"endedOn\": \"2022-06-14\", \"reason\": \"Aizgāja\"}")
        .statusCode(200);

    MADONA
        .read(list)
        .body("items.waiting.id", contains(waits))
        .body("items[0].places.capacityId", contains(places.capacity()))
        .body("items[0].places.free", contains(1));
  }

  @Test
  void anEntryIsReadWhereItsAnswerSaysItIs() {
    String body = terms(Places.of(1).registration(), "ORDINARY", "2022-05-01");
    String made =
        MADONA.post("/waiting-entries", body).statusCode(201).extract().header("Location");
    String path = made.substring(made.indexOf("/waiting-entries"));

    MADONA.read(path).statusCode(200).header("ETag", "\"0\"").body("status", equalTo("WAITING"));
    MADONA.post(path + "/departure", "{\"reason\": \"Kļūda\"}").statusCode(200);
    MADONA.read(path).statusCode(200).body("status", equalTo("LEFT"));
    Call.municipality(Places.OTHER).read(path).statusCode(404);
  }

  @Test
  void aListIsItsMunicipalitys() {
    String registration = Places.of(1).registration();
    String id = waits(registration, "ORDINARY", "2022-05-01");
    Call other = Call.municipality(Places.OTHER);

    other.read("/waiting-entries?registrationId=" + registration).body("items", empty());
    other
        .post("/waiting-entries/" + id + "/departure", "{\"reason\": \"Ne mans\"}")
        .statusCode(404);
    Call.MINISTRY
        .read("/waiting-entries?registrationId=" + registration)
        .body("items.id", contains(id));
  }
}
