package lv.atbalsts.registry;

import static lv.atbalsts.registry.play.Told.assertData;
import static lv.atbalsts.registry.play.Told.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import org.junit.jupiter.api.Test;

/** Every event of places, played through the API and read from the topic. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedPlacesTest {

  @Inject ObjectMapper json;

  @Test
  void placesAreEnteredAndToldAsFree() throws Exception {
    Places places = Places.of(2);
    String capacity = places.capacity();

    assertData(
        """
        {"capacityId": "%s", "registrationId": "%s", "targetGroup": "ADULT_GRT",
         "serviceType": "GROUP_HOME", "municipality": "0038000", "unit": "PLACE",
         "validFrom": "2021-09-01", "maximum": 2, "funded": 0}
        """
            .formatted(capacity, places.registration()),
        published("CapacityChanged.v1", capacity, "1"));
    assertData(
        """
        {"capacityId": "%s", "registrationId": "%s", "targetGroup": "ADULT_GRT",
         "serviceType": "GROUP_HOME", "municipality": "0038000", "from": "2022-06-15", "free": 2}
        """
            .formatted(capacity, places.registration()),
        published("FreePlacesChanged.v1", capacity, "2"));
  }

  @Test
  void aPlaceThatIsTakenAndGivenBackIsTold() throws Exception {
    Places places = Places.of(2);
    String id = places.placed("2022-06-01");
    Event taken = published("PlacementChanged.v1", id, "1");
    assertEquals("PLACED", json.readTree(taken.data()).path("status").asText());
    assertEquals("0038000", taken.municipality());
    Event one = published("FreePlacesChanged.v1", places.capacity(), "3");
    assertEquals(1, json.readTree(one.data()).path("free").asInt());

    Call.municipality(Places.MADONA)
        .post("/placements/" + id + "/annulment", "{\"reason\": \"Kļūda\"}")
        .statusCode(200);

    Event annulled = published("PlacementChanged.v1", id, "2");
    assertEquals("ANNULLED", json.readTree(annulled.data()).path("status").asText());
    Event two = published("FreePlacesChanged.v1", places.capacity(), "4");
    assertEquals(2, json.readTree(two.data()).path("free").asInt());
  }

  @Test
  void anAgreementIsToldWhenItIsEnteredAndWhenItIsConfirmed() throws Exception {
    Places places = Places.of(2);
    String id = places.agreed(Places.OTHER, 1, "2022-07-01", "2022-12-31");
    Event entered = published("AgreementChanged.v1", id, "1");
    assertEquals("PROPOSED", json.readTree(entered.data()).path("status").asText());

    Call.provider(places.provider())
        .post("/cooperation-agreements/" + id + "/confirmation", "")
        .statusCode(200);

    Event confirmed = published("AgreementChanged.v1", id, "2");
    assertEquals("IN_FORCE", json.readTree(confirmed.data()).path("status").asText());
    assertEquals("0040000", confirmed.municipality());
  }

  @Test
  void aPriceIsTold() throws Exception {
    Places places = Places.of(2);

    String id =
        Call.provider(places.provider())
            .make(
                "/prices",
                """
                {"registrationId": "%s", "terms": {"from": "2022-01-01", "unit": "DAY",
                  "amount": {"amount": "35.10", "currency": "EUR"}}}
                """
                    .formatted(places.registration()));

    assertData(
        """
        {"priceId": "%s", "registrationId": "%s", "from": "2022-01-01", "unit": "DAY",
         "amount": {"amount": "35.10", "currency": "EUR"}, "annulled": false}
        """
            .formatted(id, places.registration()),
        published("PriceChanged.v1", id, "1"));
  }

  @Test
  void whoWaitsIsTold() {
    String id =
        Call.municipality(Places.MADONA)
            .make(
                "/waiting-entries",
                """
                {"grantId": "%s", "clientRef": "%s", "serviceType": "GROUP_HOME",
                 "targetGroup": "ADULT_GRT", "urgency": "URGENT", "since": "2022-03-01"}
                """
                    .formatted(UUID.randomUUID(), UUID.randomUUID()));

    assertEquals("0038000", published("WaitingChanged.v1", id, "1").municipality());
  }
}
