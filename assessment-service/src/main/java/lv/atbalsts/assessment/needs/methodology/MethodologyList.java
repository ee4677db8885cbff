package lv.atbalsts.assessment.needs.methodology;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every version of every methodology. */
@Schema(description = "every version of every methodology")
record MethodologyList(
    @Schema(description = "the versions, by code") List<MethodologyView> items) {}
