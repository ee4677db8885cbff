package lv.atbalsts.imports;

import java.util.List;
import java.util.UUID;

/**
 * Rows that are taken in together by one use case, such as the lines of a report.
 *
 * @param <R> a row as it stands in the file
 */
public non-sealed interface SetMapper<R> extends ImportKind<R> {

  /** Rows of a chunk with equal answers are one set. */
  Object setOf(R row);

  /**
   * The list of the use case's request in which the rows stand, such as {@code /lines}: a refusal
   * that points to {@code /lines/3/units} refuses the fourth row only, and the others are taken in
   * without it. One that points to no row refuses all.
   */
  String list();

  /**
   * Takes a set in by the same use case as the single operation, and answers the id of what came of
   * it. Where it refuses, what it wrote is taken back, so it publishes its events last, and does
   * not refuse within work past the caller's own rows, which ends the whole transaction.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal where rows are refused, best all of them at once
   */
  UUID take(List<R> rows);
}
