package lv.atbalsts.assessment.wayout;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A paper of an earlier day is recorded in its place, where it fits between the steps beside it.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LateStepTest {

  private Resident resident;

  @BeforeEach
  void aResident() {
    Programme.begin();
    resident = Resident.adult();
  }

  @Test
  void aTrialStayThatIsRecordedAfterTheMoveStandsBeforeIt() {
    resident.take("preparation", "2020-03-01").statusCode(200);
    resident.take("move", "2020-10-01").statusCode(200);
    resident.take("trial-stay", "2020-06-01").statusCode(200);
    resident.take("trial-stay/end", "2020-06-28").statusCode(200);
    resident
        .readAs(SOCIAL_SERVICE)
        .body("status", equalTo("MOVED"))
        .body("steps.kind", contains("PREPARATION", "TRIAL_STAY", "TRIAL_STAY_END", "MOVE"))
        .body("steps.on", contains("2020-03-01", "2020-06-01", "2020-06-28", "2020-10-01"));
    resident.record().body("residence", nullValue());
  }

  @Test
  void anEarlierTrialStayStandsBeforeALaterOneAndALatePreparationLeavesNoMentor() {
    resident.brought("TRIED");
    resident.take("move", "2020-10-01").statusCode(200);
    resident.take("preparation", "2020-01-01").statusCode(409);
    Resident other = Resident.adult();
    other.take("move", "2020-10-01").statusCode(200);
    other.take("preparation", "2020-03-01").statusCode(200);
    other
        .readAs(SOCIAL_SERVICE)
        .body("status", equalTo("MOVED"))
        .body("mentorRef", nullValue())
        .body("steps[0].mentorName", equalTo("Ilze Paraudziņa"));
  }

  /** Without a disability group only who lives in a state centre is of the group. */
  @Test
  void anEnrolmentAsksWhereThePersonLivedOnItsDay() {
    Resident moved =
        new Resident(
            Case.client(
                Person.adult()
                    .with("disability", null)
                    .with("residence", Map.of("kind", "VSAC", "institutionId", Resident.CENTRE))));
    SOCIAL_SERVICE.make("/enrolments", Case.enrolment(moved.client(), "ADULT_GRT"));
    moved.take("move", "2020-08-15").statusCode(200);
    moved.take("return", "2021-02-01").statusCode(200);
    enrolled(moved, "2020-09-01").statusCode(422).body("failedRules.code", contains("ASM-0012"));
    moved.take("move", "2021-05-01").statusCode(200);
    enrolled(moved, "2021-06-01").statusCode(422);
    enrolled(moved, "2021-03-01").statusCode(201);
    moved.record().body("residence", nullValue());
  }

  private static ValidatableResponse enrolled(Resident person, String on) {
    return SOCIAL_SERVICE.post(
        "/enrolments",
        Case.enrolment(person.client(), "ADULT_GRT")
            .with("projectNumber", Programme.NGO)
            .with("enrolledOn", on));
  }

  @ParameterizedTest
  @CsvSource({
    "trial-stay, 2020-02-28, KIT-0409",
    "return, 2020-05-01, KIT-0409",
    "independent-life, 2020-05-01, ASM-0312",
    "move, 2020-02-28, ASM-0312"
  })
  void whatDoesNotFitBetweenTheStepsBesideItIsRefused(String step, String on, String code) {
    resident.take("preparation", "2020-03-01").statusCode(200);
    resident.take("move", "2020-10-01").statusCode(200);
    resident.take(step, on).statusCode(409).body("code", equalTo(code));
    resident.readAs(SOCIAL_SERVICE).body("steps.kind", contains("PREPARATION", "MOVE"));
  }
}
