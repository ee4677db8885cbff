package lv.atbalsts.assessment.enrolment;

import static lv.atbalsts.assessment.play.Case.REGION;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of a region see what is of its project, also of a partner of two projects. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OwnProjectTest {

  private static final String OTHER = "9.2.2.1./15/I/807";
  private static final List<Call> OTHERS = List.of(Call.region(OTHER), Call.assessor(OTHER));

  private static String client;
  private static List<String> records;

  @BeforeEach
  void aCaseOfOneOfTwoProjects() {
    Programme.begin();
    if (client != null) {
      return;
    }
    Programme.project(OTHER, Programme.DOBELE);
    client = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    String plan = Case.planned(Case.plan(assessment, "DAY_CARE_CENTRE"), "PERSON", "ACTIVE");
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(enrolment, registration, "DAY_CARE_CENTRE"));
    records =
        List.of(
            "/enrolments/" + enrolment,
            "/assessments/" + assessment,
            "/support-plans/" + plan,
            "/grants/" + grant);
  }

  @Test
  void anotherProjectsRecordIsNotFound() {
    for (String record : records) {
      REGION.open(record).statusCode(200);
      OTHERS.forEach(each -> each.open(record).statusCode(404));
    }
  }

  @Test
  void aListHoldsWhatIsFoundByItself() {
    for (String record : records) {
      String list = record.substring(0, record.lastIndexOf('/')) + "?clientId=" + client;
      REGION.read(list).statusCode(200).body("items", hasSize(1));
      OTHERS.forEach(each -> each.read(list).statusCode(200).body("items", empty()));
    }
  }

  @Test
  void theWorkIsThatOfTheProject() {
    String others = "findAll{it.kind in ['GRANT_NOT_STARTED','PLAN_REVIEW_DUE']}";
    Call.region(OTHER).read("/tasks?kind=GRANT_NOT_STARTED").body("items", empty());
    Call.region(OTHER).read("/tasks/counts").body("items." + others, empty());
  }
}
