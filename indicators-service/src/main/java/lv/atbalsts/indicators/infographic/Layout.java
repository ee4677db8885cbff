package lv.atbalsts.indicators.infographic;

import java.util.List;

/** What stands where on the page, as on the published infographic. */
final class Layout {

  /** Main indicators to be met (galvenie sasniedzamie rādītāji). */
  static final List<String> GOALS =
      List.of("N01", "N02", "N04", "N05", "N07", "N08", "N09", "N10", "N11", "N12", "N13");

  /** Done (paveikts). */
  static final List<String> DONE = List.of("N01", "N02", "N03", "N20", "N18", "N19", "N16", "N14");

  /** In progress (procesā). */
  static final List<String> GOING =
      List.of(
          "N04", "N05", "N06", "N07", "N08", "N09", "N10", "N11", "N12", "N21", "N13", "N17",
          "N15");

  static final List<GroupOf> GROUPS =
      List.of(
          new GroupOf("adults", "N01", "assessed", "N04", "started", "N07", "independent"),
          new GroupOf("outOfFamily", "N02", "assessed"),
          new GroupOf("children", "N03", "assessed", "N05", "started", "N13", "startedByNgo"),
          new GroupOf("representatives", "N06", "started"));

  static final List<FundOf> FUNDS =
      List.of(
          new FundOf("9.2.2.1", "F01"),
          new FundOf("9.3.1.1", "F02"),
          new FundOf("9.2.2.3", "F03"),
          new FundOf("9.2.2.2", "P04"));

  private Layout() {}

  /** A target group: the key of its texts; indicators, each followed by the key of its label. */
  record GroupOf(String key, List<String> indicatorsAndLabels) {

    GroupOf(String key, String... indicatorsAndLabels) {
      this(key, List.of(indicatorsAndLabels));
    }
  }

  /** A measure and the indicator that sums its contracts. */
  record FundOf(String measure, String total) {}
}
