package lv.atbalsts.local.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import lv.atbalsts.local.programme.DataFile.Row;
import lv.atbalsts.local.programme.SyntheticPerson.Service;

/** Which services a target group receives, by weight. */
final class ServiceMix {
  private final List<Row> rows = DataFile.rows("services.csv");
  private final RandomGenerator random;

  ServiceMix(RandomGenerator random) {
    this.random = random;
  }

  /** Different services of the group, the first drawn by weight, each from a day of its own. */
  List<Service> draw(
      String group, int number, LocalDate earliest, int days, boolean needsNewInfrastructure) {
    List<Row> left =
        new ArrayList<>(
            rows.stream().filter(row -> row.text("target_group").equals(group)).toList());
    List<Service> drawn = new ArrayList<>();
    while (drawn.size() < number && !left.isEmpty()) {
      Row row = left.remove(index(left));
      LocalDate from = earliest.plusDays(random.nextInt(days));
      drawn.add(
          new Service(
              row.text("service_type"),
              row.text("unit"),
              row.number("quantity"),
              row.text("interval"),
              needsNewInfrastructure,
              from));
    }
    return drawn;
  }

  private int index(List<Row> left) {
    int drawn = random.nextInt(left.stream().mapToInt(row -> row.number("weight")).sum());
    int index = 0;
    while (drawn >= left.get(index).number("weight")) {
      drawn -= left.get(index).number("weight");
      index++;
    }
    return index;
  }
}
