package lv.atbalsts.funding.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement of an output as its callers read it. */
public record OutputView(
    @Schema(description = "The statement's id.") UUID id,
    @Schema(description = "The activity's id.") UUID activityId,
    @JsonUnwrapped OutputTerms terms,
    @Schema(description = "Who said that it is wrong; it counts no more since.") String correctedBy,
    @Schema(description = "When that was said.", examples = "2021-06-29T08:00:00Z")
        OffsetDateTime correctedAt,
    @Schema(description = "Why it is wrong.") String correctionReason,
    @Schema(description = "The statement that took its place.") UUID replacedBy) {}
