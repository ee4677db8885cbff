package lv.atbalsts.registry.institution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.InstitutionEvents.BranchClosed;
import lv.atbalsts.registry.institution.InstitutionEvents.BranchRecorded;
import lv.atbalsts.registry.institution.InstitutionRequests.PlanClosure;
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

  BranchClosed close(LocalDate day, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/closedOn", day, today);
    RegisterDateRules.notBefore(errors, "/closedOn", day, terms.recordedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = status.become(BranchStatus.CLOSED);
    closedOn = day;
    return new BranchClosed(
        id, institutionId, terms.municipality(), kind, terms.supportedForClosure(), closedOn);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID institutionId() {
    return institutionId;
  }

  InstitutionKind kind() {
    return kind;
  }

  BranchTerms terms() {
    return terms;
  }

  LocalDate plannedClosureOn() {
    return plannedClosureOn;
  }

  LocalDate closedOn() {
    return closedOn;
  }

  BranchStatus status() {
    return status;
  }

  int version() {
    return version;
  }
}
