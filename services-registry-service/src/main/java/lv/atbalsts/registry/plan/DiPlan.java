package lv.atbalsts.registry.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

/**
 * A region's plan of deinstitutionalisation (DI plāns); its rows belong to the region's project.
 */
@Entity
class DiPlan {

  @Id private UUID id;
  private String project;
  private String region;
  private String title;
  private LocalDate draftedOn;

  @Enumerated(EnumType.STRING)
  private DiPlanStatus status;

  private LocalDate submittedOn;
  private LocalDate decidedOn;
  private String decisionNumber;
  private String decisionReason;
  @Version private int version;

  protected DiPlan() {}

  DiPlan(DraftDiPlan given, LocalDate draftedOn) {
    this.id = Ids.next();
    this.project = given.project();
    this.region = given.region();
    this.title = given.title().strip();
    this.draftedOn = draftedOn;
    this.status = DiPlanStatus.DRAFT;
  }

  void submit(LocalDate day) {
    status = status.become(DiPlanStatus.SUBMITTED);
    submittedOn = day;
  }

  void decide(DecideDiPlan decision) {
    status = status.become(decision.decision().outcome());
    decidedOn = decision.decidedOn();
    decisionNumber = decision.decisionNumber();
    decisionReason = decision.reason();
  }

  DiPlanApproved approved() {
    return new DiPlanApproved(id, project, region, decidedOn, decisionNumber);
  }

  UUID id() {
    return id;
  }

  String project() {
    return project;
  }

  String region() {
    return region;
  }

  String title() {
    return title;
  }

  LocalDate draftedOn() {
    return draftedOn;
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
