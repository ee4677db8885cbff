package lv.atbalsts.funding.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.contract.ContractEvents.ContractRef;
import lv.atbalsts.funding.contract.ContractEvents.ContractResumed;
import lv.atbalsts.funding.contract.ContractEvents.ContractStopAnnulled;
import lv.atbalsts.funding.contract.ContractEvents.ContractStopped;
import lv.atbalsts.funding.contract.ContractRequests.StopContract;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/**
 * Days on which a contract gives nothing: from one day to the day before another while it is
 * suspended, from one day on where it is terminated. What was entered in error never was.
 */
@Entity
public class ContractStop implements Identified {

  @Id private UUID id;
  private UUID projectId;

  @Enumerated(EnumType.STRING)
  private StopKind kind;

  private LocalDate stoppedOn;
  private String reason;
  private LocalDate resumedOn;
  private String annulmentReason;
  @Version private int version;

  /** Whether the contract may go on. */
  public enum StopKind {
    SUSPENSION,
    TERMINATION
  }

  protected ContractStop() {}

  ContractStop(UUID projectId, StopContract request) {
    this.id = Ids.next();
    this.projectId = projectId;
    this.kind = request.kind();
    this.stoppedOn = request.stoppedOn();
    this.reason = request.reason();
    this.resumedOn = request.resumedOn();
  }

  ContractStopped stopped(Project project) {
    return new ContractStopped(ContractRef.of(project), id, kind, stoppedOn, resumedOn, reason);
  }

  ContractResumed resume(Project project, LocalDate on, LocalDate today) {
    requireStanding();
    if (kind == StopKind.TERMINATION || resumedOn != null) {
      throw FundingRefusal.STOP_HAS_ITS_END.with(kind, stoppedOn).conflicts(List.of(id));
    }
    StepDates.refuseOutOfOrder("/resumedOn", on, stoppedOn.plusDays(1), today);
    resumedOn = on;
    return new ContractResumed(ContractRef.of(project), id, resumedOn);
  }

  ContractStopAnnulled annul(Project project, String why) {
    requireStanding();
    annulmentReason = why;
    return new ContractStopAnnulled(ContractRef.of(project), id, why);
  }

  private void requireStanding() {
    if (annulmentReason != null) {
      throw FundingRefusal.ALREADY_CORRECTED.with(annulmentReason);
    }
  }

  boolean isTermination() {
    return kind == StopKind.TERMINATION;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(stoppedOn) && (resumedOn == null || day.isBefore(resumedOn));
  }

  /** Whether another of its kind would have a day of it, or one after the contract's end. */
  boolean meets(StopContract later) {
    return later.kind() == kind
        ? begins(later.stoppedOn(), resumedOn) && begins(stoppedOn, later.resumedOn())
        : isTermination() && !later.stoppedOn().isBefore(stoppedOn);
  }

  private static boolean begins(LocalDate first, LocalDate before) {
    return before == null || first.isBefore(before);
  }

  @Override
  public UUID id() {
    return id;
  }

  LocalDate stoppedOn() {
    return stoppedOn;
  }

  StopKind kind() {
    return kind;
  }

  ContractStopView view() {
    return new ContractStopView(id, projectId, kind, stoppedOn, reason, resumedOn, annulmentReason);
  }
}
