package lv.atbalsts.indicators.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import lv.atbalsts.indicators.definition.Indicator;
import lv.atbalsts.indicators.definition.PublishedValue;
import lv.atbalsts.indicators.definition.Target;
import lv.atbalsts.indicators.definition.Title;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its value on a day. */
public record IndicatorView(
    @JsonUnwrapped Indicator indicator,
    @Schema(
            description = "The value as of the day, exact; null where no event tells of it yet",
            examples = "2362",
            nullable = true)
        @JsonInclude
        BigDecimal value,
    @Schema(description = "The version of the target in force on the day") Target target,
    @Schema(
            description =
                "Percent of the target, two decimals, never clamped; null without target or value",
            examples = "112.48",
            nullable = true)
        @JsonInclude
        BigDecimal progress,
    @Schema(description = "Percent of the lower bound, where the target is a range")
        BigDecimal progressFrom,
    @Schema(description = "Percent of the upper bound, where the target is a range")
        BigDecimal progressTo,
    @Schema(description = "What the ministry has published, to compare with")
        PublishedValue published,
    @Schema(description = "How the value is counted, or why there is none") CountingRule rule,
    @Schema(description = "Numbers that help to read the value") List<IndicatorContext> context,
    @Schema(
            description =
                "The value by region of the DI project; unique persons of the parts may exceed the whole")
        List<RegionValue> regions,
    @JsonUnwrapped ValueDate date) {

  /** What is said, without when it was computed: two answers of the same content are the same. */
  String content() {
    return List.of(
            indicator.id(),
            indicator.title(),
            indicator.unit(),
            rule,
            context,
            regions,
            date.asOf())
        + Stream.of(value, target, published, indicator.note(), date.lastEvent())
            .map(String::valueOf)
            .toList()
            .toString();
  }

  /** How a value is counted: a stable code, and in words. */
  public record CountingRule(
      @Schema(description = "Stable code", examples = "PERSONS_ASSESSED") String code,
      Title explanation) {

    private static final ResourceBundle LATVIAN =
        ResourceBundle.getBundle("formulas", Locale.of("lv"));
    private static final ResourceBundle ENGLISH =
        ResourceBundle.getBundle("formulas", Locale.ENGLISH);

    static CountingRule of(Formula formula) {
      return new CountingRule(
          formula.code(),
          new Title(LATVIAN.getString(formula.code()), ENGLISH.getString(formula.code())));
    }
  }

  /** A number beside the value. */
  public record IndicatorContext(
      @Schema(description = "What it counts", examples = "PROJECTS_SUBMITTED") String code,
      @Schema(description = "In the indicator's unit", examples = "32") BigDecimal value) {}

  /** The part of a region. */
  public record RegionValue(
      @Schema(description = "The region of the DI project", examples = "Zemgale") String region,
      @Schema(description = "In the indicator's unit", examples = "381") BigDecimal value) {}
}
