package lv.atbalsts.assessment.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.task.TaskCounts.TaskCount;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Sql;

/** The rows that wait for work, asked of each subject and put together by the day they are due. */
@ApplicationScoped
class Tasks {

  // Whose rows they are, said beside row security, for that lets no index find them.
  private static final String OWN =
      "and t.municipality = (select current_setting('atbalsts.owner', true))";
  private static final String PARTNERS = "and t.municipality = any ((select sees())::text[])";
  private static final String OF_PROJECT =
      PARTNERS + " and t.project = (select current_setting('atbalsts.owner', true))";
  private static final String EVERYBODYS = "";

  private final Sql sql;
  private final List<TaskSource> sources;

  Tasks(Sql sql, Instance<TaskSource> sources) {
    this.sql = sql;
    this.sources = sources.stream().toList();
  }

  /** The tasks of a day after a place, due by another day. */
  List<TaskView> after(
      Caller caller,
      LocalDate today,
      TaskPlace place,
      LocalDate to,
      List<TaskKind> kinds,
      int limit) {
    Map<TaskKind, TaskRows> waiting = waiting(today);
    List<Object> parameters = new ArrayList<>();
    String tasks =
        kinds.stream()
            .map(waiting::get)
            .map(
                rows -> {
                  int days = rows.since().days();
                  parameters.add(to.minusDays(days));
                  parameters.add(place.dueOn().minusDays(days));
                  if (place.id() != null) {
                    parameters.add(place.id());
                  }
                  parameters.add(limit);
                  return "(" + piece(rows, place, inSight(caller, rows)) + ")";
                })
            .collect(Collectors.joining("\nunion all\n"));
    parameters.add(limit);
    return sql.query(
        "select * from (" + tasks + ") task order by due_on, id, kind limit ?",
        row -> TaskView.read(row, waiting),
        parameters.toArray());
  }

  /** Asks each subject which of its rows wait. */
  private Map<TaskKind, TaskRows> waiting(LocalDate today) {
    return sources.stream()
        .flatMap(source -> source.tasks(today).stream())
        .collect(Collectors.toMap(TaskRows::kind, Function.identity()));
  }

  private static String piece(TaskRows rows, TaskPlace place, String inSight) {
    String day = rows.since().day();
    String after =
        place.id() == null
            ? day + " >= ?"
            : "(%s) %s (?, ?)".formatted(rows.order(), place.isBefore(rows.kind()) ? ">=" : ">");
    return rows.query(
        "%s and %s <= ? and %s order by %s limit ?".formatted(inSight, day, after, rows.order()));
  }

  /** How much work there is, seen from a day. */
  List<TaskCount> counts(Caller caller, LocalDate today) {
    String tasks =
        waiting(today).values().stream()
            .filter(rows -> rows.kind().isCountedFor(caller.role()))
            .map(rows -> rows.query(inSight(caller, rows)))
            .collect(Collectors.joining("\nunion all\n"));
    return sql.query(
        """
        select municipality, kind, count(*) as all_of_it,
               count(*) filter (where due_on between ? and ?) as overdue,
               count(*) filter (where due_on between ? and ?) as in_7_days,
               count(*) filter (where due_on between ? and ?) as in_30_days
        from (%s) task group by municipality, kind order by municipality, kind
        """
            .formatted(tasks),
        TaskCount::read,
        Due.OVERDUE.from(today),
        Due.OVERDUE.to(today),
        Due.IN_7_DAYS.from(today),
        Due.IN_7_DAYS.to(today),
        Due.IN_30_DAYS.from(today),
        Due.IN_30_DAYS.to(today));
  }

  /** A region's people have the work of the region's project, also for a partner of two. */
  private static String inSight(Caller caller, TaskRows rows) {
    if (caller.is(Role.MUNICIPALITY)) {
      return OWN;
    }
    if (caller.is(Role.MINISTRY, Role.AUDITOR)) {
      return EVERYBODYS;
    }
    return rows.subject().ofProject() ? OF_PROJECT : PARTNERS;
  }
}
