package lv.atbalsts.funding.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.FieldErrors;

/** The kinds of activities. */
@ApplicationScoped
class ActivityKinds {

  private final Sql sql;

  ActivityKinds(Sql sql) {
    this.sql = sql;
  }

  /** In the order of their codes. */
  List<ActivityKind> all() {
    return sql.query(
        """
        select code, title_lv, title_en, measures, valid_from, valid_to from activity_kind order by code
        """,
        row ->
            new ActivityKind(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                List.of((String[]) row.getArray(4).getArray()),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class)));
  }

  /** Names a kind that is none of the measure's on a day. */
  void check(FieldErrors errors, String pointer, String code, String measure, LocalDate day) {
    List<String> allowed =
        all().stream()
            .filter(each -> each.isFor(measure) && each.on(day))
            .map(ActivityKind::code)
            .toList();
    if (!allowed.contains(code)) {
      errors.add(
          pointer,
          FundingRefusal.NO_SUCH_KIND_OF_ACTIVITY,
          code,
          measure,
          day,
          allowed.isEmpty() ? "–" : String.join(", ", allowed));
    }
  }
}
