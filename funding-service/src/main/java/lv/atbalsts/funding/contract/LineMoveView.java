package lv.atbalsts.funding.contract;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that was moved between budget lines, as its callers read it. */
public record LineMoveView(
    @Schema(description = "The move's id.") UUID id,
    @Schema(description = "The contract version's id.") UUID contractVersionId,
    @Schema(description = "From which line.") UUID fromLine,
    @Schema(description = "To which line.") UUID toLine,
    @Schema(description = "How much.") Money amount,
    @Schema(description = "On which day it was decided.") LocalDate movedOn,
    @Schema(description = "Why.") String reason,
    @Schema(description = "Who entered it: the subject of the token.") String movedBy,
    @Schema(description = "Why it was taken back; missing where it stands.")
        String annulmentReason) {}
