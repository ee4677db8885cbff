package lv.atbalsts.assessment.needs.methodology;

import static lv.atbalsts.assessment.play.FhirValidator.assertValid;
import static lv.atbalsts.assessment.play.Methodologies.MINISTRY;
import static lv.atbalsts.assessment.play.Methodologies.code;
import static lv.atbalsts.assessment.play.Methodologies.content;
import static lv.atbalsts.assessment.play.Methodologies.draft;
import static lv.atbalsts.assessment.play.Methodologies.number;
import static lv.atbalsts.assessment.play.Methodologies.path;
import static lv.atbalsts.assessment.play.Methodologies.publish;
import static lv.atbalsts.assessment.play.Methodologies.write;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class MethodologyTest {

  private static final String GROUP = "PROSPECTIVE_CARER";
  private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";
  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'update methodology%'";

  @ParameterizedTest
  @CsvSource({
    "SAMPLE_SUPPORT_INTENSITY,1,L3",
    "SAMPLE_SUPPORT_INTENSITY,2,L4",
    "SAMPLE_CHILD_FT,1,B3",
    "SAMPLE_CHILD_OUT_OF_FAMILY_CARE,1,B3",
  })
  void theSamplesAreMarkedSoAndAreValidQuestionnaires(String code, int version, String highest) {
    Call.AUDITOR
        .read(path(code, version))
        .statusCode(200)
        .header("ETag", equalTo("\"0\""))
        .body("methodology.sample", equalTo(true))
        .body("methodology.status", equalTo("PUBLISHED"))
        .body("content.bands.level", hasItem(highest));
    String questionnaire =
        Case.SOCIAL_SERVICE
            .read(path(code, version) + "/questionnaire")
            .statusCode(200)
            .contentType("application/fhir+json")
            .body("experimental", equalTo(true))
            .body("version", equalTo("" + version))
            .extract()
            .asString();
    assertValid(questionnaire);
    assertThrows(
        AssertionError.class, () -> assertValid(questionnaire.replace("\"group\"", "\"grupa\"")));
  }

  @Test
  void aQuestionnaireTellsScoresBoundsConditionsAndDates() {
    Case.ASSESSOR
        .read(path("SAMPLE_SUPPORT_INTENSITY", 1) + "/questionnaire")
        .body("url", equalTo("https://atbalsts.lv/fhir/Questionnaire/SAMPLE_SUPPORT_INTENSITY"))
        .body("effectivePeriod", equalTo(Map.of("start", "2015-01-01", "end", "2018-12-31")))
        .body(
            item("A1_FREQUENCY") + ".answerOption[3].extension[0].url",
            equalTo(EXTENSION + "ordinalValue"))
        .body(item("A1_FREQUENCY") + ".answerOption[3].extension[0].valueDecimal", equalTo(3))
        .body(item("A1_TYPE") + ".enableWhen[0].question", equalTo("A1_FREQUENCY"))
        .body(item("A1_TYPE") + ".enableWhen[0].operator", equalTo("!="))
        .body(item("A1_TYPE") + ".enableWhen[0].answerCoding.code", equalTo("0"));
    Case.ASSESSOR
        .read(path("SAMPLE_CHILD_FT", 1) + "/questionnaire")
        .body(
            item("E1") + ".extension.url", contains(EXTENSION + "minValue", EXTENSION + "maxValue"))
        .body(item("E1") + ".extension.valueInteger", contains(0, 6))
        .body(item("E3") + ".enableWhen[0].answerBoolean", equalTo(true))
        .body(item("E4") + ".enableWhen[0].operator", equalTo(">="))
        .body(item("E4") + ".enableWhen[0].answerInteger", equalTo(2));
  }

  @Test
  void aDraftIsWrittenAnewWithItsTagUntilItIsPublished() {
    String code = code();
    write(code, 2, null, draft(GROUP, 5)).statusCode(422).body("code", equalTo("ASM-0190"));
    write(code, 1, null, draft(GROUP, 5)).statusCode(200).header("ETag", equalTo("\"0\""));
    write(code, 1, null, draft(GROUP, 6)).statusCode(428);
    write(code, 1, "\"3\"", draft(GROUP, 6)).statusCode(412);
    write(code, 1, "\"0\"", draft(GROUP, 6)).statusCode(200).header("ETag", equalTo("\"1\""));
    publish(code, 1, "2110-01-01", "2110-12-31")
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"));
    write(code, 1, "*", draft(GROUP, 7))
        .statusCode(409)
        .body("from", equalTo("PUBLISHED"))
        .body("to", equalTo("DRAFT"))
        .body("allowed", equalTo(List.of()));
    publish(code, 1, "2111-01-01", null).statusCode(409);
    assertThrows(
        SQLException.class,
        () -> Store.change("update methodology set sample = false where code = '" + code + "'"));
  }

  @Test
  void everyFaultIsNamedWithItsPlace() {
    Form content =
        content(5)
            .with(
                "sections",
                List.of(
                    Map.of(
                        "code",
                        "S",
                        "title",
                        Map.of("lv", "Sadaļa", "en", "Section"),
                        "items",
                        List.of(
                            number("N"),
                            number("N"),
                            number("C")
                                .with(
                                    "shownWhen",
                                    List.of(
                                        Map.of(
                                            "linkId",
                                            "GONE",
                                            "operator",
                                            "EQUALS",
                                            "value",
                                            "1")))))))
            .with("bands", List.of(Map.of("from", 0, "to", 8, "level", "L", "text", words())));
    write(code(), 1, null, draft(GROUP, 5).with("content", content))
        .statusCode(422)
        .body("code", equalTo("ASM-0180"))
        .body(
            "errors.collect{it.pointer + ' ' + it.code}",
            contains(
                "/content/sections/0/items/1/linkId ASM-0181",
                "/content/sections/0/items/2/shownWhen/0/linkId ASM-0182",
                "/content/bands/0/to ASM-0188"));
  }

  @Test
  void aLaterVersionEndsTheEarlierAndADayHasOne() {
    String first = code();
    String second = code();
    write(first, 1, null, draft(GROUP, 5)).statusCode(200);
    write(second, 1, null, draft(GROUP, 5)).statusCode(200);
    publish(first, 1, "2120-01-01", "2129-12-31").statusCode(200);
    publish(second, 1, "2125-01-01", "2124-01-01")
        .statusCode(422)
        .body("errors.code", contains("ASM-0195"));
    publish(second, 1, "2120-01-01", null)
        .statusCode(409)
        .body("code", equalTo("ASM-0193"))
        .body("conflicts", contains(first + " 1"));
    publish(second, 1, "2125-01-01", "2129-12-31").statusCode(200);
    MINISTRY.read(path(first, 1)).body("methodology.validTo", equalTo("2124-12-31"));
  }

  @Test
  void ofVersionsPublishedAtOnceForTheSameDayOneIsInForce() throws Exception {
    List<Callable<Integer>> publications = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String code = begun();
      publications.add(() -> publish(code, 1, "2130-01-01", "2130-12-31").extract().statusCode());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> each : threads.invokeAll(publications)) {
        statuses.add(each.get());
      }
      Collections.sort(statuses);
      assertEquals(List.of(200, 409, 409, 409, 409, 409), statuses);
    }
  }

  @Test
  void onePublishedUnseenInTheMeantimeIsInTheWayToo() throws Exception {
    String first = begun();
    String second = begun();
    try (Connection database = Store.asSuperuser();
        Statement statement = database.createStatement();
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      database.setAutoCommit(false);
      statement.execute(
          "update methodology set status = 'PUBLISHED', valid_from = '2135-01-01', valid_to = '2135-12-31'"
              + " where code = '%s'".formatted(first));
      Future<ValidatableResponse> later =
          thread.submit(() -> publish(second, 1, "2135-06-01", "2136-12-31"));
      await().until(() -> !Store.asSuperuser(WAITING).equals("0"));
      database.commit();
      later.get().statusCode(409).body("code", equalTo("ASM-0193"));
    }
  }

  @Test
  void anAssessmentIsComputedAgainByItsOwnVersionAfterTheNextIsPublished() {
    Programme.begin();
    String code = code();
    write(code, 1, null, draft("LEGAL_REPRESENTATIVE", 5)).statusCode(200);
    publish(code, 1, "2019-01-01", null).statusCode(200);
    String child = Case.client(Person.child());
    Case.SOCIAL_SERVICE.make("/enrolments", Case.enrolment(child, "CHILD_FT"));
    String enrolment = Case.enrolled(Person.representative(child), "LEGAL_REPRESENTATIVE");
    Form form = Case.assessment(enrolment, code, "SOCIAL_WORKER").with("answers", Map.of("N", 5));
    String id = Case.ASSESSOR.make("/enrolments/{enrolmentId}/assessments", form);
    write(code, 2, null, draft("LEGAL_REPRESENTATIVE", 6)).statusCode(200);
    publish(code, 2, "2019-05-02", null)
        .statusCode(409)
        .body("code", equalTo("ASM-0194"))
        .body("conflicts", contains(code + " 1"));
    publish(code, 2, "2019-05-03", null).statusCode(200);
    Assessed.read("/assessments/" + id + "/check")
        .statusCode(200)
        .body("methodology.version", equalTo(1))
        .body("kept.supportLevel", equalTo("MORE"))
        .body("computed.supportLevel", equalTo("MORE"))
        .body("equal", equalTo(true));
    Form later = form.with("enrolmentId", null).with("assessedOn", "2019-05-03");
    Assessed.replace(id, "\"0\"", later)
        .statusCode(200)
        .body("assessment.methodologyVersion", equalTo(2))
        .body("result.supportLevel", equalTo("LESS"));
  }

  @Test
  void onlyTheMinistryWritesAndPublishes() {
    String code = code();
    for (Call call : List.of(Case.REGION, Case.ASSESSOR, Case.SOCIAL_SERVICE, Call.AUDITOR)) {
      call.post(path(code, 1) + "/publication", Map.of("validFrom", "2140-01-01")).statusCode(403);
      call.request()
          .contentType("application/json")
          .body(draft(GROUP, 5))
          .put(path(code, 1))
          .then()
          .statusCode(403);
    }
    Call.NOBODY.read("/methodologies").statusCode(401);
    MINISTRY.read(path(code, 1)).statusCode(404);
  }

  private static String item(String linkId) {
    return "item.collectMany{it.item}.find{it.linkId=='" + linkId + "'}";
  }

  private static String begun() {
    String code = code();
    write(code, 1, null, draft(GROUP, 5)).statusCode(200);
    return code;
  }

  private static Map<String, String> words() {
    return Map.of("lv", "vārdi", "en", "words");
  }
}
