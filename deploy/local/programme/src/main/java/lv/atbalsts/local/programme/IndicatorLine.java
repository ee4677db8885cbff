package lv.atbalsts.local.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;

/** One indicator of the table; value and published value are null where there is none. */
record IndicatorLine(
    String id, String title, BigDecimal value, String target, BigDecimal published) {
  private static final String FORMAT = "%-4s %-66.66s %14s %12s %14s %10s%n";

  static IndicatorLine of(JsonNode indicator, BigDecimal published) {
    return new IndicatorLine(
        indicator.get("id").asText(),
        indicator.get("title").get("en").asText(),
        number(indicator.path("value")),
        target(indicator.path("target")),
        published);
  }

  static String heading() {
    return FORMAT.formatted("id", "indicator", "value", "target", "published", "difference");
  }

  String text() {
    return String.format(
        Locale.ROOT,
        FORMAT,
        id,
        title,
        shown(value),
        target,
        shown(published),
        shown(difference()));
  }

  /** Whether there is anything to tell: a value, or a published one it is to be compared with. */
  boolean isTold() {
    return value != null || published != null;
  }

  boolean exact() {
    return published == null || (value != null && difference().signum() == 0);
  }

  private BigDecimal difference() {
    return published == null || value == null ? null : value.subtract(published);
  }

  private static BigDecimal number(JsonNode node) {
    return node.isNumber() || node.isTextual() ? new BigDecimal(node.asText()) : null;
  }

  private static String target(JsonNode target) {
    if (target.hasNonNull("from")) {
      return target.get("from").asText() + "-" + target.get("to").asText();
    }
    return shown(number(target.path("value")));
  }

  private static String shown(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
