package lv.atbalsts.assessment.move;

import static lv.atbalsts.assessment.move.Offer.NEW_BAUSKA;
import static lv.atbalsts.assessment.move.Offer.RECEIVER;
import static lv.atbalsts.assessment.move.Offer.STRANGER;
import static lv.atbalsts.assessment.move.Offer.accept;
import static lv.atbalsts.assessment.move.Offer.form;
import static lv.atbalsts.assessment.move.Offer.offer;
import static lv.atbalsts.assessment.move.Offer.refuse;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.DOBELE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who offers a person, who answers an offer, and how often. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MoveOfferTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void eachStepIsToldToTheMunicipalityThatDidNotTakeIt() throws SQLException {
    String id = Case.client(Person.adult());
    String ref = Dossier.ref(id);
    String refused = offer(id);
    assertEquals(NEW_BAUSKA, toldTo(ref, "ClientMoveOffered.v1"));
    RECEIVER
        .post("/moves/" + refused + "/refusal", Map.of("reason", "NOT_RESIDENT"))
        .statusCode(200)
        .body("status", equalTo("REFUSED"))
        .body("refusalReason", equalTo("NOT_RESIDENT"));
    assertEquals(DOBELE, toldTo(ref, "ClientMoveRefused.v1"));
    String withdrawn = offer(id);
    SOCIAL_SERVICE
        .post("/moves/" + withdrawn + "/withdrawal", Map.of())
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));
    assertEquals(NEW_BAUSKA, toldTo(ref, "ClientMoveWithdrawn.v1"));
    accept(RECEIVER, offer(id), Map.of()).statusCode(200);
    assertEquals(DOBELE, toldTo(ref, "ClientMoved.v1"));
    Call.system(RECEIVER.owner())
        .read("/assessment/changes")
        .statusCode(200)
        .body(containsString("ClientMoveOffered"));
  }

  @ParameterizedTest
  @CsvSource({
    "acceptance, acceptance, ACCEPTED",
    "acceptance, refusal, ACCEPTED",
    "acceptance, withdrawal, ACCEPTED",
    "refusal, acceptance, REFUSED",
    "refusal, refusal, REFUSED",
    "refusal, withdrawal, REFUSED",
    "withdrawal, acceptance, WITHDRAWN",
    "withdrawal, refusal, WITHDRAWN",
    "withdrawal, withdrawal, WITHDRAWN"
  })
  void whatWasAnsweredIsNotAnsweredAgain(String first, String second, String status) {
    String move = offer(Case.client(Person.adult()));
    step(move, first).statusCode(200).body("status", equalTo(status));
    step(move, second)
        .statusCode(409)
        .body("code", equalTo("KIT-0409"))
        .body("from", equalTo(status))
        .body("allowed", hasSize(0));
  }

  @Test
  void onlyTheReceivingMunicipalityAnswersAndOnlyTheOfferingOneWithdraws() {
    String move = offer(Case.client(Person.adult()));
    accept(SOCIAL_SERVICE, move, Map.of()).statusCode(403).body("code", equalTo("ASM-0135"));
    refuse(SOCIAL_SERVICE, move).statusCode(403).body("code", equalTo("ASM-0135"));
    RECEIVER
        .post("/moves/" + move + "/withdrawal", Map.of())
        .statusCode(403)
        .body("code", equalTo("ASM-0136"));
    for (String step : List.of("acceptance", "refusal", "withdrawal")) {
      Map<String, String> body = step.equals("refusal") ? Map.of("reason", "OTHER") : Map.of();
      STRANGER.post("/moves/" + move + "/" + step, body).statusCode(404);
      Case.REGION.post("/moves/" + move + "/" + step, body).statusCode(403);
      Call.NOBODY.post("/moves/" + move + "/" + step, body).statusCode(401);
    }
  }

  @Test
  void aPersonIsOfferedByTheOwnMunicipalityToAnotherThatExists() {
    String id = Case.client(Person.adult());
    STRANGER.post("/clients/" + id + "/moves", form(NEW_BAUSKA)).statusCode(404);
    Case.REGION.post("/clients/" + id + "/moves", form(NEW_BAUSKA)).statusCode(403);
    Call.NOBODY.post("/clients/" + id + "/moves", form(NEW_BAUSKA)).statusCode(401);
    refused(id, "9999999").body("errors.code", contains("KIT-0010"));
    refused(id, "0400200").body("errors.code", contains("KIT-0011"));
    refused(id, DOBELE).body("errors.code", hasItem("ASM-0138"));
  }

  @Test
  void ofEightOffersAtTheSameMomentOneStands() throws Exception {
    String id = Case.client(Person.adult());
    Callable<Integer> offer =
        () ->
            SOCIAL_SERVICE
                .post("/clients/" + id + "/moves", form(NEW_BAUSKA))
                .extract()
                .statusCode();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Integer> answers =
          threads.invokeAll(Stream.generate(() -> offer).limit(8).toList()).stream()
              .map(Future::resultNow)
              .sorted()
              .toList();
      assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), answers);
    }
    SOCIAL_SERVICE
        .post("/clients/" + id + "/moves", form(NEW_BAUSKA))
        .statusCode(409)
        .body("code", equalTo("ASM-0134"))
        .body("conflicts", hasSize(1));
  }

  private static ValidatableResponse refused(String client, String to) {
    return SOCIAL_SERVICE.post("/clients/" + client + "/moves", form(to)).statusCode(422);
  }

  private static ValidatableResponse step(String move, String step) {
    return switch (step) {
      case "acceptance" -> accept(RECEIVER, move, Map.of());
      case "refusal" -> refuse(RECEIVER, move);
      case "withdrawal" -> SOCIAL_SERVICE.post("/moves/" + move + "/withdrawal", Map.of());
      default -> throw new AssertionError(step);
    };
  }

  private static String toldTo(String ref, String type) throws SQLException {
    return Store.value(
        "ALL",
        "",
        "select max(municipality) from outbox where subject = '%s' and type like '%%.%s'"
            .formatted(ref, type));
  }
}
