package lv.atbalsts.assessment.move;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.DOBELE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class MoveTest {

  /** Bauska since the reform of 2021. */
  private static final String NEW_BAUSKA = "0025000";

  /** Dobele since the reform of 2021: the successor of the Dobele before it. */
  private static final String NEW_DOBELE = "0028000";

  private static final Call RECEIVER = Call.municipality(NEW_BAUSKA);
  private static final Call STRANGER = Call.municipality("0030000");

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
            "/grants",
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
    RECEIVER.read("/assessment/changes").statusCode(200).body(containsString("ClientMoveOffered"));
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
  void aPersonIsOfferedByTheOwnMunicipalityToAnotherThatExists() {
    String id = Case.client(Person.adult());
    STRANGER.post("/clients/" + id + "/moves", form(NEW_BAUSKA)).statusCode(404);
    Case.REGION.post("/clients/" + id + "/moves", form(NEW_BAUSKA)).statusCode(403);
    Call.NOBODY.post("/clients/" + id + "/moves", form(NEW_BAUSKA)).statusCode(401);
    refused(id, "9999999").body("errors.code", contains("KIT-0010"));
    refused(id, Programme.BAUSKA).body("errors.code", contains("KIT-0011"));
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

  private static Map<String, String> form(String to) {
    return Map.of("to", to, "reason", "MOVED_HOME");
  }

  private static String offer(String client) {
    return SOCIAL_SERVICE.make("/clients/" + client + "/moves", form(NEW_BAUSKA));
  }

  private static ValidatableResponse refused(String client, String to) {
    return SOCIAL_SERVICE.post("/clients/" + client + "/moves", form(to)).statusCode(422);
  }

  private static ValidatableResponse accept(Call caller, String move, Map<String, String> body) {
    return caller.post("/moves/" + move + "/acceptance", body);
  }

  private static ValidatableResponse refuse(Call caller, String move) {
    return caller.post("/moves/" + move + "/refusal", Map.of("reason", "OTHER"));
  }

  private static ValidatableResponse step(String move, String step) {
    return switch (step) {
      case "acceptance" -> accept(RECEIVER, move, Map.of());
      case "refusal" -> refuse(RECEIVER, move);
      case "withdrawal" -> SOCIAL_SERVICE.post("/moves/" + move + "/withdrawal", Map.of());
      default -> throw new AssertionError(step);
    };
  }

  /** What the database itself shows. */
  private static String rows(String municipality, String move) throws SQLException {
    return Store.value(
        "OWN", municipality, "select count(*) from client_move where id = '" + move + "'");
  }

  private static String toldTo(String ref, String type) throws SQLException {
    return Store.value(
        "ALL",
        "",
        "select max(municipality) from outbox where subject = '%s' and type like '%%.%s'"
            .formatted(ref, type));
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
