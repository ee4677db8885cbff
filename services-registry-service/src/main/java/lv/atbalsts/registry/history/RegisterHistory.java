package lv.atbalsts.registry.history;

import static lv.atbalsts.kit.access.Role.AUDITOR;
import static lv.atbalsts.kit.access.Role.CFLA;
import static lv.atbalsts.kit.access.Role.COUNCIL;
import static lv.atbalsts.kit.access.Role.MINISTRY;
import static lv.atbalsts.kit.access.Role.MUNICIPALITY;
import static lv.atbalsts.kit.access.Role.MUNICIPAL_SYSTEM;
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
import lv.atbalsts.registry.plan.PlacesDesk;

/** Whose the histories of the register, the institutions and the plans are. */
@Singleton
class RegisterHistory extends RecordsGate {

  private static final Set<Role> OF_PLACES =
      Set.of(REGION, MUNICIPALITY, COUNCIL, MINISTRY, CFLA, AUDITOR);

  private static final Set<Role> OF_PLACEMENTS =
      Set.of(MUNICIPALITY, MUNICIPAL_SYSTEM, REGISTRAR, MINISTRY, AUDITOR);

  RegisterHistory(PlacesDesk places, Callers callers, RowScope scope, Sql sql) {
    super(kinds(places), callers, scope, sql);
  }

  private static List<RecordKind> kinds(PlacesDesk places) {
    return List.of(
        RecordKind.of("provider", RecordKind.EVERYBODY, "ProviderCorrected"),
        RecordKind.of(
            "registration",
            RecordKind.EVERYBODY,
            "RegistrationGranted",
            "RegistrationCorrected",
            "RegistrationEnded"),
        RecordKind.of("capacity", RecordKind.EVERYBODY, "CapacityChanged", "FreePlacesChanged"),
        RecordKind.of("placement", OF_PLACEMENTS, "PlacementChanged"),
        RecordKind.of("cooperation_agreement", OF_PLACEMENTS, "AgreementChanged"),
        RecordKind.of("waiting_entry", OF_PLACEMENTS, "WaitingChanged"),
        RecordKind.of("listed_price", RecordKind.EVERYBODY, "PriceChanged"),
        RecordKind.of("institution", OF_PLACES, "InstitutionRecorded"),
        RecordKind.of("branch", OF_PLACES, "BranchRecorded", "BranchClosed"),
        RecordKind.of("di_plan", Set.of(REGION, COUNCIL, MINISTRY, CFLA, AUDITOR), "DiPlanApproved")
            .inProject("project"),
        RecordKind.of(
            places::sees, OF_PLACES, "PlacesPlanned", "PlacesCreationStarted", "PlacesCreated"));
  }
}
