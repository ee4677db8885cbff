package lv.atbalsts.funding.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
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
    @Schema(description = "The municipality's share.") Money municipalShare,
    @Schema(description = "Who said that it was entered wrongly; it divides nothing since.")
        String correctedBy,
    @Schema(description = "When that was said.", examples = "2021-06-29T08:00:00Z")
        OffsetDateTime correctedAt,
    @Schema(description = "Why it is wrong.") String correctionReason) {}
