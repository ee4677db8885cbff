package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskRows.Subject;
import lv.atbalsts.assessment.task.TaskSettings;
import lv.atbalsts.assessment.task.TaskSource;

/** Assessments that are to be made again, or followed by a plan, while the person takes part. */
@ApplicationScoped
class AssessmentTasks implements TaskSource {

  private static final String TAKES_PART =
      "exists (select from enrolment e where e.id = t.enrolment_id and e.status = 'ENROLLED')";
  private static final String NO_PLAN =
      """
      not exists (
        select from support_plan p where p.assessment_id = t.id and p.agreed_on is not null
          and p.status <> 'ENTERED_IN_ERROR')""";

  private final TaskSettings settings;

  AssessmentTasks(TaskSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<TaskRows> tasks(LocalDate today) {
    return List.of(
        new TaskRows(
            TaskKind.REASSESSMENT_DUE,
            "assessment t",
            "t.status = 'APPROVED' and " + TAKES_PART,
            Since.due("t.reassessment_due_on"),
            Subject.ofProject("/assessments/%1$s")),
        new TaskRows(
            TaskKind.AGREEMENT_MISSING,
            "assessment t",
            "t.status = 'APPROVED' and " + NO_PLAN + " and " + TAKES_PART,
            new Since("t.approved_on", settings.agreementDays()),
            Subject.ofProject("/assessments/%1$s")));
  }
}
