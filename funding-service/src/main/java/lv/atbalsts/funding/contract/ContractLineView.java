package lv.atbalsts.funding.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A budget line as its callers read it. */
public record ContractLineView(
    @Schema(description = "The line's id.") UUID id,
    @Schema(description = "The contract version's id.") UUID contractVersionId,
    @JsonUnwrapped ContractLineTerms terms,
    @Schema(description = "How much it was before money was moved.") Money signed,
    @Schema(description = "What claims hold of it.") Money used,
    @Schema(description = "What claims may still take of it.") Money remaining) {}
