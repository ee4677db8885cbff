package lv.atbalsts.local.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.atbalsts.local.programme.DataFile.Row;

/** Spreads people over the partner municipalities by their weights, as unevenly as people live. */
final class Spread {
  private final List<Row> partners = DataFile.rows("partners.csv");
  private final int weights = partners.stream().mapToInt(row -> row.number("weight")).sum();

  /** As many homes as there are persons, those of one municipality together. */
  List<Home> homes(int persons) {
    List<Integer> counts = new ArrayList<>();
    for (Row partner : partners) {
      counts.add(persons * partner.number("weight") / weights);
    }
    List<Integer> byRemainder =
        new ArrayList<>(java.util.stream.IntStream.range(0, partners.size()).boxed().toList());
    byRemainder.sort(
        Comparator.comparingInt((Integer i) -> persons * partners.get(i).number("weight") % weights)
            .reversed());
    int missing = persons - counts.stream().mapToInt(Integer::intValue).sum();
    for (int index : byRemainder.subList(0, missing)) {
      counts.set(index, counts.get(index) + 1);
    }
    List<Home> homes = new ArrayList<>();
    for (int i = 0; i < partners.size(); i++) {
      Home home = new Home(partners.get(i).text("municipality"), partners.get(i).text("project"));
      for (int n = 0; n < counts.get(i); n++) {
        homes.add(home);
      }
    }
    return homes;
  }

  /** A municipality and the regional project it is a partner of. */
  record Home(String municipality, String project) {}
}
