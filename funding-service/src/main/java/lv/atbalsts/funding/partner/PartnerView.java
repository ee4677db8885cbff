package lv.atbalsts.funding.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as its callers read it. */
public record PartnerView(
    @Schema(description = "The partnership's id.") UUID partnerId,
    @Schema(description = "The project's id.") UUID projectId,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "The day it joined.") LocalDate joinedOn,
    @Schema(description = "From this day it is no partner.") LocalDate withdrewOn,
    @Schema(description = "Why it withdrew.") String reason) {}
