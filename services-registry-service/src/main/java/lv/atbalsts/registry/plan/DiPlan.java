package lv.atbalsts.registry.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanEvents.DiPlanApproved;
import lv.atbalsts.registry.plan.DiPlanRequests.DecideDiPlan;
import lv.atbalsts.registry.rules.RegisterDateRules;

/**
 * A region's plan of deinstitutionalisation (DI plāns); its rows belong to the region's project.
 */
@Entity
class DiPlan implements Identified {

  @Id private UUID id;
  @Embedded private DiPlanTerms terms;

  @Enumerated(EnumType.STRING)
  private DiPlanStatus status;

  private LocalDate submittedOn;
  private LocalDate decidedOn;
  private String decisionNumber;
  private String decisionReason;
  @Version private int version;

  protected DiPlan() {}

  DiPlan(DiPlanTerms given, LocalDate today, Territories territories) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/draftedOn", given.draftedOn(), today);
    if (territories.on(given.draftedOn()).stream()
        .noneMatch(each -> each.region().equals(given.region()))) {
      errors.add("/region", RegistryRefusal.UNKNOWN_PLANNING_REGION, given.region());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    terms = given;
    status = DiPlanStatus.DRAFT;
  }

  /** Names places, while it is not before the council. */
  List<PlacesLine> planPlaces(
      List<PlacesTerms> places, Territories territories, ServiceTypes serviceTypes) {
    if (!status.open()) {
      throw RegistryRefusal.PLAN_TAKES_NO_MORE_PLACES
          .with(status)
          .with("from", status)
          .with("allowed", List.of(DiPlanStatus.DRAFT, DiPlanStatus.RETURNED));
    }
    FieldErrors errors = new FieldErrors();
    for (int i = 0; i < places.size(); i++) {
      PlacesTerms each = places.get(i);
      String pointer = "/items/" + i;
      territories.check(errors, pointer + "/municipality", each.municipality(), terms.draftedOn());
      serviceTypes.check(errors, pointer + "/serviceType", each.serviceType());
      RegisterDateRules.notBefore(
          errors, pointer + "/plannedFor", each.plannedFor(), terms.draftedOn());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    return places.stream().map(each -> new PlacesLine(this, each)).toList();
  }

  /** Goes to the council, with the places that it names. */
  void submit(LocalDate day, boolean namesPlaces, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/submittedOn", day, today);
    RegisterDateRules.notBefore(errors, "/submittedOn", day, terms.draftedOn());
    RegisterDateRules.notBefore(errors, "/submittedOn", day, decidedOn);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    DiPlanStatus next = status.become(DiPlanStatus.SUBMITTED);
    if (!namesPlaces) {
      throw RegistryRefusal.PLAN_NAMES_NO_PLACES.with(terms.title());
    }
    status = next;
    submittedOn = day;
  }

  /** The council approves or returns it; an approval is told to others. */
  Optional<DiPlanApproved> decide(DecideDiPlan given, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/decidedOn", given.decidedOn(), today);
    RegisterDateRules.notBefore(errors, "/decidedOn", given.decidedOn(), submittedOn);
    switch (given.decision()) {
      case APPROVE -> required(errors, "/decisionNumber", given.decisionNumber(), given.decision());
      case RETURN -> required(errors, "/reason", given.reason(), given.decision());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = status.become(given.decision().outcome());
    decidedOn = given.decidedOn();
    decisionNumber = given.decisionNumber();
    decisionReason = given.reason();
    return status == DiPlanStatus.APPROVED
        ? Optional.of(
            new DiPlanApproved(
                id, terms.projectNumber(), terms.region(), decidedOn, decisionNumber))
        : Optional.empty();
  }

  private static void required(
      FieldErrors errors, String pointer, String value, DiPlanDecision decision) {
    if (value == null || value.isBlank()) {
      errors.add(pointer, RegistryRefusal.MISSING_FOR_THIS_DECISION, decision);
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  DiPlanTerms terms() {
    return terms;
  }

  DiPlanStatus status() {
    return status;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  String decisionNumber() {
    return decisionNumber;
  }

  String decisionReason() {
    return decisionReason;
  }

  int version() {
    return version;
  }
}
