package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskSource;

/** Assessments that are to be made again while the person takes part. */
@ApplicationScoped
class AssessmentTasks implements TaskSource {

  @Override
  public List<TaskRows> tasks(LocalDate today) {
    return List.of(
        AssessmentDesk.approved(
            TaskKind.REASSESSMENT_DUE, "true", Since.due("t.reassessment_due_on")));
  }
}
