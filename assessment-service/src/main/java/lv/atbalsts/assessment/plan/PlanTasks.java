package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskRows.Subject;
import lv.atbalsts.assessment.task.TaskSource;

/** Agreed plans that are to be reviewed. */
@ApplicationScoped
class PlanTasks implements TaskSource {

  @Override
  public List<TaskRows> tasks(LocalDate today) {
    return List.of(
        new TaskRows(
            TaskKind.PLAN_REVIEW_DUE,
            "support_plan t",
            "t.status = 'ACTIVE'",
            Since.due("t.review_due_on"),
            Subject.ofProject("/support-plans/%1$s")));
  }
}
