package lv.atbalsts.assessment.classifier;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is one of a classifier, or it is refused with the nearest that is. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClassifierTest {

  private static final Pattern OPEN =
      Pattern.compile("@Pattern\\(regexp = \"\\[[A-Z0-9_.-]*_[A-Z0-9_.-]*\\]\\{");

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @CsvSource({
    "unit, DAYS, DAY",
    "unit, HOURS, HOUR",
    "interval, MONTHLY, MONTH",
    "fundingSource, ESFF, ESF",
    "fundingSource, esf, ESF"
  })
  void aMisspeltCodeOfAPlansLineIsRefusedWithTheNearest(String field, String written, String near) {
    Map<String, Object> line = new HashMap<>(Case.line("DAY_CARE_CENTRE"));
    line.put(field, written);
    Form plan = Form.of("assessmentId", UUID.randomUUID().toString(), "lines", List.of(line));
    refused(
        SOCIAL_SERVICE.post("/assessments/{assessmentId}/support-plans", plan),
        "/lines/0/" + field,
        near);
  }

  @ParameterizedTest
  @CsvSource({
    "/component, PHYSIOTHERAPHY, PHYSIOTHERAPY",
    "/component, PSICHOLOGIST, PSYCHOLOGIST",
    "/component, LEISURES, LEISURE"
  })
  void aMisspeltComponentEvadesNoLimit(String field, String written, String near) {
    Form grant =
        Case.grant(UUID.randomUUID().toString(), null, "SOCIAL_REHAB")
            .with("declared", Map.of("component", written));
    refused(
        SOCIAL_SERVICE.post("/enrolments/{enrolmentId}/grants", grant), "/declared" + field, near);
  }

  @Test
  void aMisspeltPurposeOfAConsentIsRefusedInABodyAndInAFile() {
    Form person =
        Person.adult()
            .with(
                "consents",
                List.of(
                    Map.of("purpose", "PROGRAMM", "givenBy", "PERSON", "givenOn", "2019-03-01")));
    refused(SOCIAL_SERVICE.post("/clients", person), "/consents/0/purpose", "PROGRAMME");
    String job =
        File.worked(SOCIAL_SERVICE, "/clients/imports", File.people(person)).extract().path("id");
    SOCIAL_SERVICE
        .read("/assessment/imports/" + job + "/rows?outcome=REJECTED")
        .body("items[0].errors.code", contains("ASM-0460"))
        .body("items[0].errors[0].message", containsString("PROGRAMME"));
  }

  @ParameterizedTest
  @CsvSource({
    "/grants/%s/revocation, DECLINE, DECLINED",
    "/support-plans/%s/end, GOAL_REACHED, GOALS_REACHED",
    "/clients/%s/moves, MOVE_HOME, MOVED_HOME",
    "/enrolments/%s/annulment, WRONG_DAY, WRONG_DATE"
  })
  void aMisspeltReasonIsRefused(String path, String written, String near) {
    SOCIAL_SERVICE
        .post(path.formatted(UUID.randomUUID()), Map.of("reason", written))
        .statusCode(400)
        .body("errors.find{it.pointer=='/reason'}.code", equalTo("ASM-0460"))
        .body("errors.find{it.pointer=='/reason'}.message", containsString(near));
  }

  /** So that one which an operator adds holds wherever it is asked for. */
  @ParameterizedTest
  @ValueSource(strings = {"/grants/%s/start", "/enrolments/%s/end", "/clients/%s/death"})
  void aReasonForTakingBackIsOneOfTheClassifier(String path) {
    SOCIAL_SERVICE
        .delete(path.formatted(UUID.randomUUID()) + "?reason=WRONG_DAY")
        .statusCode(400)
        .body("errors.code", contains("ASM-0460"))
        .body("errors[0].message", containsString("WRONG_DATE"));
  }

  @Test
  void aLineOfAnyClassifierIsReadByAnybody() {
    Call.NOBODY
        .read("/classifiers/units")
        .statusCode(200)
        .body("values.code", containsInAnyOrder("DAY", "HOUR", "TIMES", "MONTH"))
        .body("values.find{it.code=='HOUR'}.nameLv", equalTo("stunda"));
    Call.NOBODY.read("/classifiers").statusCode(200).body("items.name", hasItem("components"));
    Call.NOBODY.read("/classifiers/unit").statusCode(404);
  }

  /** A text with the form of a code and no classifier takes whatever is mistyped. */
  @Test
  void noCodeIsLeftWithoutAClassifier() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<String> open =
          sources
              .filter(each -> each.toString().endsWith(".java"))
              .filter(each -> OPEN.matcher(text(each)).find())
              .map(each -> each.getFileName().toString())
              .toList();
      // held against the methodology, which names its professions from the classifier
      assertEquals(List.of("AssessmentForm.java"), open);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static void refused(ValidatableResponse answer, String pointer, String nearest) {
    String error = "errors.find{it.pointer=='" + pointer + "'}";
    answer
        .statusCode(400)
        .body(error + ".code", equalTo("ASM-0460"))
        .body(error + ".message", containsString(nearest));
  }
}
