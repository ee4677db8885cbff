package lv.atbalsts.imports;

/**
 * One kind of import: which record a row is, and which use case takes it in. A new import is a row
 * record and a bean of one of the two kinds: a {@link RowMapper}, whose rows are taken in each by
 * itself, or a {@link SetMapper}, whose rows are taken in together, as the lines of a report are.
 *
 * @param <R> a row as it stands in the file, validated as a request's body is
 */
public sealed interface ImportKind<R> permits RowMapper, SetMapper {

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
}
