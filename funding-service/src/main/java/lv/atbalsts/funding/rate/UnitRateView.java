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
        OffsetDateTime publishedAt) {}
