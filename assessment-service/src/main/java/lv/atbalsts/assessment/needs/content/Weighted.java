package lv.atbalsts.assessment.needs.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
