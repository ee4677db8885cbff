package lv.atbalsts.kit.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.kit.refusal.DatabaseFailures;
import org.hibernate.PropertyValueException;

/**
 * Whether the same again may succeed. Only what is known to be the data's own fault is given up;
 * whatever else fails (a connection, a commit of which nobody learns why, a fault of ours) may
 * succeed next time, and what is given up by mistake is lost.
 */
public final class Retry {

  /** Data exceptions, integrity, and what is too large for the database. */
  private static final String DATA_AT_FAULT = "(22|23|54).*";

  private Retry() {}

  /** False where the data is known to be at fault. */
  public static boolean mayHelp(Throwable failure) {
    boolean known = false;
    for (Throwable cause : causes(failure)) {
      if (cause instanceof SQLException sql) {
        if (!dataAtFault(sql.getSQLState())) {
          return true;
        }
        known = true;
      } else if (cause instanceof OptimisticLockException) {
        return true;
      }
      known |= saysTheDataIsWrong(cause);
    }
    return !known;
  }

  /** True where the failure came from the database or a transaction, and not from code or data. */
  public static boolean isOfTheDatabase(Throwable failure) {
    return causes(failure).stream()
        .anyMatch(
            cause ->
                cause instanceof SQLException
                    || cause instanceof OptimisticLockException
                    || cause.getClass().getName().startsWith("jakarta.transaction.")
                    || cause.getClass().getName().startsWith("io.quarkus.narayana."));
  }

  private static boolean dataAtFault(String state) {
    // who stands in the way may just have been faster
    return state != null && state.matches(DATA_AT_FAULT) && !DatabaseFailures.isDuplicate(state);
  }

  private static boolean saysTheDataIsWrong(Throwable cause) {
    return cause instanceof IllegalArgumentException
        || cause instanceof DateTimeException
        || cause instanceof ArithmeticException
        || cause instanceof JsonProcessingException
        || cause instanceof ConstraintViolationException
        || cause instanceof PropertyValueException;
  }

  /** The failure, its causes, what was suppressed, and what else a batch failed of; each once. */
  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    causes.add(failure);
    for (int i = 0; i < causes.size(); i++) {
      Throwable each = causes.get(i);
      add(causes, each.getCause());
      for (Throwable suppressed : each.getSuppressed()) {
        add(causes, suppressed);
      }
      if (each instanceof SQLException sql) {
        add(causes, sql.getNextException());
      }
    }
    return causes;
  }

  private static void add(List<Throwable> causes, Throwable another) {
    if (another != null && causes.stream().noneMatch(each -> each == another)) {
      causes.add(another);
    }
  }
}
