package lv.atbalsts.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.local.parts.CallsWithoutToken;
import lv.atbalsts.local.parts.Contracts;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.EventShapes;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ContractTest {

  @Inject Subscriptions subscriptions;

  static List<String> events() {
    return List.of(
        "AccessLogSealed.v1",
        "ConsentGiven.v1",
        "ConsentWithdrawn.v1",
        "RecordShared.v1",
        "ShareEnded.v1",
        "EmergencyAccessOpened.v1",
        "EmergencyAccessEnded.v1",
        "EmergencyAccessAllowedAnew.v1",
        "EmergencyAccessesMany.v1",
        "ClientRecorded.v1",
        "ClientChanged.v1",
        "ClientMoveOffered.v1",
        "ClientMoveRefused.v1",
        "ClientMoveWithdrawn.v1",
        "ClientMoved.v1",
        "ClientsMerged.v1",
        "ClientErased.v1",
        "GuardianshipRecorded.v1",
        "GuardianshipEnded.v1",
        "GuardianshipAnnulled.v1",
        "ClientDied.v1",
        "ClientDeathAnnulled.v1",
        "ClientEnrolled.v1",
        "EnrolmentEnded.v1",
        "EnrolmentEndAnnulled.v1",
        "EnrolmentTakenBack.v1",
        "MethodologyDrafted.v1",
        "MethodologyPublished.v1",
        "MethodologyEnded.v1",
        "AssessmentOpened.v1",
        "AssessmentChanged.v1",
        "AssessmentReturned.v1",
        "AssessmentAmended.v1",
        "AssessmentSuperseded.v1",
        "AssessmentEnteredInError.v1",
        "NeedsAssessmentSubmitted.v1",
        "NeedsAssessmentApproved.v1",
        "SupportPlanDrafted.v1",
        "SupportPlanChanged.v1",
        "SupportPlanAgreed.v1",
        "SupportPlanRevised.v1",
        "SupportPlanReviewed.v1",
        "SupportPlanEnded.v1",
        "SupportPlanCorrected.v1",
        "SupportPlanEnteredInError.v1",
        "BudgetSpent.v1",
        "BudgetSpendingReversed.v1",
        "ServiceGranted.v1",
        "ServiceStarted.v1",
        "ServiceStartAnnulled.v1",
        "ServiceEnded.v1",
        "GrantCorrected.v1",
        "GrantRevoked.v1",
        "ServiceLimitPublished.v1",
        "KeyRotationChanged.v1",
        "PreparationStarted.v1",
        "TrialStayStarted.v1",
        "TrialStayEnded.v1",
        "MovedOut.v1",
        "IndependentLifeStarted.v1",
        "ChildPlacedInFamily.v1",
        "ReturnedToInstitution.v1",
        "WayOutStepAnnulled.v1");
  }

  @Test
  void theCommittedOpenApiIsThatOfTheService() {
    Contracts.openApi("assessment");
  }

  /** An erased person's records are gone; a methodology, a limit or a work list never is. */
  @Test
  void onlyWhatIsOfOnePersonOrOfAFileIsDocumentedAsGone() {
    Map<String, Map<String, Map<String, Object>>> paths =
        RestAssured.given().queryParam("format", "json").get("/q/openapi").path("paths");
    Set<String> gone = new TreeSet<>();
    paths.forEach(
        (path, operations) ->
            operations.forEach(
                (method, operation) -> {
                  if (operation.get("responses") instanceof Map<?, ?> answers
                      && answers.containsKey("410")) {
                    gone.add(path.split("/")[1]);
                  }
                }));
    assertEquals(
        Set.of(
            "assessments",
            "clients",
            "emergency-accesses",
            "enrolments",
            "grants",
            "{service}",
            "moves",
            "shares",
            "support-plans"),
        gone);
    assertFalse(paths.get("/{service}/imports/{id}").get("get").toString().contains("410="));
    assertFalse(paths.get("/clients").get("post").toString().contains("410="));
    assertTrue(paths.get("/clients/{id}").get("get").toString().contains("410="));
    assertTrue(paths.get("/enrolments").get("post").toString().contains("410="));
  }

  @Test
  void everyRefusalHasItsTextsInBothLanguages() {
    Contracts.refusals("assessment");
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventsSchemaExplainsEveryPropertyAndShowsAnExample(String event) {
    EventSchemas.everyPropertyIsDescribed(event);
    EventSchemas.examples(event);
  }

  @Test
  void everyOperationIsThereAndAsksWhoCalls() {
    assertEquals(List.of(), CallsWithoutToken.answeredWrongly());
  }

  @Test
  void whatIsReadOfAnEventMayMissExactlyWhereItsSchemaSaysSo() {
    subscriptions
        .all()
        .forEach(each -> EventShapes.hold(each.type(), each.shape(), MayBeMissing.class));
  }
}
