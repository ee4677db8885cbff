package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.atbalsts.assessment.fhir.BilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a methodology asks, how the answers score and what the score means. */
@Schema(description = "what a methodology asks, how the answers score and what the score means")
public record MethodologyContent(
    @NotNull @Valid @Schema(description = "what it is and whose text") BilingualText about,
    @Min(1)
        @Max(600)
        @Schema(
            description = "after how many months needs are assessed again; missing: not laid down",
            examples = "36")
        Integer reassessAfterMonths,
    @NotEmpty @Size(max = 50) @Schema(description = "the sections, in the order asked")
        List<@NotNull @Valid Section> sections,
    @NotEmpty @Size(max = 50) @Schema(description = "what is summed; the score is their total")
        List<@NotNull @Valid Scale> scales,
    @NotNull @Size(max = 50) @Schema(description = "answers that raise the level beyond the score")
        List<@NotNull @Valid Lift> lifts,
    @NotEmpty @Size(max = 50) @Schema(description = "what a score means, lowest first")
        List<@NotNull @Valid Band> bands) {

  /** Every item, in the order asked. */
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /** A part of a methodology (sadaļa). */
  @Schema(description = "a part of a methodology")
  public record Section(
      @NotNull
          @Pattern(regexp = Item.CODE)
          @Schema(description = "its code, among those of the items too", examples = "A")
          String code,
      @NotNull @Valid @Schema(description = "its title") BilingualText title,
      @NotEmpty @Size(max = 200) @Schema(description = "the items, in the order asked")
          List<@NotNull @Valid Item> items) {}

  /** A sum of items (skala), which a table may turn into points. */
  @Schema(description = "a sum of items, which a table may turn into points")
  public record Scale(
      @NotNull
          @Pattern(regexp = Item.CODE)
          @Schema(description = "its code", examples = "HOME_LIVING")
          String code,
      @NotNull @Valid @Schema(description = "its title") BilingualText title,
      @NotEmpty @Size(max = 500) @Schema(description = "what is summed")
          List<@NotNull @Valid Weighted> items,
      @NotNull
          @Size(max = 500)
          @Schema(description = "points for the sum, lowest first; empty: the sum itself")
          List<@NotNull @Valid ScoreStep> table) {}

  /** An item in a sum, times its weight. */
  @Schema(description = "an item in a sum, times its weight")
  public record Weighted(
      @NotNull
          @Pattern(regexp = Item.CODE)
          @Schema(description = "the item", examples = "A1_FREQUENCY")
          String linkId,
      @Min(-1000)
          @Max(1000)
          @Schema(description = "how often it counts; 1 is a plain sum", examples = "1")
          int weight) {}

  /** Points for a sum. */
  @Schema(description = "points for a sum")
  public record ScoreStep(
      @Schema(description = "the least sum", examples = "0") int from,
      @Schema(description = "the greatest sum", examples = "6") int to,
      @Schema(description = "the points", examples = "2") int points) {}

  /** A support level (atbalsta līmenis) and the scores that mean it. */
  @Schema(description = "a support level and the scores that mean it")
  public record Band(
      @Schema(description = "the least score", examples = "0") int from,
      @Schema(description = "the greatest score", examples = "40") int to,
      @NotNull
          @Pattern(regexp = Item.CODE)
          @Schema(description = "the level's code", examples = "L1")
          String level,
      @NotNull @Valid @Schema(description = "what it means") BilingualText text) {}

  /**
   * Exceptional needs: where they sum up to enough, the level is so many bands above that of the
   * score, at most the highest. Of several that apply the greatest counts.
   */
  @Schema(description = "exceptional needs that raise the level above that of the score")
  public record Lift(
      @NotNull @Valid @Schema(description = "why") BilingualText text,
      @NotEmpty @Size(max = 100) @Schema(description = "what is summed", examples = "[\"G1\"]")
          List<@NotNull @Pattern(regexp = Item.CODE) String> items,
      @Schema(description = "from which sum on it applies", examples = "4") int from,
      @Min(1) @Max(50) @Schema(description = "how many bands higher", examples = "1") int bands) {}
}
