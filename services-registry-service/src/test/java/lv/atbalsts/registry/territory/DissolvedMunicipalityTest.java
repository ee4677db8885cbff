package lv.atbalsts.registry.territory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a municipality may do that has become part of another. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class DissolvedMunicipalityTest {

  private static final String MADONA_BEFORE = "0700200";
  private static final String INCUKALNS = "0801800";
  private static final String SIGULDA = "0048000";
  private static final String WHY = "{\"reason\": \"Atradās vieta\"}";

  @AfterEach
  void moveBack() {
    TestTime.moveBack();
  }

  private static String waits() {
    return """
        {"grantId": "%s", "clientRef": "%s", "serviceType": "GROUP_HOME",
         "targetGroup": "ADULT_GRT", "urgency": "URGENT", "since": "2021-06-15"}
        """
        .formatted(UUID.randomUUID(), UUID.randomUUID());
  }

  /** Entered while the municipality was. */
  private static String waitsSince2021(String municipality) {
    TestTime.at(Instant.parse("2021-06-20T06:00:00Z"));
    String id = Call.municipality(municipality).make("/waiting-entries", waits());
    TestTime.moveBack();
    return id;
  }

  private static ValidatableResponse leaves(String municipality, String id) {
    return Call.municipality(municipality).post("/waiting-entries/" + id + "/departure", WHY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/waiting-entries", "/placements", "/cooperation-agreements"})
  void itEntersNothingAndIsToldWhoDoes(String path) {
    Places places = Places.of(1);
    String body =
        switch (path) {
          case "/placements" -> places.placement("2022-06-15", null);
          case "/cooperation-agreements" -> places.agreement(1, "2022-06-15", null);
          default -> waits();
        };

    Call.municipality(MADONA_BEFORE)
        .post(path, body)
        .statusCode(403)
        .body("code", equalTo("REG-0070"))
        .body("successors", contains(Places.MADONA));
    new Call("MUNICIPAL_SYSTEM", INCUKALNS)
        .post(path, body)
        .statusCode(403)
        .body("successors", contains(SIGULDA, "0044000"));
    Call.municipality(Places.MADONA).make(path, body);
  }

  @Test
  void itReadsWhatItHadAndItsSuccessorChangesIt() {
    String id = waitsSince2021(MADONA_BEFORE);
    Call before = Call.municipality(MADONA_BEFORE);

    before.read("/waiting-entries/" + id).statusCode(200);
    before.read("/waiting-entries?limit=200").body("items.id", hasItem(id));
    leaves(MADONA_BEFORE, id).statusCode(403).body("code", equalTo("REG-0070"));
    leaves(Places.MADONA, id).statusCode(200).body("status", equalTo("LEFT"));
  }

  @Test
  void ofOneThatWasSplitNoPartAnswersSoItChangesWhatItHad() {
    String id = waitsSince2021(INCUKALNS);

    leaves(SIGULDA, id).statusCode(404);
    leaves(INCUKALNS, id).statusCode(200).body("status", equalTo("LEFT"));
  }
}
