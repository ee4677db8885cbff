package lv.atbalsts.assessment.move;

import static lv.atbalsts.assessment.move.Offer.NEW_BAUSKA;
import static lv.atbalsts.assessment.move.Offer.STRANGER;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many people are offered, or handed over to the legal successor, at once. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class BulkMoveTest {

  /** The Dobele of before the reform of 2021. */
  private static final Call OLD = Call.municipality("0460200");

  /** The Madona of between the reforms of 2021 and 2025. */
  private static final String AFTER_2021 = "0038000";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void theLegalSuccessorGetsThePeopleAtOnceAndEveryCaseIsReported() {
    Form known = Person.adult();
    String moved = before(OLD, Person.adult());
    String offered = before(OLD, Person.adult());
    OLD.make("/clients/" + offered + "/moves", Offer.form(NEW_BAUSKA));
    String recordedThere = before(OLD, known);
    SOCIAL_SERVICE.make("/clients", known);
    String nobody = UUID.randomUUID().toString();
    bulk(OLD, Programme.DOBELE, moved, offered, recordedThere, nobody)
        .statusCode(200)
        .body("moved", equalTo(1))
        .body("offered", equalTo(1))
        .body("refused", equalTo(2))
        .body("cases.clientId", contains(moved, offered, recordedThere, nobody))
        .body("cases.outcome", contains("MOVED", "REFUSED", "OFFERED", "REFUSED"))
        .body("cases.code", contains(null, "ASM-0134", null, "KIT-0410"));
    Dossier.read(SOCIAL_SERVICE, moved).statusCode(200);
    Dossier.read(OLD, moved).statusCode(404);
    Dossier.read(OLD, recordedThere).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"0700800, 0038001", "0701800, 0038001", "0038000, 0038001", "0460200, 0028000"})
  void aSuccessorOverAnyNumberOfReformsHasThePeopleSinceThePredecessorsLastDay(
      String from, String to) throws Exception {
    Call old = Call.municipality(from);
    String id = before(old, Person.adult());
    String ref = old.open("/clients/" + id).extract().path("clientRef");
    bulk(old, to, id).body("cases.outcome", contains("MOVED"));
    String day = AFTER_2021.equals(from) ? "2025-07-01" : "2021-07-01";
    assertTrue(
        Dossier.told(ref, "ClientMoved.v1").contains("\"movedOn\":\"" + day + "\""),
        () -> "moved on " + day);
  }

  /** Somebody recorded while there was such a municipality. */
  private static String before(Call old, Form person) {
    AtomicReference<String> id = new AtomicReference<>();
    TestTime.at(
        Instant.parse(
            AFTER_2021.equals(old.owner()) ? "2024-01-15T10:00:00Z" : "2021-01-15T10:00:00Z"),
        () -> id.set(old.make("/clients", person)));
    return id.get();
  }

  @Test
  void toAnyOtherMunicipalityPeopleAreOfferedInBulk() {
    String id = Case.client(Person.adult());
    bulk(SOCIAL_SERVICE, NEW_BAUSKA, id).body("cases.outcome", contains("OFFERED"));
    bulk(STRANGER, NEW_BAUSKA, id).body("cases.code", contains("KIT-0410"));
    bulk(Case.REGION, NEW_BAUSKA, id).statusCode(403);
    bulk(Call.NOBODY, NEW_BAUSKA, id).statusCode(401);
  }

  private static ValidatableResponse bulk(Call caller, String to, String... ids) {
    return caller.post(
        "/clients/moves/bulk",
        Map.of(
            "move", Map.of("to", to, "reason", "TERRITORIAL_REFORM"), "clientIds", List.of(ids)));
  }
}
