package lv.atbalsts.funding.activity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.activity.ActivityEvents.ActivityAnnulled;
import lv.atbalsts.funding.activity.ActivityEvents.ActivityCorrected;
import lv.atbalsts.funding.activity.ActivityEvents.ActivityRecorded;
import lv.atbalsts.funding.activity.ActivityEvents.ActivityRef;
import lv.atbalsts.funding.activity.ActivityView.OutputSum;
import lv.atbalsts.funding.activity.OutputTerms.OutputStage;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;

/** Something that a project does, from a first to a last day. */
@Entity
class Activity implements Identified {

  @Id private UUID id;
  private UUID projectId;
  @Embedded private ActivityTerms terms;
  private String annulmentReason;
  @Version private int version;

  protected Activity() {}

  Activity(Project project, ActivityTerms terms) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.terms = terms;
  }

  ActivityRecorded recorded(Project project) {
    return new ActivityRecorded(ref(project), terms);
  }

  /**
   * What is right of it from now on.
   *
   * @param standing its outputs that count
   */
  ActivityCorrected correct(
      Project project, ActivityTerms right, List<ActivityOutput> standing, String reason) {
    requireStanding();
    List<UUID> outside =
        standing.stream().filter(each -> !right.has(each.date())).map(ActivityOutput::id).toList();
    if (!outside.isEmpty()) {
      throw FundingRefusal.OUTPUTS_OUTSIDE_ACTIVITY
          .with(outside.size(), right.startsOn(), right.endsOn())
          .conflicts(outside);
    }
    terms = right;
    return new ActivityCorrected(ref(project), terms, reason);
  }

  /** It was recorded in error; refused while outputs of it count. */
  ActivityAnnulled annul(Project project, List<ActivityOutput> standing, String reason) {
    requireStanding();
    if (!standing.isEmpty()) {
      throw FundingRefusal.ACTIVITY_HAS_OUTPUTS
          .with(standing.size())
          .conflicts(standing.stream().map(ActivityOutput::id).toList());
    }
    annulmentReason = reason;
    return new ActivityAnnulled(ref(project), reason);
  }

  /** Names a day of an output that is none of its days. */
  void check(FieldErrors errors, String pointer, OutputTerms output, LocalDate today) {
    if (!terms.has(output.date())) {
      errors.add(
          pointer,
          FundingRefusal.OUTSIDE_ACTIVITY,
          output.date(),
          terms.startsOn(),
          terms.endsOn());
    } else if (output.stage() == OutputStage.REPORTED) {
      StepDates.notAfterToday(errors, pointer, output.date(), today);
    }
  }

  /** Refuses where it was recorded in error. */
  void requireStanding() {
    if (annulmentReason != null) {
      throw FundingRefusal.ALREADY_CORRECTED.with(annulmentReason);
    }
  }

  ActivityRef ref(Project project) {
    return new ActivityRef(id, projectId, project.number(), project.measure());
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID projectId() {
    return projectId;
  }

  ActivityView view(List<OutputSum> outputs) {
    return new ActivityView(id, projectId, terms, outputs, annulmentReason);
  }
}
