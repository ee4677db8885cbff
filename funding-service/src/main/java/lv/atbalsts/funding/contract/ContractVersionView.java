package lv.atbalsts.funding.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract version as its callers read it. */
public record ContractVersionView(
    @Schema(description = "The version's id.") UUID id,
    @Schema(description = "The project's id.") UUID projectId,
    @Schema(description = "Counted from 1.", examples = "1") int version,
    @JsonUnwrapped ContractTerms terms,
    @Schema(description = "The state's share.") Money stateShare,
    @Schema(description = "The municipality's share.") Money municipalShare) {}
