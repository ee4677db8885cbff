package lv.atbalsts.local.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lv.atbalsts.local.programme.DataFile.Row;

/**
 * The system's indicators beside target and published value, as of the day the publication speaks
 * of.
 */
public final class IndicatorTable {
  /** The ministry's page lists its undated infographic as of this day. */
  static final String AS_OF = "2022-03-31";

  private final List<IndicatorLine> lines;

  private IndicatorTable(List<IndicatorLine> lines) {
    this.lines = lines;
  }

  /** From the answer of {@code GET /indicators}. */
  static IndicatorTable of(JsonNode indicators) {
    Map<String, BigDecimal> published =
        DataFile.rows("published.csv").stream()
            .filter(IndicatorTable::isPublished)
            .collect(Collectors.toMap(row -> row.text("id"), IndicatorTable::published));
    return new IndicatorTable(
        StreamSupport.stream(indicators.get("items").spliterator(), false)
            .map(each -> IndicatorLine.of(each, published.get(each.get("id").asText())))
            .filter(IndicatorLine::isTold)
            .toList());
  }

  /** A published actual; of money the published total is what is to be reached. */
  private static boolean isPublished(Row row) {
    return row.has("actual") || row.text("kind").equals("funding");
  }

  private static BigDecimal published(Row row) {
    return new BigDecimal(row.has("actual") ? row.text("actual") : row.text("target"));
  }

  /** Whether the system's value equals the published one in every row that has one. */
  public boolean exact() {
    return lines.stream().allMatch(IndicatorLine::exact);
  }

  /** The value of an indicator such as N04; null where the system knows none. */
  public BigDecimal value(String id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow().value();
  }

  /** The table as text, and a last line that says whether every difference is 0. */
  public String text() {
    StringBuilder text = new StringBuilder("\nIndicators as of " + AS_OF + "\n");
    text.append(IndicatorLine.heading());
    lines.forEach(line -> text.append(line.text()));
    long compared = lines.stream().filter(line -> line.published() != null).count();
    String verdict =
        exact()
            ? "Every difference is 0 (%d published values).%n".formatted(compared)
            : "There are differences.%n".formatted();
    return text.append(verdict).toString();
  }
}
