package lv.atbalsts.assessment.needs.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points for a sum. */
@Schema(description = "points for a sum")
public record Step(
    @Schema(description = "the least sum", examples = "0") int from,
    @Schema(description = "the greatest sum", examples = "6") int to,
    @Schema(description = "the points", examples = "2") int points) {}
