package lv.atbalsts.assessment.imports;

import java.util.List;
import java.util.UUID;

/**
 * One kind of row.
 *
 * @param <R> a row as it stands in the file
 */
interface RowHandler<R> {

  ImportKind kind();

  Class<R> shape();

  /** The personal codes in a row, so that a chunk's people are found in one query. */
  List<String> codes(R row);

  /**
   * A row of a file with columns: what its record leaves open came as text, and is read here by who
   * knows its type.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException with every cell that is not written so
   */
  default R ofCells(R row) {
    return row;
  }

  /**
   * Takes a row in by the same desk as the single operation, and answers the id of what came of it.
   * Checks everything before it changes anything: a refused row leaves nothing behind.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException where the row is refused
   */
  UUID take(R row, People people);
}
