package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskRows.Subject;
import lv.atbalsts.assessment.task.TaskSettings;
import lv.atbalsts.assessment.task.TaskSource;

/** Granted services that have not started, or of which something does not fit. */
@ApplicationScoped
class GrantTasks implements TaskSource {

  private final TaskSettings settings;

  GrantTasks(TaskSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<TaskRows> tasks(LocalDate today) {
    return List.of(
        new TaskRows(
            TaskKind.GRANT_NOT_STARTED,
            "service_grant t",
            "t.status = 'GRANTED' and t.waits_for is null",
            new Since("t.granted_from", settings.grantStartDays()),
            Subject.ofProject("/grants/%1$s")),
        new TaskRows(
            TaskKind.PLACE_FREE,
            """
            service_grant t
              join known_free_places f
                on f.registration_id = t.registration_id and f.target_group = t.target_group
              join known_registration r on r.id = t.registration_id""",
            "t.status = 'GRANTED' and t.waits_for = 'PLACE' and f.free > 0 and r.ended_on is null",
            Since.due("f.since"),
            Subject.ofProject("/grants/%1$s")),
        new TaskRows(
            TaskKind.DELIVERY_NOT_COVERED,
            "service_grant t",
            """
            exists (
              select from delivered_service d where d.grant_id = t.id
                and (t.started_on is null or d.day < t.started_on
                  or d.day > least(t.ended_on, t.revoked_on - 1)))""",
            Since.due("coalesce(t.ended_on, t.revoked_on, t.granted_from)"),
            Subject.ofProject("/grants/%1$s")),
        new TaskRows(
            TaskKind.RECORDED_AFTER_DEATH,
            "service_grant t " + ClientDesk.joinDead(),
            """
            (t.started_on <= dead.died_on and t.ended_on > dead.died_on
              or exists (
                select from delivered_service d where d.grant_id = t.id and d.day > dead.died_on))""",
            Since.due("dead.died_on"),
            Subject.ofProject("/grants/%1$s")));
  }
}
