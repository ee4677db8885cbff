package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskRows.Subject;
import lv.atbalsts.assessment.task.TaskSettings;
import lv.atbalsts.assessment.task.TaskSource;

/** Agreed plans that are to be reviewed, and assessments that no plan was agreed for. */
@ApplicationScoped
class PlanTasks implements TaskSource {

  private static final String NO_PLAN =
      """
      not exists (
        select from support_plan p where p.assessment_id = t.id and p.agreed_on is not null
          and p.status <> 'ENTERED_IN_ERROR')""";

  private final TaskSettings settings;

  PlanTasks(TaskSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<TaskRows> tasks(LocalDate today) {
    return List.of(
        new TaskRows(
            TaskKind.PLAN_REVIEW_DUE,
            "support_plan t",
            "t.status = 'ACTIVE'",
            Since.due("t.review_due_on"),
            Subject.ofProject("/support-plans/%1$s")),
        AssessmentDesk.approved(
            TaskKind.AGREEMENT_MISSING,
            NO_PLAN,
            new Since("t.approved_on", settings.agreementDays())));
  }
}
