package lv.atbalsts.imports;

import java.util.List;
import java.util.UUID;

/**
 * Rows that are taken in each by itself.
 *
 * @param <R> a row as it stands in the file
 */
public non-sealed interface RowMapper<R> extends ImportKind<R> {

  /** The rows of a chunk that are well written: what they need is read here for all of them. */
  RowBatch<R> batch(List<R> rows);

  /**
   * The rows of a chunk, worked one after the other.
   *
   * @param <R> a row as it stands in the file
   */
  interface RowBatch<R> {

    /**
     * Takes a row in by the same use case as the single operation, and answers the id of what came
     * of it. Checks everything before it changes anything: a refused row leaves nothing behind.
     * What it persists is written for the whole chunk together.
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
