package lv.atbalsts.assessment.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lv.atbalsts.kit.refusal.Refusal;

/** What became of one row. */
record RowOutcome(int row, RowStatus status, UUID id, List<RowError> errors) {

  static RowOutcome accepted(int row, UUID id) {
    return new RowOutcome(row, RowStatus.ACCEPTED, id, List.of());
  }

  static RowOutcome rejected(int row, Refusal refusal) {
    return new RowOutcome(row, RowStatus.REJECTED, null, RowError.of(refusal));
  }

  /** The same with the file's own columns. */
  RowOutcome inColumns(UnaryOperator<String> columns) {
    return new RowOutcome(
        row, status, id, errors.stream().map(each -> each.inColumn(columns)).toList());
  }

  boolean isAccepted() {
    return status == RowStatus.ACCEPTED;
  }
}
