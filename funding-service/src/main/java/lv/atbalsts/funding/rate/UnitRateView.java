package lv.atbalsts.funding.rate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit rate as its callers read it. */
public record UnitRateView(
    @Schema(description = "The rate's id.") UUID unitRateId,
    @Schema(description = "Service type's code.", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "For whom.", examples = "ADULT_GRT") String targetGroup,
    @Schema(description = "The unit.", examples = "DAY") String unit,
    @Schema(description = "Euro for one unit.") Money amount,
    @Schema(description = "In force from this day to the next rate.") LocalDate validFrom,
    @Schema(description = "Where it is published.") String source,
    @Schema(
            description = "Who published it: the subject of the token; missing of rates before.",
            examples = "ministry")
        String publishedBy,
    @Schema(description = "When it was published.", examples = "2021-06-28T12:00:00Z")
        OffsetDateTime publishedAt) {}
