package lv.atbalsts.indicators.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.indicators.definition.Direction;
import lv.atbalsts.indicators.definition.Published;
import lv.atbalsts.indicators.definition.Target;
import lv.atbalsts.indicators.definition.Title;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its value on a day. */
@Schema(name = "Indicator")
public record IndicatorView(
    @Schema(description = "Its id in the programme documents", examples = "N01") String id,
    @Schema(description = "The funding measure (SAM)", examples = "9.2.2.1") String measure,
    @Schema(description = "NATIONAL, ROUND_1 or ROUND_2", examples = "NATIONAL") String scope,
    @Schema(
            description = "OUTPUT, RESULT, MONITORING, PROCESS, PROJECT_COUNT, FUNDING or DEADLINE",
            examples = "OUTPUT")
        String kind,
    Title title,
    @Schema(
            description = "What the value counts: PERSONS, PLACES, PROJECTS, EUR and so on",
            examples = "PERSONS")
        String unit,
    Direction direction,
    @Schema(description = "Where a falling indicator starts", examples = "1799")
        BigDecimal baseline,
    @Schema(description = "The first day of a period whose last day is the target")
        LocalDate startsOn,
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
    @Schema(description = "What the ministry has published, to compare with") Published published,
    @Schema(description = "How the value is counted, or why there is none") Rule rule,
    @Schema(description = "Numbers that help to read the value") List<ContextView> context,
    @Schema(
            description =
                "The value by region of the DI project; unique persons of the parts may exceed the whole")
        List<RegionView> regions,
    @Schema(description = "What is doubtful about the indicator in its source") String note,
    @Schema(description = "The day the value is of", examples = "2022-03-31") LocalDate asOf,
    @Schema(description = "The value counts this event and every one before it")
        LastEvent lastEvent,
    @Schema(description = "When it was computed") OffsetDateTime computedAt) {

  /** What is said, without when it was computed: two answers of the same content are the same. */
  String content() {
    return List.of(id, title, unit, rule, context, regions, asOf)
        + Stream.of(value, target, published, note, lastEvent)
            .map(String::valueOf)
            .toList()
            .toString();
  }

  /** How a value is counted: a stable code, and in words. */
  @Schema(name = "CountingRule")
  public record Rule(
      @Schema(description = "Stable code", examples = "PERSONS_ASSESSED") String code,
      Title explanation) {}

  /** A number beside the value. */
  @Schema(name = "IndicatorContext")
  public record ContextView(
      @Schema(description = "What it counts", examples = "PROJECTS_SUBMITTED") String code,
      @Schema(description = "In the indicator's unit", examples = "32") BigDecimal value) {}

  /** The part of a region. */
  @Schema(name = "RegionValue")
  public record RegionView(
      @Schema(description = "The region of the DI project", examples = "Zemgale") String region,
      @Schema(description = "In the indicator's unit", examples = "381") BigDecimal value) {}
}
