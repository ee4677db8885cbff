package lv.atbalsts.imports;

import java.util.List;

/** Rows of a set are refused: nothing of their transaction stands, and the others come again. */
final class RowsRefused extends RuntimeException {

  private final transient List<RowOutcome> outcomes;

  RowsRefused(List<RowOutcome> outcomes) {
    super("rows are refused", null, false, false);
    this.outcomes = outcomes;
  }

  List<RowOutcome> outcomes() {
    return outcomes;
  }
}
