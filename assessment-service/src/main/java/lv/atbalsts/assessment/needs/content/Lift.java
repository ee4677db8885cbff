package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Exceptional needs: where they sum up to enough, the level is so many bands above that of the
 * score, at most the highest. Of several that apply the greatest counts.
 */
@Schema(description = "exceptional needs that raise the level above that of the score")
public record Lift(
    @NotNull @Valid @Schema(description = "why") Words text,
    @NotEmpty @Size(max = 100) @Schema(description = "what is summed", examples = "[\"G1\"]")
        List<@NotNull @Pattern(regexp = Item.CODE) String> items,
    @Schema(description = "from which sum on it applies", examples = "4") int from,
    @Min(1) @Max(50) @Schema(description = "how many bands higher", examples = "1") int bands) {}
