package lv.atbalsts.kit.data;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/** Whether the same again may succeed. */
public final class Retry {

  /** Connection, rollback, resources, locks, operator, system. */
  private static final String DATABASE_AT_FAULT = "(08|40|53|55|57|58).*";

  private Retry() {}

  /** True where the database is at fault, or somebody else was faster; not where the data is. */
  public static boolean mayHelp(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
      if (cause instanceof SQLException sql
          && (sql.getSQLState() == null || sql.getSQLState().matches(DATABASE_AT_FAULT))) {
        return true;
      }
    }
    return false;
  }
}
