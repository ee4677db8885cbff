package lv.atbalsts.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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
        "ProviderCorrected.v1",
        "RegistrationGranted.v1",
        "RegistrationCorrected.v1",
        "RegistrationEnded.v1",
        "RegistrationSuspended.v1",
        "RegistrationRenewed.v1",
        "QualityAssessed.v1",
        "ApplicationChanged.v1",
        "GuideItemWritten.v1",
        "CapacityChanged.v1",
        "FreePlacesChanged.v1",
        "PlacementChanged.v1",
        "AgreementChanged.v1",
        "PriceChanged.v1",
        "WaitingChanged.v1",
        "InstitutionRecorded.v1",
        "BranchRecorded.v1",
        "BranchClosed.v1",
        "BranchCorrected.v1",
        "InstitutionCorrected.v1",
        "ResidentsChanged.v1",
        "ReorganisationPlanChanged.v1",
        "DiPlanApproved.v1",
        "DiPlanApprovalAnnulled.v1",
        "DiPlanVersionChanged.v1",
        "DiPlanCorrected.v1",
        "PlacesPlanned.v1",
        "PlacesDropped.v1",
        "PlacesCreationStarted.v1",
        "PlacesCreated.v1",
        "PlacesCreationChanged.v1");
  }

  @Test
  void theCommittedOpenApiIsThatOfTheService() {
    Contracts.openApi("registry");
  }

  @Test
  void everyOperationSaysOnceWhoMayCallIt() {
    assertEquals(List.of(), Contracts.rolesNotSaidOnce());
  }

  @Test
  void everyRefusalHasItsTextsInBothLanguages() {
    Contracts.refusals("registry");
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
