package lv.atbalsts.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * What became of one row.
 *
 * @param conflicts what stands in its way, as the refusal of a single call lists it
 */
record RowOutcome(
    int row, RowStatus status, UUID id, List<RowError> errors, List<Object> conflicts) {

  RowOutcome {
    conflicts = List.copyOf(conflicts);
  }

  static RowOutcome accepted(int row, UUID id) {
    return new RowOutcome(row, RowStatus.ACCEPTED, id, List.of(), List.of());
  }

  static RowOutcome rejected(int row, Refusal refusal) {
    return rejected(row, RowError.of(refusal), conflicts(refusal));
  }

  static RowOutcome rejected(int row, List<RowError> errors, List<Object> conflicts) {
    return new RowOutcome(row, RowStatus.REJECTED, null, errors, conflicts);
  }

  /** What a refusal names as standing in the way. */
  static List<Object> conflicts(Refusal refusal) {
    return refusal.members().get("conflicts") instanceof List<?> named
        ? List.copyOf(named)
        : List.of();
  }

  /** The same with the file's own columns. */
  RowOutcome inColumns(UnaryOperator<String> columns) {
    return new RowOutcome(
        row, status, id, errors.stream().map(each -> each.inColumn(columns)).toList(), conflicts);
  }

  boolean isAccepted() {
    return status == RowStatus.ACCEPTED;
  }
}
