package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to choose. */
@Schema(description = "an answer to choose")
public record Option(
    @NotNull
        @Pattern(regexp = Item.CODE)
        @Schema(description = "by which the answer names it", examples = "DAILY")
        String code,
    @NotNull @Valid @Schema(description = "what it says") Words text,
    @Schema(description = "what it counts", examples = "3") int score) {}
