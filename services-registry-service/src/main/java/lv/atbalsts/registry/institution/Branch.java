package lv.atbalsts.registry.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

/** A branch (filiāle) of an institution, and how far its closure has come. */
@Entity
class Branch {

  @Id private UUID id;
  private UUID institutionId;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String name;
  private String municipality;
  private LocalDate recordedOn;
  private boolean supportedForClosure;
  private LocalDate plannedClosureOn;
  private LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  private BranchStatus status;

  @Version private int version;

  protected Branch() {}

  Branch(Institution institution, RecordBranch given, LocalDate recordedOn) {
    this.id = Ids.next();
    this.institutionId = institution.id();
    this.kind = institution.kind();
    this.name = given.name().strip();
    this.municipality = given.municipality();
    this.recordedOn = recordedOn;
    this.supportedForClosure = given.supportedForClosure();
    this.status = BranchStatus.OPEN;
  }

  BranchRecorded recorded() {
    return new BranchRecorded(id, institutionId, name, kind, municipality, supportedForClosure);
  }

  /** Adopts the plan by which the branch is closed; says whether the programme supports it. */
  BranchRecorded planClosure(PlanClosure plan) {
    status = status.become(BranchStatus.CLOSING);
    supportedForClosure = plan.supportedForClosure();
    plannedClosureOn = plan.plannedClosureOn();
    return recorded();
  }

  BranchClosed close(LocalDate day) {
    status = status.become(BranchStatus.CLOSED);
    closedOn = day;
    return new BranchClosed(id, institutionId, municipality, kind, supportedForClosure, closedOn);
  }

  UUID id() {
    return id;
  }

  UUID institutionId() {
    return institutionId;
  }

  InstitutionKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  String municipality() {
    return municipality;
  }

  LocalDate recordedOn() {
    return recordedOn;
  }

  boolean supportedForClosure() {
    return supportedForClosure;
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
