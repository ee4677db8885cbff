package lv.atbalsts.assessment.wayout;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.assessment.wayout.WayOutRequests.FamilyPlacement;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class WayOutTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @MethodSource("lv.atbalsts.assessment.wayout.Matrix#moves")
  void everyStatusAllowsItsOwnStepsOnly(String status, String step, int answer) {
    ValidatableResponse response = Resident.young().brought(status).take(step).statusCode(answer);
    if (answer == 409 && status.equals("INDEPENDENT") && step.equals("independent-life")) {
      response.body("code", equalTo("ASM-0070"));
    } else if (answer == 409 && status.equals("PLACED") && step.equals("placement")) {
      response.body("code", equalTo("ASM-0313"));
    } else if (answer == 409) {
      response.body("code", equalTo("KIT-0409")).body("from", equalTo(status));
    }
  }

  @Test
  void theRefusalOfAnIllegalStepSaysWhatIsAllowed() {
    Resident.adult()
        .brought("ON_TRIAL")
        .take("move")
        .statusCode(409)
        .body("from", equalTo("ON_TRIAL"))
        .body("to", equalTo("MOVED"))
        .body("allowed", equalTo(List.of("TRIED")));
  }

  @Test
  void eachStepIsToldOnceInOrder() {
    Resident resident = Resident.adult().brought("TRIED");
    resident.take("move").statusCode(200).body("status", equalTo("MOVED"));
    resident.take("independent-life").statusCode(204);
    resident.take("return").statusCode(200).body("status", equalTo("RETURNED"));
    assertEquals(
        List.of(
            "PreparationStarted.v1",
            "TrialStayStarted.v1",
            "TrialStayEnded.v1",
            "MovedOut.v1",
            "IndependentLifeStarted.v1",
            "ReturnedToInstitution.v1"),
        resident.told());
  }

  @Test
  void eightStartsAtOnceCountOnce() {
    Resident resident = Resident.adult();
    Race race = Race.of(8, () -> resident.take("independent-life"));
    assertEquals(1, race.answered(204).size());
    assertEquals(7, race.answered(409).size());
    assertEquals(List.of("IndependentLifeStarted.v1"), resident.told());
  }

  @Test
  void eightPlacementsAtOnceCountOnce() {
    Resident child = Resident.child();
    Race race = Race.of(8, () -> child.take("placement"));
    assertEquals(1, race.answered(200).size());
    assertEquals(7, race.answered(409).size());
    assertEquals(List.of("ChildPlacedInFamily.v1"), child.told());
  }

  @Test
  void theResidenceFollowsEveryStepAndEveryAnnulment() {
    Resident resident = Resident.adult();
    resident.take("preparation").statusCode(200);
    resident.record().body("residence.institutionId", equalTo(Resident.CENTRE));
    resident.take("move").statusCode(200);
    resident.record().body("residence", nullValue());
    resident.take("independent-life").statusCode(204);
    resident.take("annul").statusCode(200).body("status", equalTo("MOVED"));
    resident.record().body("residence", nullValue());
    resident.take("return").statusCode(200);
    resident.record().body("residence.kind", equalTo("VSAC"));
    resident.take("annul").statusCode(200).body("status", equalTo("MOVED"));
    resident.record().body("residence", nullValue());
    resident.take("annul").statusCode(200).body("status", equalTo("PREPARING"));
    resident.record().body("residence.institutionId", equalTo(Resident.CENTRE));
    resident.take("annul").statusCode(200).body("status", equalTo("RESIDENT"));
  }

  @Test
  void whoHasReturnedMayTryAgain() {
    Resident resident = Resident.adult().brought("INDEPENDENT");
    resident.take("return", "2020-12-01").statusCode(200);
    resident.take("independent-life", "2021-05-01").statusCode(204);
    resident.take("independent-life", "2021-05-01").statusCode(409);
    assertEquals(
        List.of(
            "IndependentLifeStarted.v1", "ReturnedToInstitution.v1", "IndependentLifeStarted.v1"),
        resident.told());
  }

  @Test
  void aStepIsNeitherInTheFutureNorBeforeTheStepBefore() {
    Resident resident = Resident.adult().brought("PREPARING");
    String tomorrow = TestTime.today().plusDays(1).toString();
    resident
        .take("move", tomorrow)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/on"))
        .body("errors.code", contains("ASM-0072"));
    resident.take("move", "2020-08-31").statusCode(409).body("code", equalTo("ASM-0312"));
    resident
        .take("independent-life", "2020-08-31")
        .statusCode(409)
        .body("errors[0].pointer", equalTo("/startedOn"));
    resident
        .take("trial-stay", Resident.form("trial-stay").with("until", "2020-08-31"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/until"));
    resident.take("move", "2020-09-01").statusCode(200);
  }

  @Test
  void onlyTheLastStepIsTakenBackAndItsAnnulmentIsTold() {
    Resident resident = Resident.adult().brought("PREPARING");
    String first = resident.lastStep();
    resident.take("move").statusCode(200);
    String last = resident.lastStep();
    resident
        .annul(SOCIAL_SERVICE, first)
        .statusCode(409)
        .body("code", equalTo("ASM-0314"))
        .body("conflicts", equalTo(List.of(last)));
    resident
        .annul(SOCIAL_SERVICE, last)
        .statusCode(200)
        .body("steps[1].annulledFor", equalTo("ENTERED_IN_ERROR"));
    resident.annul(SOCIAL_SERVICE, last).statusCode(409).body("conflicts", contains(first));
    resident.annul(SOCIAL_SERVICE, UUID.randomUUID().toString()).statusCode(404);
    resident.take("move").statusCode(200);
    assertEquals(
        List.of("PreparationStarted.v1", "MovedOut.v1", "WayOutStepAnnulled.v1", "MovedOut.v1"),
        resident.told());
  }

  @ParameterizedTest
  @EnumSource(FamilyPlacement.class)
  void aChildIsPlacedAndTheEventSaysWhere(FamilyPlacement kind) {
    Resident child = Resident.child();
    child
        .take("placement", Map.of("on", "2020-09-01", "kind", kind))
        .statusCode(200)
        .body("status", equalTo("PLACED"))
        .body("steps[0].institution", equalTo("BSAC"));
    child.record().body("residence", nullValue());
    SOCIAL_SERVICE
        .open("/assessment/history/" + child.clientRef())
        .body("items.last().data.kind", equalTo(kind.name()))
        .body("items.last().data.from", equalTo("BSAC"));
  }

  @Test
  void aChildMayGoFromAFosterFamilyToAdopters() {
    Resident child = Resident.child();
    child.take("placement", Map.of("on", "2020-09-01", "kind", "FOSTER_FAMILY")).statusCode(200);
    child
        .take("placement", Map.of("on", "2020-10-01", "kind", "FOSTER_FAMILY"))
        .statusCode(409)
        .body("code", equalTo("ASM-0313"));
    child.take("placement", Map.of("on", "2021-09-01", "kind", "ADOPTION")).statusCode(200);
    assertEquals(List.of("ChildPlacedInFamily.v1", "ChildPlacedInFamily.v1"), child.told());
  }

  @Test
  void anAdultIsNotPlacedAndAChildStartsNoIndependentLife() {
    Resident.adult().take("placement").statusCode(422).body("code", equalTo("ASM-0311"));
    Resident.child().take("independent-life").statusCode(422).body("code", equalTo("ASM-0071"));
  }

  @Test
  void whoLivesInNoInstitutionHasNoWayOut() {
    String client = Case.client(Person.adult());
    SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    Resident somebody = new Resident(client);
    somebody.take("move").statusCode(422).body("code", equalTo("ASM-0310"));
    somebody.take("independent-life").statusCode(422).body("code", equalTo("ASM-0071"));
    somebody.readAs(SOCIAL_SERVICE).statusCode(404);
  }

  @Test
  void independentLifeBeginsOnceAndFromAStateCentreOnly() {
    String resident = Case.client(Person.adult().with("residence", Map.of("kind", "VSAC")));
    Map<String, String> start = Map.of("startedOn", "2020-09-01", "from", "VSAC");
    String path = "/clients/" + resident + "/independent-life";
    SOCIAL_SERVICE.post(path, start).statusCode(422).body("code", equalTo("ASM-0073"));
    SOCIAL_SERVICE.make("/enrolments", Case.enrolment(resident, "ADULT_GRT"));
    SOCIAL_SERVICE
        .post(path, Map.of("startedOn", "2020-09-01", "from", "BSAC"))
        .statusCode(422)
        .body("code", equalTo("ASM-0071"));
    SOCIAL_SERVICE.post(path, start).statusCode(204);
    SOCIAL_SERVICE.post(path, start).statusCode(409).body("code", equalTo("ASM-0070"));
  }

  @Test
  void anotherMunicipalitysResidentIsNotFound() {
    Resident resident = Resident.young().brought("MOVED");
    Call bauska = Call.municipality(Programme.BAUSKA);
    for (String step : Matrix.STEPS.subList(0, 7)) {
      Map<String, ?> form =
          step.equals("independent-life")
              ? Map.of("startedOn", "2020-09-01", "from", "VSAC")
              : Resident.form(step);
      resident.takeAs(bauska, step, form).statusCode(404);
    }
    resident.annul(bauska, resident.lastStep()).statusCode(404);
    resident.readAs(bauska).statusCode(404);
    Call.NOBODY.delete("/clients/" + resident.client() + "/way-out/steps/x").statusCode(401);
  }
}
