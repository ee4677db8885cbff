package lv.atbalsts.funding.partner;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as its callers read it. */
public record PartnerView(
    @Schema(description = "The partnership's id.") UUID id,
    @Schema(description = "The project's id.") UUID projectId,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "The day it joined.") LocalDate joinedOn,
    @Schema(
            description =
                "PROPOSED by the region, CONFIRMED or DECLINED by the municipality or the ministry,"
                    + " or ENDED. The region sees the municipality's persons and deliveries while it"
                    + " is CONFIRMED and the project is CONTRACTED.",
            examples = "CONFIRMED")
        PartnerStatus status,
    @Schema(description = "When the municipality, or the ministry, confirmed it.")
        OffsetDateTime confirmedAt,
    @Schema(description = "From this day it is no partner.") LocalDate withdrewOn,
    @Schema(
            description =
                "Last day on which the region still sees deliveries and claims of the time before.",
            examples = "2021-09-30")
        LocalDate accountingUntil,
    @Schema(description = "Why it withdrew or declined.") String reason) {}
