package lv.atbalsts.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscription;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.local.parts.CallsWithoutToken;
import lv.atbalsts.local.parts.Contracts;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.EventShapes;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ContractTest {

  private static final Set<String> COUNTED =
      Set.of(
          "lv.atbalsts.assessment.ClientEnrolled.v1",
          "lv.atbalsts.assessment.EnrolmentTakenBack.v1",
          "lv.atbalsts.assessment.ClientsMerged.v1",
          "lv.atbalsts.assessment.NeedsAssessmentApproved.v1",
          "lv.atbalsts.assessment.AssessmentEnteredInError.v1",
          "lv.atbalsts.assessment.ServiceStarted.v1",
          "lv.atbalsts.assessment.ServiceStartAnnulled.v1",
          "lv.atbalsts.assessment.PreparationStarted.v1",
          "lv.atbalsts.assessment.TrialStayStarted.v1",
          "lv.atbalsts.assessment.TrialStayEnded.v1",
          "lv.atbalsts.assessment.MovedOut.v1",
          "lv.atbalsts.assessment.IndependentLifeStarted.v1",
          "lv.atbalsts.assessment.ChildPlacedInFamily.v1",
          "lv.atbalsts.assessment.ReturnedToInstitution.v1",
          "lv.atbalsts.assessment.WayOutStepAnnulled.v1",
          "lv.atbalsts.registry.BranchRecorded.v1",
          "lv.atbalsts.registry.BranchClosed.v1",
          "lv.atbalsts.registry.BranchCorrected.v1",
          "lv.atbalsts.registry.DiPlanApproved.v1",
          "lv.atbalsts.registry.DiPlanApprovalAnnulled.v1",
          "lv.atbalsts.registry.PlacesPlanned.v1",
          "lv.atbalsts.registry.PlacesDropped.v1",
          "lv.atbalsts.registry.PlacesCreationStarted.v1",
          "lv.atbalsts.registry.PlacesCreated.v1",
          "lv.atbalsts.registry.PlacesCreationChanged.v1",
          "lv.atbalsts.funding.ProjectSubmitted.v1",
          "lv.atbalsts.funding.ContractSigned.v1",
          "lv.atbalsts.funding.ContractVersionCorrected.v1",
          "lv.atbalsts.funding.ProjectWithdrawn.v1",
          "lv.atbalsts.funding.PartnerJoined.v1",
          "lv.atbalsts.funding.PartnerWithdrew.v1");

  @Inject Subscriptions subscriptions;
  @Inject ObjectMapper json;

  @Test
  void theCommittedOpenApiIsThatOfTheService() {
    Contracts.openApi("indicators");
  }

  @Test
  void everyOperationSaysOnceWhoMayCallIt() {
    assertEquals(List.of(), Contracts.rolesNotSaidOnce());
  }

  @Test
  void everyRefusalHasItsTextsInBothLanguages() {
    Contracts.refusals("indicators");
  }

  @Test
  void everyEventThatAnIndicatorNeedsIsListenedTo() {
    assertEquals(
        COUNTED, subscriptions.all().stream().map(Subscription::type).collect(Collectors.toSet()));
  }

  @Test
  void whatIsReadOfAnEventMayMissExactlyWhereItsSchemaSaysSo() {
    subscriptions
        .all()
        .forEach(each -> EventShapes.hold(each.type(), each.shape(), MayBeMissing.class));
  }

  @Test
  void theExamplesOfTheProducersSchemasAreCounted() {
    Story story = new Story();
    long setAside = story.setAside();
    for (Subscription<?> subscription : subscriptions.all()) {
      for (String example : EventSchemas.examples(name(subscription))) {
        String service = subscription.type().split("\\.")[2];
        String event = subscription.type().split("\\.")[3];
        story.tell(service, event, UUID.randomUUID(), 1, example);
      }
    }
    story.counted();
    assertEquals(setAside, story.setAside());
  }

  private static String name(Subscription<?> subscription) {
    return subscription.type().replaceFirst("lv\\.atbalsts\\.[a-z]+\\.", "");
  }

  @Test
  void everyOperationIsThereAndAsksWhoCalls() {
    assertEquals(List.of(), CallsWithoutToken.answeredWrongly());
  }
}
