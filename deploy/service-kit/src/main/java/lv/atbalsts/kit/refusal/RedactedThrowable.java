package lv.atbalsts.kit.refusal;

import java.sql.SQLException;

/** A failure as it may be logged: its kind, its place and its causes, but not its words. */
final class RedactedThrowable extends Exception {

  private static final int DEEPEST = 20;

  private RedactedThrowable(String kind, StackTraceElement[] place, RedactedThrowable cause) {
    super(kind, cause, false, true);
    setStackTrace(place);
  }

  static RedactedThrowable of(Throwable failure) {
    return of(failure, DEEPEST);
  }

  private static RedactedThrowable of(Throwable failure, int depth) {
    return failure == null || depth == 0
        ? null
        : new RedactedThrowable(
            kind(failure), failure.getStackTrace(), of(failure.getCause(), depth - 1));
  }

  /** The state of a database failure says what went wrong and holds no value. */
  private static String kind(Throwable failure) {
    String name = failure.getClass().getName();
    return failure instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
  }

  @Override
  public String toString() {
    return getMessage();
  }
}
