package lv.atbalsts.assessment.needs.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support level (atbalsta līmenis) and the scores that mean it. */
@Schema(description = "a support level and the scores that mean it")
public record Band(
    @Schema(description = "the least score", examples = "0") int from,
    @Schema(description = "the greatest score", examples = "40") int to,
    @NotNull @Pattern(regexp = Item.CODE) @Schema(description = "the level's code", examples = "L1")
        String level,
    @NotNull @Valid @Schema(description = "what it means") Words text) {}
