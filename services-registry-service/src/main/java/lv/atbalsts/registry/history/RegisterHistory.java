package lv.atbalsts.registry.history;

import static lv.atbalsts.kit.access.Role.AUDITOR;
import static lv.atbalsts.kit.access.Role.CFLA;
import static lv.atbalsts.kit.access.Role.COUNCIL;
import static lv.atbalsts.kit.access.Role.MINISTRY;
import static lv.atbalsts.kit.access.Role.MUNICIPALITY;
import static lv.atbalsts.kit.access.Role.MUNICIPAL_SYSTEM;
import static lv.atbalsts.kit.access.Role.PROVIDER;
import static lv.atbalsts.kit.access.Role.REGION;
import static lv.atbalsts.kit.access.Role.REGISTRAR;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.RecordKind;
import lv.atbalsts.kit.events.RecordsGate;
import lv.atbalsts.registry.creation.CreationDesk;
import lv.atbalsts.registry.plan.PlacesDesk;

/** Whose the histories of the register, the institutions and the plans are. */
@Singleton
class RegisterHistory extends RecordsGate {

  private static final Set<Role> OF_PLACES =
      Set.of(REGION, MUNICIPALITY, COUNCIL, MINISTRY, CFLA, AUDITOR);

  private static final Set<Role> OF_PLACEMENTS =
      Set.of(MUNICIPALITY, MUNICIPAL_SYSTEM, REGISTRAR, MINISTRY, AUDITOR);

  private static final Set<Role> OF_APPLICATIONS = Set.of(PROVIDER, REGISTRAR, MINISTRY, AUDITOR);

  RegisterHistory(
      PlacesDesk places, CreationDesk creations, Callers callers, RowScope scope, Sql sql) {
    super(kinds(places, creations), callers, scope, sql);
  }

  private static List<RecordKind> kinds(PlacesDesk places, CreationDesk creations) {
    return List.of(
        RecordKind.of("provider", RecordKind.EVERYBODY, "ProviderRecorded", "ProviderCorrected"),
        RecordKind.of(
            "registration",
            RecordKind.EVERYBODY,
            "RegistrationGranted",
            "RegistrationCorrected",
            "RegistrationEnded",
            "RegistrationSuspended",
            "RegistrationRenewed",
            "QualityAssessed"),
        RecordKind.of("guide_item", RecordKind.EVERYBODY, "GuideItemWritten"),
        RecordKind.of("registration_application", OF_APPLICATIONS, "ApplicationChanged"),
        RecordKind.of("capacity", RecordKind.EVERYBODY, "CapacityChanged", "FreePlacesChanged"),
        RecordKind.of("placement", OF_PLACEMENTS, "PlacementChanged"),
        RecordKind.of("cooperation_agreement", OF_PLACEMENTS, "AgreementChanged"),
        RecordKind.of("waiting_entry", OF_PLACEMENTS, "WaitingChanged"),
        RecordKind.of("listed_price", RecordKind.EVERYBODY, "PriceChanged"),
        RecordKind.of(
            "change_proposal",
            OF_APPLICATIONS,
            "ChangeProposed",
            "ChangeAccepted",
            "ChangeRefused",
            "ChangeWithdrawn"),
        RecordKind.of("institution", OF_PLACES, "InstitutionRecorded", "InstitutionCorrected"),
        RecordKind.of(
            "branch",
            OF_PLACES,
            "BranchRecorded",
            "BranchClosed",
            "BranchCorrected",
            "ResidentsChanged"),
        RecordKind.of("reorganisation_plan", OF_PLACES, "ReorganisationPlanChanged"),
        RecordKind.of(
                "di_plan",
                Set.of(REGION, COUNCIL, MINISTRY, CFLA, AUDITOR),
                "DiPlanApproved",
                "DiPlanApprovalAnnulled",
                "DiPlanVersionChanged",
                "DiPlanCorrected")
            .inProject("project"),
        RecordKind.of(places::sees, OF_PLACES, "PlacesPlanned", "PlacesDropped"),
        RecordKind.of(
            creations::sees,
            OF_PLACES,
            "PlacesCreationStarted",
            "PlacesCreated",
            "PlacesCreationChanged"));
  }
}
