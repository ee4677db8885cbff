package lv.atbalsts.registry.institution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.InstitutionEvents.BranchClosed;
import lv.atbalsts.registry.institution.InstitutionEvents.BranchCorrected;
import lv.atbalsts.registry.institution.InstitutionEvents.BranchRecorded;
import lv.atbalsts.registry.institution.InstitutionRequests.CorrectBranch;
import lv.atbalsts.registry.institution.InstitutionRequests.PlanClosure;
import lv.atbalsts.registry.institution.InstitutionTerms.InstitutionKind;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A branch (filiāle) of an institution, and how far its closure has come. */
@Entity
class Branch implements Identified {

  @Id private UUID id;
  private UUID institutionId;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  @Embedded private BranchTerms terms;
  private LocalDate plannedClosureOn;
  private LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  private BranchStatus status;

  @Version private int version;

  protected Branch() {}

  Branch(Institution institution, BranchTerms given, LocalDate today, Territories territories) {
    LocalDate day = given.recordedOn();
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/recordedOn", day, today);
    RegisterDateRules.notBefore(errors, "/recordedOn", day, institution.terms().recordedOn());
    territories.check(errors, "/municipality", given.municipality(), day);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    institutionId = institution.id();
    kind = institution.terms().kind();
    terms = given;
    status = BranchStatus.OPEN;
  }

  BranchRecorded recorded() {
    return new BranchRecorded(
        id, institutionId, terms.name(), kind, terms.municipality(), terms.supportedForClosure());
  }

  /** Adopts the plan by which the branch is closed; says whether the programme supports it. */
  BranchRecorded planClosure(PlanClosure plan) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(
        errors, "/plannedClosureOn", plan.plannedClosureOn(), terms.recordedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = status.become(BranchStatus.CLOSING);
    terms = terms.supportedForClosure(plan.supportedForClosure());
    plannedClosureOn = plan.plannedClosureOn();
    return recorded();
  }

  /**
   * @param residents who lives there from that day on: nobody, and nobody moves in after it
   */
  BranchClosed close(LocalDate day, int residents, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/closedOn", day, today);
    RegisterDateRules.notBefore(errors, "/closedOn", day, terms.recordedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    BranchStatus next = status.become(BranchStatus.CLOSED);
    requireEmpty(day, residents);
    status = next;
    closedOn = day;
    return new BranchClosed(
        id, institutionId, terms.municipality(), kind, terms.supportedForClosure(), closedOn);
  }

  /**
   * Writes what should have been written; the days that are there say how far its closure has come.
   *
   * @param residents who lives there from the day of closure on
   */
  BranchCorrected correct(
      CorrectBranch given, int residents, LocalDate today, Territories territories) {
    FieldErrors errors = new FieldErrors();
    LocalDate recordedOn = terms.recordedOn();
    if (!given.municipality().equals(terms.municipality())
        && !territories.validOn(given.municipality(), recordedOn)) {
      territories.check(errors, "/municipality", given.municipality(), today);
    }
    RegisterDateRules.notBefore(errors, "/plannedClosureOn", given.plannedClosureOn(), recordedOn);
    RegisterDateRules.notAfterToday(errors, "/closedOn", given.closedOn(), today);
    RegisterDateRules.notBefore(errors, "/closedOn", given.closedOn(), recordedOn);
    if (given.closedOn() != null && given.plannedClosureOn() == null) {
      errors.add("/plannedClosureOn", RegistryRefusal.A_STEP_IS_MISSING, "closedOn");
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    if (given.closedOn() != null) {
      requireEmpty(given.closedOn(), residents);
    }
    terms =
        new BranchTerms(
            given.name().strip(), given.municipality(), given.supportedForClosure(), recordedOn);
    plannedClosureOn = given.plannedClosureOn();
    closedOn = given.closedOn();
    if (closedOn != null) {
      status = BranchStatus.CLOSED;
    } else {
      status = plannedClosureOn != null ? BranchStatus.CLOSING : BranchStatus.OPEN;
    }
    return new BranchCorrected(
        id,
        institutionId,
        terms.name(),
        kind,
        terms.municipality(),
        terms.supportedForClosure(),
        plannedClosureOn,
        closedOn,
        given.reason());
  }

  private void requireEmpty(LocalDate day, int residents) {
    if (residents > 0) {
      throw RegistryRefusal.PEOPLE_LIVE_THERE.with(day, residents).used(residents);
    }
  }

  /** From the day of its closure nobody moves in. */
  void requireAdmits(LocalDate day, int admitted) {
    if (admitted > 0 && closedOn != null && !day.isBefore(closedOn)) {
      throw RegistryRefusal.BRANCH_IS_CLOSED.with(day, closedOn).conflicts(List.of(id));
    }
  }

  BranchView view() {
    return new BranchView(
        id, institutionId, kind, terms, status, plannedClosureOn, closedOn, version);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID institutionId() {
    return institutionId;
  }

  int version() {
    return version;
  }

  InstitutionKind kind() {
    return kind;
  }

  BranchTerms terms() {
    return terms;
  }
}
