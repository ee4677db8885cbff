package lv.atbalsts.assessment.move;

import static lv.atbalsts.assessment.move.Offer.NEW_BAUSKA;
import static lv.atbalsts.assessment.move.Offer.STRANGER;
import static lv.atbalsts.assessment.move.Offer.offer;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people are offered, or handed over to the legal successor, at once. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class BulkMoveTest {

  /** Dobele since the reform of 2021: the successor of the Dobele before it. */
  private static final String NEW_DOBELE = "0028000";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void theLegalSuccessorGetsThePeopleAtOnceAndEveryCaseIsReported() {
    Form known = Person.adult();
    String moved = Case.client(Person.adult());
    String offered = Case.client(Person.adult());
    offer(offered);
    String recordedThere = Case.client(known);
    Call.municipality(NEW_DOBELE).post("/clients", known).statusCode(201);
    String nobody = UUID.randomUUID().toString();
    bulk(SOCIAL_SERVICE, NEW_DOBELE, moved, offered, recordedThere, nobody)
        .statusCode(200)
        .body("moved", equalTo(1))
        .body("offered", equalTo(1))
        .body("refused", equalTo(2))
        .body("cases.clientId", contains(moved, offered, recordedThere, nobody))
        .body("cases.outcome", contains("MOVED", "REFUSED", "OFFERED", "REFUSED"))
        .body("cases.code", contains(null, "ASM-0134", null, "KIT-0410"));
    Dossier.read(Call.municipality(NEW_DOBELE), moved).statusCode(200);
    Dossier.read(SOCIAL_SERVICE, moved).statusCode(404);
    Dossier.read(SOCIAL_SERVICE, recordedThere).statusCode(200);
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
