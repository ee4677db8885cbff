package lv.atbalsts.funding.rate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit rate as its callers read it. */
public record UnitRateView(
    @Schema(description = "The rate's id.") UUID id,
    @JsonUnwrapped RateTerms terms,
    @Schema(description = "Who published it: the subject of the token.", examples = "ministry")
        String publishedBy,
    @Schema(description = "When it was published.", examples = "2021-06-28T12:00:00Z")
        OffsetDateTime publishedAt,
    @Schema(description = "Who said that it is wrong; it prices nothing since.") String correctedBy,
    @Schema(description = "When that was said.", examples = "2021-06-29T08:00:00Z")
        OffsetDateTime correctedAt,
    @Schema(description = "Why it is wrong.") String correctionReason,
    @Schema(description = "The rate that took its place.") UUID replacedBy) {}
