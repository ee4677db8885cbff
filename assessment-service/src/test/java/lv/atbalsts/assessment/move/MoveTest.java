package lv.atbalsts.assessment.move;

import static lv.atbalsts.assessment.move.Offer.NEW_BAUSKA;
import static lv.atbalsts.assessment.move.Offer.RECEIVER;
import static lv.atbalsts.assessment.move.Offer.STRANGER;
import static lv.atbalsts.assessment.move.Offer.accept;
import static lv.atbalsts.assessment.move.Offer.offer;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.DOBELE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes along with a person who moves, and who sees it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MoveTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void thePersonStaysUntilTheOfferIsAcceptedAndThenTheWholeHistoryGoesAlong() throws SQLException {
    Form person = Person.adult().with("residence", Map.of("kind", "VSAC"));
    String id = Case.client(person);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "AGREED");
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(
                enrolment,
                Programme.registration("DAY_CARE_CENTRE", "2023-12-31"),
                "DAY_CARE_CENTRE"));
    String move = offer(id);
    Dossier.read(SOCIAL_SERVICE, id).statusCode(200);
    Dossier.read(RECEIVER, id).statusCode(404);
    accept(RECEIVER, move, Map.of())
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("clientId", equalTo(id));
    Dossier.read(SOCIAL_SERVICE, id).statusCode(404);
    Dossier.search(SOCIAL_SERVICE, person.get("personalCode")).body("items", hasSize(0));
    for (String path :
        List.of("/enrolments/" + enrolment, "/support-plans/" + plan, "/grants/" + grant)) {
      Dossier.opened(SOCIAL_SERVICE, path).statusCode(404);
      Dossier.opened(RECEIVER, path).statusCode(200);
    }
    Dossier.read(RECEIVER, id)
        .statusCode(200)
        .body("municipality", equalTo(NEW_BAUSKA))
        .body("personalCode", equalTo(person.get("personalCode")))
        .body("consents", hasSize(1));
    Dossier.search(RECEIVER, person.get("personalCode")).body("items.id", contains(id));
    RECEIVER
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200)
        .body("municipality", equalTo(NEW_BAUSKA));
    assertEquals("", rowsLeft(id, DOBELE));
  }

  @Test
  void theHistoryOfARecordGoesAlongToo() {
    String id = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    String path = "/assessment/history/" + enrolment;
    SOCIAL_SERVICE.open(path).statusCode(200);
    accept(RECEIVER, offer(id), Map.of()).statusCode(200);
    SOCIAL_SERVICE.open(path).statusCode(404);
    RECEIVER
        .open(path)
        .statusCode(200)
        .body("items[0].type", equalTo("lv.atbalsts.assessment.ClientEnrolled.v1"))
        .body("items[0].municipality", equalTo(DOBELE));
  }

  @Test
  void bothMunicipalitiesSeeTheMoveAndAStrangerDoesNot() throws SQLException {
    String id = Case.client(Person.adult());
    String move = offer(id);
    for (Call party : List.of(SOCIAL_SERVICE, RECEIVER, Call.AUDITOR)) {
      party
          .open("/moves/" + move)
          .statusCode(200)
          .header("ETag", "\"0\"")
          .body("clientId", equalTo(id))
          .body("status", equalTo("OFFERED"));
    }
    RECEIVER.read("/moves?status=OFFERED&limit=200").body("items.id", hasItem(move));
    RECEIVER.read("/moves?status=REFUSED&limit=200").body("items.id", not(hasItem(move)));
    STRANGER.open("/moves/" + move).statusCode(404);
    STRANGER.read("/moves?limit=200").body("items.id", not(hasItem(move)));
    assertEquals("1", rows(DOBELE, move));
    assertEquals("1", rows(NEW_BAUSKA, move));
    assertEquals("0", rows("0030000", move));
    Case.REGION.open("/moves/" + move).statusCode(403);
    Call.NOBODY.read("/moves").statusCode(401);
  }

  @Test
  void whereThePersonHasARecordTheTwoAreMergedAndBothIdsAnswer() throws SQLException {
    Form person = Person.adult();
    String id = Case.client(person);
    String ref = Dossier.ref(id);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(id, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String known = RECEIVER.make("/clients", person);
    String move = offer(id);
    accept(RECEIVER, move, Map.of())
        .statusCode(409)
        .body("code", equalTo("ASM-0137"))
        .body("conflicts", contains(known));
    accept(RECEIVER, move, Map.of("mergeInto", known)).statusCode(200);
    Dossier.read(RECEIVER, known).statusCode(200).body("consents", hasSize(2));
    RECEIVER.open("/enrolments/" + enrolment).statusCode(200).body("clientId", equalTo(known));
    Dossier.read(SOCIAL_SERVICE, id).statusCode(404);
    assertEquals("", rowsLeft(id, DOBELE));
    assertEquals(
        "{\"clientRef\":\"%s\",\"mergedRef\":\"%s\",\"municipality\":\"%s\"}"
            .formatted(Dossier.ref(known), ref, NEW_BAUSKA),
        Dossier.told(ref, "ClientsMerged.v1"));
    assertEquals(
        Dossier.ref(known),
        Store.value(
            "ALL", "", "select client_ref from assessment where id = '" + assessment + "'"));
  }

  /** What the database itself shows. */
  private static String rows(String municipality, String move) throws SQLException {
    return Store.value(
        "OWN", municipality, "select count(*) from client_move where id = '" + move + "'");
  }

  /** Tables in which something of the person stayed with a municipality; the log of access may. */
  private static String rowsLeft(String client, String municipality) throws SQLException {
    String tables =
        Store.value(
            "ALL",
            "",
            """
            select string_agg(distinct table_name, ',') from information_schema.columns c
            where column_name = 'client_id' and table_schema = 'public' and table_name <> 'access_log'
              and exists (select 1 from information_schema.columns m
                where m.table_name = c.table_name and m.column_name = 'municipality')
            """);
    StringBuilder left = new StringBuilder();
    for (String table : tables.split(",")) {
      String rows =
          Store.value(
              "ALL",
              "",
              """
              select count(*) from %s where municipality = '%s' and client_id in (
                select coalesce(merged_into, id) from client where id = '%s'
                union all select id from client where id = '%3$s')
              """
                  .formatted(table, municipality, client));
      left.append(rows.equals("0") ? "" : table + " ");
    }
    return left.toString();
  }
}
