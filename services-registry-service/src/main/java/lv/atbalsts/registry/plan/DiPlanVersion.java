package lv.atbalsts.registry.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanEvents.DiPlanVersionChanged;
import lv.atbalsts.registry.plan.DiPlanRequests.AmendDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.CorrectDecision;
import lv.atbalsts.registry.plan.DiPlanRequests.DecideDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.WithdrawVersion;
import lv.atbalsts.registry.rules.RegisterDateRules;

/**
 * A version of a DI plan: the first, or an amendment (grozījumi); guards its way to the council.
 */
@Entity
class DiPlanVersion implements Identified {

  @Id private UUID id;
  private UUID planId;

  @Column(name = "project")
  private String projectNumber;

  private int number;
  private LocalDate draftedOn;
  private String reason;

  @Enumerated(EnumType.STRING)
  private DiPlanStatus status;

  private LocalDate submittedOn;
  private LocalDate decidedOn;
  private String decisionNumber;
  private String decisionReason;
  @Version private int version;

  protected DiPlanVersion() {}

  /** The first version of a plan. */
  DiPlanVersion(DiPlan plan) {
    this(plan, 1, plan.terms().draftedOn(), null);
  }

  private DiPlanVersion(DiPlan plan, int number, LocalDate draftedOn, String reason) {
    this.id = Ids.next();
    this.planId = plan.id();
    this.projectNumber = plan.terms().projectNumber();
    this.number = number;
    this.draftedOn = draftedOn;
    this.reason = reason;
    this.status = DiPlanStatus.DRAFT;
  }

  /** The next version, which may be drafted once this one is decided of or withdrawn. */
  DiPlanVersion amend(DiPlan plan, AmendDiPlan given, LocalDate today) {
    if (DiPlanStatus.OPEN.contains(status)) {
      throw RegistryRefusal.A_VERSION_IS_OPEN.with(number, status).with("version", number);
    }
    LocalDate day = given.draftedOn() == null ? today : given.draftedOn();
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/draftedOn", day, today);
    RegisterDateRules.notBefore(errors, "/draftedOn", day, plan.terms().draftedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    return new DiPlanVersion(plan, number + 1, day, given.reason());
  }

  /** Its lines change only while it is not before the council. */
  void requireEditable() {
    if (!status.editable()) {
      throw RegistryRefusal.PLAN_TAKES_NO_MORE_PLACES
          .with(status)
          .with("from", status)
          .with("allowed", List.of(DiPlanStatus.DRAFT, DiPlanStatus.RETURNED));
    }
  }

  /** Goes to the council, with the places that it names. */
  void submit(LocalDate day, boolean namesPlaces, LocalDate today, String title) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/submittedOn", day, today);
    RegisterDateRules.notBefore(errors, "/submittedOn", day, draftedOn);
    RegisterDateRules.notBefore(errors, "/submittedOn", day, decidedOn);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    DiPlanStatus next = status.become(DiPlanStatus.SUBMITTED);
    if (!namesPlaces) {
      throw RegistryRefusal.PLAN_NAMES_NO_PLACES.with(title);
    }
    status = next;
    submittedOn = day;
  }

  /**
   * The council approves, returns or refuses it.
   *
   * @param since the first day on which it may be in force: that of the approval before it
   */
  void decide(DecideDiPlan given, LocalDate since, LocalDate today) {
    check(given, since, null, today);
    status = status.become(given.decision().outcome());
    write(given);
  }

  /**
   * Writes the decision that should have been written.
   *
   * @param since the day of the approval before it, or null
   * @param until the day of the approval after it, or null
   * @param newest whether no version was drafted after it
   */
  void correctDecision(
      CorrectDecision given, LocalDate since, LocalDate until, boolean newest, LocalDate today) {
    if (!status.decided()) {
      throw Refusals.illegalMove(status, given.decided().decision().outcome(), status.successors());
    }
    if (!newest && status != given.decided().decision().outcome()) {
      throw RegistryRefusal.A_LATER_VERSION_BUILDS_ON_IT.with(number, status);
    }
    check(given.decided(), since, until, today);
    status = given.decided().decision().outcome();
    write(given.decided());
  }

  private void check(DecideDiPlan given, LocalDate since, LocalDate until, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/decidedOn", given.decidedOn(), today);
    RegisterDateRules.notBefore(errors, "/decidedOn", given.decidedOn(), submittedOn);
    if (given.decision() == DiPlanDecision.APPROVE) {
      RegisterDateRules.notBefore(errors, "/decidedOn", given.decidedOn(), since);
      if (until != null && given.decidedOn().isAfter(until)) {
        errors.add("/decidedOn", RegistryRefusal.AFTER_THE_NEXT_APPROVAL, given.decidedOn(), until);
      }
      required(errors, "/decisionNumber", given.decisionNumber(), given.decision());
    } else {
      required(errors, "/reason", given.reason(), given.decision());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  private static void required(
      FieldErrors errors, String pointer, String value, DiPlanDecision decision) {
    if (value == null || value.isBlank()) {
      errors.add(pointer, RegistryRefusal.MISSING_FOR_THIS_DECISION, decision);
    }
  }

  private void write(DecideDiPlan given) {
    decidedOn = given.decidedOn();
    decisionNumber = given.decisionNumber();
    decisionReason = given.reason();
  }

  /** The region takes it back before it is decided of. */
  void withdraw(WithdrawVersion given, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/withdrawnOn", given.withdrawnOn(), today);
    RegisterDateRules.notBefore(errors, "/withdrawnOn", given.withdrawnOn(), draftedOn);
    RegisterDateRules.notBefore(errors, "/withdrawnOn", given.withdrawnOn(), submittedOn);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = status.become(DiPlanStatus.WITHDRAWN);
  }

  /** As it stands now; the day is that of the step, the reason what was said with it. */
  DiPlanVersionChanged changed(LocalDate on, String reason) {
    return new DiPlanVersionChanged(
        planId, projectNumber, number, status, on, decisionNumber, reason);
  }

  boolean approved() {
    return status == DiPlanStatus.APPROVED;
  }

  DiPlanVersionView view() {
    return new DiPlanVersionView(
        planId,
        number,
        draftedOn,
        reason,
        status,
        submittedOn,
        decidedOn,
        decisionNumber,
        decisionReason,
        version);
  }

  @Override
  public UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  String projectNumber() {
    return projectNumber;
  }

  DiPlanStatus status() {
    return status;
  }

  String reason() {
    return reason;
  }

  String decisionReason() {
    return decisionReason;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  UUID planId() {
    return planId;
  }

  LocalDate draftedOn() {
    return draftedOn;
  }

  String decisionNumber() {
    return decisionNumber;
  }

  int number() {
    return number;
  }
}
