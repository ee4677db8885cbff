package lv.atbalsts.kit.refusal;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * What a failure of the database means to the caller. That it is away, or its connection broken, is
 * told as such: the same request succeeds later. The others are a net: each is refused earlier, by
 * the rule that knows better what is wrong.
 */
public final class DatabaseFailures {

  /** Connection, resources, locks not to be had, operator, system; also the pool has none. */
  private static final String AWAY = "(08|53|55|57|58|XX).*";

  private static final int RETRY_AFTER_SECONDS = 2;
  private static final String SOMEBODY_WAS_FASTER = "40.*";
  private static final String VALUE_NOT_HELD = "22.*";

  /** Unique and exclusion constraints. No other constraint says that something stands already. */
  private static final Set<String> THERE_ALREADY = Set.of("23505", "23P01");

  private static final String NO_RIGHT = "42501";

  private DatabaseFailures() {}

  /** Whether a state says that a row stands in the way. */
  public static boolean isDuplicate(String state) {
    return state != null && THERE_ALREADY.contains(state);
  }

  /** The refusal of a failure that the database had; nothing where it had none. */
  static Optional<Refusal> refusal(Throwable failure) {
    Throwable last = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        Optional<Refusal> told = told(sql);
        if (told.isPresent()) {
          return told;
        }
      }
      last = cause;
    }
    return last instanceof RollbackException
        ? Optional.of(KitRefusal.AWAY.with().retryAfter(RETRY_AFTER_SECONDS))
        : Optional.empty();
  }

  private static Optional<Refusal> told(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null || state.matches(AWAY)) {
      return Optional.of(KitRefusal.AWAY.with().retryAfter(RETRY_AFTER_SECONDS));
    }
    if (state.matches(SOMEBODY_WAS_FASTER)) {
      return Optional.of(KitRefusal.CHANGED_AT_SAME_MOMENT.with());
    }
    if (state.matches(VALUE_NOT_HELD)) {
      return Optional.of(KitRefusal.VALUE_NOT_KEPT.with());
    }
    if (isDuplicate(state)) {
      return Optional.of(KitRefusal.THERE_ALREADY.with());
    }
    return state.equals(NO_RIGHT) && String.valueOf(failure.getMessage()).contains("row-level")
        ? Optional.of(KitRefusal.SIGHT_CHANGED.with())
        : Optional.empty();
  }
}
