package lv.atbalsts.assessment.move;

import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one person of many. */
@Schema(description = "what became of one person of many")
record BulkCase(
    @Schema(
            description = "the record's id, as sent",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID clientId,
    @Schema(description = "MOVED, OFFERED or REFUSED", examples = "MOVED") BulkOutcome outcome,
    @Schema(description = "the move's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e90")
        UUID moveId,
    @Schema(description = "why it was refused", examples = "ASM-0134") String code) {

  static BulkCase of(UUID client, Move move) {
    MoveView view = move.view();
    BulkOutcome outcome =
        view.status() == MoveStatus.ACCEPTED ? BulkOutcome.MOVED : BulkOutcome.OFFERED;
    return new BulkCase(client, outcome, view.id(), null);
  }

  static BulkCase refused(UUID client, Refusal refusal) {
    return new BulkCase(client, BulkOutcome.REFUSED, null, refusal.code());
  }
}
