package lv.atbalsts.assessment.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Sql;

/** The rows that wait for work, asked of each kind and put together by the day they are due. */
@ApplicationScoped
class Tasks {

  // Whose rows they are, said beside row security, for that lets no index find them.
  private static final String OWN =
      "and t.municipality = (select current_setting('atbalsts.owner', true))";
  private static final String PARTNERS = "and t.municipality = any ((select sees())::text[])";
  private static final String EVERYBODYS = "";

  private final Sql sql;
  private final TaskSettings settings;

  Tasks(Sql sql, TaskSettings settings) {
    this.sql = sql;
    this.settings = settings;
  }

  /** The tasks of a day after a place, due by another day. */
  List<TaskView> after(
      Caller caller,
      LocalDate today,
      TaskPlace place,
      LocalDate to,
      List<TaskKind> kinds,
      int limit) {
    List<Object> parameters = new ArrayList<>();
    String tasks =
        kinds.stream()
            .map(
                kind -> {
                  int days = kind.days(settings);
                  parameters.addAll(
                      List.of(
                          to.minusDays(days), place.dueOn().minusDays(days), place.id(), limit));
                  return "(" + piece(kind, today, place, inSight(caller)) + ")";
                })
            .collect(Collectors.joining("\nunion all\n"));
    parameters.add(limit);
    return sql.query(
        "select * from (" + tasks + ") task order by due_on, id, kind limit ?",
        TaskView::read,
        parameters.toArray());
  }

  private String piece(TaskKind kind, LocalDate today, TaskPlace place, String inSight) {
    String after = place.isBefore(kind) ? ">=" : ">";
    return kind.query(
        settings,
        today,
        "%s and %s <= ? and (%s) %s (?, ?) order by %s limit ?"
            .formatted(inSight, kind.since(), kind.order(), after, kind.order()));
  }

  /** How much work there is, seen from a day. */
  List<TaskCount> counts(Caller caller, LocalDate today) {
    String tasks =
        Arrays.stream(TaskKind.values())
            .filter(kind -> kind.isCountedFor(caller.role()))
            .map(kind -> kind.query(settings, today, inSight(caller)))
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

  private static String inSight(Caller caller) {
    if (caller.is(Role.MUNICIPALITY)) {
      return OWN;
    }
    return caller.is(Role.MINISTRY, Role.AUDITOR) ? EVERYBODYS : PARTNERS;
  }
}
