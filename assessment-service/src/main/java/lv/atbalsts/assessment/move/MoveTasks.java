package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskRows.Subject;
import lv.atbalsts.assessment.task.TaskSettings;
import lv.atbalsts.assessment.task.TaskSource;

/** People who were offered to a municipality and wait for its answer. */
@ApplicationScoped
class MoveTasks implements TaskSource {

  private final TaskSettings settings;

  MoveTasks(TaskSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<TaskRows> tasks(LocalDate today) {
    return List.of(
        new TaskRows(
            TaskKind.MOVE_OFFERED,
            "(select *, to_municipality as municipality from client_move) t",
            "t.status = 'OFFERED'",
            new Since("t.offered_on", settings.moveAnswerDays()),
            Subject.at("/moves/%1$s")));
  }
}
