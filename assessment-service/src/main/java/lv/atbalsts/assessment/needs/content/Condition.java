package lv.atbalsts.assessment.needs.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an item is asked: by the answer to an earlier one. Without that answer it is not. */
@Schema(description = "when an item is asked: by the answer to an earlier one")
public record Condition(
    @NotNull
        @Pattern(regexp = Item.CODE)
        @Schema(description = "the earlier item", examples = "A1_FREQUENCY")
        String linkId,
    @NotNull @Schema(description = "how its answer compares", examples = "NOT_EQUALS")
        Operator operator,
    @NotNull
        @Size(min = 1, max = 200)
        @Schema(description = "with what: an option's code, a number, true, a day", examples = "0")
        String value) {}
