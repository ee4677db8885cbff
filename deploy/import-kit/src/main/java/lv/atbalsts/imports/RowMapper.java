package lv.atbalsts.imports;

import java.util.List;
import java.util.UUID;

/**
 * One kind of import: which record a row is, and which use case takes it in. A new import is a row
 * record and a bean of this kind.
 *
 * @param <R> a row as it stands in the file
 */
public interface RowMapper<R> {

  /** What the rows are: {@code CLIENTS}. */
  String kind();

  Class<R> row();

  /**
   * A row of a file with columns: what its record leaves open came as text, and is read here by who
   * knows its type.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal with every cell that is not written so
   */
  default R ofCells(R row) {
    return row;
  }

  /** The rows of a chunk that are well written: what they need is read here for all of them. */
  RowBatch<R> batch(List<R> rows);

  /**
   * Rows that are worked one after the other.
   *
   * @param <R> a row as it stands in the file
   */
  interface RowBatch<R> {

    /**
     * Takes a row in by the same use case as the single operation, and answers the id of what came
     * of it. Checks everything before it changes anything: a refused row leaves nothing behind.
     *
     * @throws lv.atbalsts.kit.refusal.Refusal where the row is refused
     */
    UUID take(R row);

    /**
     * Writes to the access log whom the caller found by these rows.
     *
     * @param beside true where the rows are taken in as a whole file: this stays written also where
     *     they do not
     */
    default void logAccess(boolean beside) {}
  }
}
