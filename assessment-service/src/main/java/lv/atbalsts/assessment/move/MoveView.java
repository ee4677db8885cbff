package lv.atbalsts.assessment.move;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move: ids, codes and dates, so that it may be seen before the person is. */
@Schema(description = "a move; it tells nothing of the person but ids")
record MoveView(
    @Schema(description = "the move's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e90")
        UUID id,
    @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID clientId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code of who hands over", examples = "0460200") String from,
    @Schema(description = "ATVK code of who is to receive", examples = "0025000") String to,
    @Schema(description = "why", examples = "MOVED_HOME") String reason,
    @Schema(description = "how far it is", examples = "OFFERED") MoveStatus status,
    @Schema(description = "the day of the offer", examples = "2026-01-15") LocalDate offeredOn,
    @Schema(description = "the day it was accepted, refused or withdrawn", examples = "2026-01-20")
        LocalDate endedOn,
    @Schema(description = "why it was refused", examples = "NOT_RESIDENT") String refusalReason) {

  /** A move: ids, codes and dates; what it says is read by itself, for a purpose. */
  @Schema(description = "a move in a list: ids, codes and dates; what it says is read by itself")
  record MoveSummary(
      @Schema(description = "the move's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "the record's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID clientId,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(description = "ATVK code of who hands over", examples = "0460200") String from,
      @Schema(description = "ATVK code of who is to receive", examples = "0025000") String to,
      @Schema(description = "how far it is", examples = "OFFERED") MoveStatus status,
      @Schema(description = "the day of the offer", examples = "2026-01-15") LocalDate offeredOn,
      @Schema(
              description = "the day it was accepted, refused or withdrawn",
              examples = "2026-01-20")
          LocalDate endedOn) {}
}
