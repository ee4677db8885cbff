package lv.atbalsts.assessment.confidential;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows that depend on keys of the key set. Each row says under which key it is, so what is left to
 * do stands in the data, and a renewal goes on wherever it was stopped.
 */
public interface ReencryptableRows {

  /** What kind of rows, such as PERSON_KEYS. */
  String what();

  /** How many rows depend on a key that is not the present one. */
  long left();

  /**
   * Brings some rows under the present keys, in the running transaction; rows that somebody else
   * has in hand are left for later.
   *
   * @param after the row after which to go on, empty for the first
   * @return the last row that was renewed, or nothing where there are no more
   * @throws Unopenable where a row can not be opened: nothing of the transaction may stand then
   */
  Optional<String> renew(String after, int most);

  /** Renews each row; what fails is told of the row. */
  static <R> Optional<String> each(List<R> rows, Function<R, String> name, Consumer<R> renewal) {
    for (R row : rows) {
      try {
        renewal.accept(row);
      } catch (RuntimeException failure) {
        throw new Unopenable(name.apply(row), failure);
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(name.apply(rows.getLast()));
  }

  /** A row that could not be renewed. */
  final class Unopenable extends RuntimeException {

    private final String row;

    Unopenable(String row, Throwable cause) {
      super("row " + row, cause);
      this.row = row;
    }

    public String row() {
      return row;
    }
  }
}
