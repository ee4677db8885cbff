package lv.atbalsts.funding.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.split.rules.Rounding;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract version as its callers read it. */
public record ContractVersionView(
    @Schema(description = "The version's id.") UUID contractVersionId,
    @Schema(description = "The project's id.") UUID projectId,
    @Schema(description = "Counted from 1.", examples = "1") int version,
    @Schema(description = "In force from this day to the next version.") LocalDate validFrom,
    @Schema(description = "The day it was signed.") LocalDate signedOn,
    @Schema(description = "Eligible total.") Money total,
    @Schema(description = "EU rate in percent.", examples = "85.00") BigDecimal euRate,
    @Schema(description = "State rate in percent.", examples = "3.00") BigDecimal stateRate,
    @Schema(description = "Shares are rounded down to this.") Rounding rounding,
    @Schema(description = "The EU fund's share.") Money euShare,
    @Schema(description = "The state's share.") Money stateShare,
    @Schema(description = "The municipality's share.") Money municipalShare) {}
