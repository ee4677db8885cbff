package lv.atbalsts.assessment.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;

/** Answers who has what to do. */
@ApplicationScoped
class TaskDesk {

  private final Tasks tasks;
  private final Callers callers;
  private final Clock clock;

  TaskDesk(Tasks tasks, Callers callers, Clock clock) {
    this.tasks = tasks;
    this.callers = callers;
    this.clock = clock;
  }

  Page<TaskView> page(Due due, TaskKind kind, PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    TaskPlace after = page.after(TaskPlace::parse);
    List<TaskView> rows =
        tasks.after(
            callers.current(),
            today,
            after == null ? TaskPlace.before(due.from(today)) : after,
            due.to(today),
            asked(kind),
            page.limit() + 1);
    return Page.of(rows, page, TaskView::place);
  }

  TaskCounts counts() {
    LocalDate today = LocalDate.now(clock);
    return new TaskCounts(today, tasks.counts(callers.current(), today));
  }

  private List<TaskKind> asked(TaskKind kind) {
    Role role = callers.current().role();
    List<TaskKind> work =
        Arrays.stream(TaskKind.values()).filter(each -> each.isWorkOf(role)).toList();
    if (kind == null) {
      return work;
    }
    if (!work.contains(kind)) {
      throw AssessmentRefusal.NOT_THIS_ROLE_WORK
          .with(kind, role, work)
          .with("allowed", work.stream().map(Enum::name).toList());
    }
    return List.of(kind);
  }
}
