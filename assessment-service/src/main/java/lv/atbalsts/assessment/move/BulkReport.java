package lv.atbalsts.assessment.move;

import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of every person. */
@Schema(description = "what became of every person")
record BulkReport(
    @Schema(description = "how many are the successor's", examples = "310") long moved,
    @Schema(description = "how many the other has to answer for", examples = "2") long offered,
    @Schema(description = "how many stay where they are", examples = "1") long refused,
    @Schema(description = "each person, in the order of the ids sent") List<BulkCase> cases) {

  static BulkReport of(List<BulkCase> cases) {
    return new BulkReport(
        count(cases, BulkOutcome.MOVED),
        count(cases, BulkOutcome.OFFERED),
        count(cases, BulkOutcome.REFUSED),
        cases);
  }

  private static long count(List<BulkCase> cases, BulkOutcome outcome) {
    return cases.stream().filter(each -> each.outcome() == outcome).count();
  }

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

  /** What became of one case of many. */
  enum BulkOutcome {
    /** The person is the successor's. */
    MOVED,
    /** The other municipality has to answer. */
    OFFERED,
    /** Nothing changed; the code says why. */
    REFUSED
  }
}
