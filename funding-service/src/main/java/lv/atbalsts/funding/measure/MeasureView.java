package lv.atbalsts.funding.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as anyone may read it. */
public record MeasureView(
    @Schema(description = "The measure's id.") UUID id, @JsonUnwrapped MeasureTerms terms) {}
