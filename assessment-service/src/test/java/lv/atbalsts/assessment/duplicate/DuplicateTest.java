package lv.atbalsts.assessment.duplicate;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.BAUSKA;
import static lv.atbalsts.assessment.play.Programme.DOBELE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class DuplicateTest {

  private static final Call NEIGHBOUR = Call.municipality(BAUSKA);

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aRecordElsewhereIsToldByItsMunicipalityAndTheReasonAndNeverById() {
    Form person = unique(Person.adult());
    String here = Case.client(person);
    String there = NEIGHBOUR.make("/clients", person);
    Map<String, Object> own = shown(SOCIAL_SERVICE, here);
    assertEquals(
        List.of(
            Map.of(
                "municipality", BAUSKA, "bases", List.of("PERSONAL_CODE", "NAME_AND_BIRTH_DATE"))),
        own.get("others"));
    assertNull(shown(SOCIAL_SERVICE, there));
    Map<String, Object> seenByAuditor = shown(Call.AUDITOR, here);
    assertEquals(
        List.of(
            Map.of(
                "municipality",
                BAUSKA,
                "clientId",
                there,
                "bases",
                List.of("PERSONAL_CODE", "NAME_AND_BIRTH_DATE"))),
        seenByAuditor.get("others"));
    NEIGHBOUR
        .read("/clients/" + there + "/access-log")
        .statusCode(200)
        .body("items.operation", hasItem("DUPLICATE_SHOWN"));
  }

  @Test
  void namesAreComparedWithoutTheirMarksAndAFormerCodeCounts() {
    String old = Codes.old();
    Form person = unique(Person.adult()).with("personalCode", old).with("givenName", "Zane Ē");
    String here = Case.client(person);
    String sameName =
        Case.client(person.with("givenName", "ZANE E").with("personalCode", Codes.next()));
    SOCIAL_SERVICE
        .post(
            "/clients/" + here + "/personal-code",
            Map.of("personalCode", Codes.next(), "replacedOn", "2019-09-02"))
        .statusCode(204);
    String byFormerCode =
        NEIGHBOUR.make("/clients", unique(Person.adult()).with("personalCode", old));
    assertEquals(
        List.of(
            Map.of(
                "municipality", DOBELE, "clientId", here, "bases", List.of("NAME_AND_BIRTH_DATE"))),
        shown(SOCIAL_SERVICE, sameName).get("others"));
    assertEquals(
        List.of(Map.of("municipality", DOBELE, "bases", List.of("PERSONAL_CODE"))),
        shown(NEIGHBOUR, byFormerCode).get("others"));
  }

  @Test
  void theListNeedsAPurposeAndARole() {
    SOCIAL_SERVICE.read("/clients/duplicates").statusCode(400).body("code", equalTo("ASM-0005"));
    Dossier.opened(Case.REGION, "/clients/duplicates").statusCode(403);
    Dossier.opened(Call.NOBODY, "/clients/duplicates").statusCode(401);
  }

  @Test
  void afterAMergeBothIdsAnswerAndTheRowsAreTheKeptOnes() throws SQLException {
    Form person = unique(Person.adult());
    String kept = Case.client(person);
    String code = Codes.next();
    String duplicate = Case.client(person.with("personalCode", code));
    String ref = Dossier.ref(duplicate);
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(duplicate, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    merge(SOCIAL_SERVICE, kept, duplicate).statusCode(204);
    SOCIAL_SERVICE
        .request()
        .redirects()
        .follow(false)
        .header("Access-Purpose", "CASE_WORK")
        .get("/clients/" + duplicate)
        .then()
        .statusCode(308)
        .header("Location", "/clients/" + kept)
        .header("Link", "</clients/%s>; rel=\"canonical\"".formatted(kept));
    Dossier.read(SOCIAL_SERVICE, kept)
        .body("personalCode", equalTo(person.get("personalCode")))
        .body("formerCodes.personalCode", contains(code));
    Dossier.search(SOCIAL_SERVICE, code).body("items.id", contains(kept));
    SOCIAL_SERVICE.read("/clients?clientRef=" + ref).body("items.id", contains(kept));
    SOCIAL_SERVICE.open("/enrolments/" + enrolment).body("clientId", equalTo(kept));
    Dossier.opened(Case.ASSESSOR, "/assessments/" + assessment)
        .statusCode(200)
        .body("answers.A1_TYPE", equalTo("2"));
    SOCIAL_SERVICE
        .post("/enrolments", Case.enrolment(duplicate, "ADULT_GRT"))
        .statusCode(409)
        .body("conflicts", contains(enrolment));
    SOCIAL_SERVICE
        .read("/clients/" + kept + "/access-log")
        .body("items.operation", hasItem("MERGED"));
    assertEquals(
        "{\"clientRef\":\"%s\",\"mergedRef\":\"%s\",\"municipality\":\"%s\"}"
            .formatted(Dossier.ref(kept), ref, DOBELE),
        Dossier.told(ref, "ClientsMerged.v1"));
    merge(SOCIAL_SERVICE, kept, duplicate).statusCode(409).body("code", equalTo("ASM-0140"));
  }

  @Test
  void theWayOutThatIsToldUnderTheOtherIdIsTheKeptOnes() {
    Form person =
        unique(Person.adult())
            .with("residence", Map.of("kind", "VSAC", "institutionId", Resident.CENTRE));
    Resident kept = new Resident(Case.client(person));
    Resident duplicate = new Resident(Case.client(person.with("personalCode", Codes.next())));
    SOCIAL_SERVICE.make("/enrolments", Case.enrolment(kept.client(), "ADULT_GRT"));
    merge(SOCIAL_SERVICE, kept.client(), duplicate.client()).statusCode(204);
    duplicate.take("preparation").statusCode(200).body("clientId", equalTo(kept.client()));
    kept.take("trial-stay").statusCode(200);
    duplicate.take("trial-stay/end").statusCode(200);
    duplicate.annul(SOCIAL_SERVICE, kept.lastStep()).statusCode(200);
    for (Resident each : List.of(kept, duplicate)) {
      each.readAs(SOCIAL_SERVICE)
          .statusCode(200)
          .body("status", equalTo("ON_TRIAL"))
          .body("steps.kind", contains("PREPARATION", "TRIAL_STAY", "TRIAL_STAY_END"))
          .body("steps[0].mentorName", equalTo("Ilze Paraudziņa"));
    }
  }

  @Test
  void whatCollidesIsNamedAndNothingIsMerged() {
    Form person = unique(Person.adult());
    String kept = Case.client(person);
    String duplicate = Case.client(person.with("personalCode", Codes.next()));
    String ofKept = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(kept, "ADULT_GRT"));
    String ofDuplicate = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(duplicate, "ADULT_GRT"));
    String first = Case.assessed(Case.adultAssessment(ofKept), "DRAFT");
    String second = Case.assessed(Case.adultAssessment(ofDuplicate), "DRAFT");
    merge(SOCIAL_SERVICE, kept, duplicate)
        .statusCode(409)
        .body("code", equalTo("ASM-0142"))
        .body("conflicts", hasSize(1))
        .body("conflicts[0].what", equalTo("ASSESSMENT"))
        .body("conflicts[0].ofKept", equalTo(first))
        .body("conflicts[0].ofDuplicate", equalTo(second));
    Dossier.read(SOCIAL_SERVICE, duplicate).statusCode(200).body("id", equalTo(duplicate));
  }

  @Test
  void twoDaysOfDeathAreDecidedFirst() {
    Form person = unique(Person.adult());
    String kept = Case.client(person);
    String duplicate = Case.client(person.with("personalCode", Codes.next()));
    died(kept, "2020-09-10");
    died(duplicate, "2020-09-12");
    merge(SOCIAL_SERVICE, kept, duplicate)
        .statusCode(409)
        .body("code", equalTo("ASM-0142"))
        .body("conflicts.what", contains("DEATH"));
    SOCIAL_SERVICE.delete("/clients/" + duplicate + "/death?reason=WRONG_DATE").statusCode(200);
    died(duplicate, "2020-09-10");
    merge(SOCIAL_SERVICE, kept, duplicate).statusCode(204);
    Dossier.read(SOCIAL_SERVICE, kept).body("diedOn", equalTo("2020-09-10"));
  }

  @Test
  void whoRepresentsTheOtherIsNotTheSame() {
    String child = Case.client(unique(Person.adult()));
    String parent = Case.client(unique(Person.adult()).with("represents", child));
    for (List<String> pair : List.of(List.of(child, parent), List.of(parent, child))) {
      merge(SOCIAL_SERVICE, pair.get(0), pair.get(1))
          .statusCode(409)
          .body("conflicts.what", contains("REPRESENTATION"));
    }
  }

  private static void died(String client, String on) {
    SOCIAL_SERVICE
        .post("/clients/" + client + "/death", Map.of("diedOn", on, "source", "DEATH_CERTIFICATE"))
        .statusCode(200);
  }

  @Test
  void onlyOwnRecordsAreMergedForAPurpose() {
    String kept = Case.client(Person.adult());
    String duplicate = Case.client(Person.adult());
    String elsewhere = NEIGHBOUR.make("/clients", Person.adult());
    merge(SOCIAL_SERVICE, kept, elsewhere).statusCode(404);
    merge(NEIGHBOUR, kept, duplicate).statusCode(404);
    merge(Case.REGION, kept, duplicate).statusCode(403);
    merge(Call.NOBODY, kept, duplicate).statusCode(401);
    SOCIAL_SERVICE
        .post("/clients/" + kept + "/merge", Map.of("duplicate", duplicate))
        .statusCode(400)
        .body("code", equalTo("ASM-0005"));
  }

  private static Form unique(Form person) {
    return person.with("familyName", letters(UUID.randomUUID()));
  }

  /** Letters alone make a name: digits would be left out of the comparison. */
  private static String letters(UUID id) {
    StringBuilder name = new StringBuilder();
    id.toString()
        .chars()
        .filter(each -> each != '-')
        .forEach(each -> name.append((char) (each <= '9' ? each - '0' + 'k' : each)));
    return name.toString();
  }

  private static Map<String, Object> shown(Call caller, String client) {
    String path = "/clients/duplicates?limit=200";
    while (path != null) {
      ValidatableResponse page = Dossier.opened(caller, path).statusCode(200);
      Map<String, Object> found = page.extract().path("items.find{it.clientId=='" + client + "'}");
      if (found != null) {
        return found;
      }
      String link = page.extract().header("Link");
      path = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    return null;
  }

  private static ValidatableResponse merge(Call caller, String kept, String duplicate) {
    return caller
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("duplicate", duplicate))
        .post("/clients/" + kept + "/merge")
        .then();
  }
}
