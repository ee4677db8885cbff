package lv.atbalsts.kit.data;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Turns the database's last word on uniqueness, also between two at once, into a refusal. */
public final class Duplicates {

  private static final String UNIQUE = "23505";

  private Duplicates() {}

  /** Runs an insert with its flush; throws the refusal where a unique row stands already. */
  public static void refuse(Runnable insert, Supplier<? extends RuntimeException> refusal) {
    try {
      insert.run();
    } catch (ConstraintViolationException duplicate) {
      throw refusal.get();
    }
  }

  /**
   * Whether somebody else was faster to write what may stand once: done again, whoever failed finds
   * it there.
   */
  public static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
