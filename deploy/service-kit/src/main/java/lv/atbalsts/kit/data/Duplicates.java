package lv.atbalsts.kit.data;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.atbalsts.kit.refusal.DatabaseFailures;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * The database's last word on uniqueness, also between two at once. It is answered with 409
 * (KIT-0027) by itself; whoever can say more than that refuses here.
 */
public final class Duplicates {

  private Duplicates() {}

  /**
   * Runs an insert with its flush; throws the refusal where a row stands in its way. Whatever else
   * the database has against it goes on as it is.
   */
  public static void refuse(Runnable insert, Supplier<? extends RuntimeException> refusal) {
    try {
      insert.run();
    } catch (RuntimeException failure) {
      throw caused(failure) ? refusal.get() : failure;
    }
  }

  /** Refuses where such a thing is there already, and names its id. */
  public static <T extends Identified> void refuse(
      Optional<T> known, Function<? super T, Refusal> refusal) {
    known.ifPresent(
        each -> {
          throw refusal.apply(each).conflicts(List.of(each.id()));
        });
  }

  /**
   * Whether somebody else was faster to write what may stand once: done again, whoever failed finds
   * it there.
   */
  public static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && DatabaseFailures.isDuplicate(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
