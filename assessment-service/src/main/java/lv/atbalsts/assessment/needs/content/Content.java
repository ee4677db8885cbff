package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a methodology asks, how the answers score and what the score means. */
@Schema(description = "what a methodology asks, how the answers score and what the score means")
public record Content(
    @NotNull @Valid @Schema(description = "what it is and whose text") Words about,
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
}
