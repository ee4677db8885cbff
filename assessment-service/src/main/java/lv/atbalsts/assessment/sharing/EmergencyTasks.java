package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskRows.Subject;
import lv.atbalsts.assessment.task.TaskSettings;
import lv.atbalsts.assessment.task.TaskSource;

/** Records that were opened in an emergency; after 30 days they are on no list. */
@ApplicationScoped
class EmergencyTasks implements TaskSource {

  private final TaskSettings settings;

  EmergencyTasks(TaskSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<TaskRows> tasks(LocalDate today) {
    return List.of(
        new TaskRows(
            TaskKind.EMERGENCY_ACCESS_OPENED,
            """
            (select *, (opened_at at time zone 'Europe/Riga')::date as opened_on
              from emergency_access) t""",
            "t.ended_at is null and t.recipient <> t.municipality and t.opened_on > date '%s' - 30"
                .formatted(today),
            new Since("t.opened_on", settings.emergencyReviewDays()),
            Subject.at("/emergency-accesses/%1$s")),
        new TaskRows(
            TaskKind.EMERGENCY_ACCESSES_MANY,
            """
            (select distinct on (recipient, attempted_on) id, recipient as municipality, attempted_on
              from emergency_attempt where unusual
              order by recipient, attempted_on, number desc, id) t""",
            "t.attempted_on > date '%s' - 30".formatted(today),
            new Since("t.attempted_on", settings.emergencyReviewDays()),
            new Subject("t.id", "null::uuid", "null::uuid", false, "/assessment/history/%1$s")));
  }
}
