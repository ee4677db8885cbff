package lv.atbalsts.local.programme;

import java.util.List;
import lv.atbalsts.local.programme.DataFile.Row;

/**
 * How many people of a target group take part in a measure, and how many of them have started a
 * service.
 *
 * @param round of measure 9.2.2.3, else 0
 * @param shared how many of them are also children of the regional projects
 * @param twicePercent how many in a hundred starters receive two services
 * @param waitingPercent how many in a hundred of the others have a plan that waits for a new
 *     building
 */
record Cohort(
    String name,
    String targetGroup,
    String measure,
    int round,
    int persons,
    int shared,
    int started,
    int twicePercent,
    int waitingPercent) {

  static List<Cohort> all() {
    return DataFile.rows("cohorts.csv").stream().map(Cohort::of).toList();
  }

  private static Cohort of(Row row) {
    return new Cohort(
        row.text("cohort"),
        row.text("target_group"),
        row.text("measure"),
        row.has("round") ? row.number("round") : 0,
        row.number("persons"),
        row.number("shared_with_children"),
        row.number("started"),
        row.number("twice_percent"),
        row.number("waiting_percent"));
  }

  boolean regional() {
    return measure.equals("9.2.2.1");
  }

  boolean isOf(String group) {
    return targetGroup.equals(group);
  }
}
