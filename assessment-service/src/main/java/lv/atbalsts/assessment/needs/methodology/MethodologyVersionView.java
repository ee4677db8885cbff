package lv.atbalsts.assessment.needs.methodology;

import lv.atbalsts.assessment.needs.content.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a methodology with its whole text. */
@Schema(description = "one version of a methodology with its whole text")
record MethodologyVersionView(
    @Schema(description = "the version") MethodologyView methodology,
    @Schema(description = "what it asks and how it scores") Content content) {}
