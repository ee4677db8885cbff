package lv.atbalsts.assessment.needs;

import lv.atbalsts.assessment.needs.methodology.MethodologyVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an assessment still comes to what it came to. */
@Schema(description = "whether an assessment still comes to what it came to")
record CheckView(
    @Schema(description = "the version it was made with, by which it is computed again")
        MethodologyVersion methodology,
    @Schema(description = "what is kept; missing while answers are") ResultView kept,
    @Schema(description = "what is computed now; missing while answers are") ResultView computed,
    @Schema(description = "whether both are the same", examples = "true") boolean equal) {}
