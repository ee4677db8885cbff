package lv.atbalsts.assessment.play;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything that is logged while a test runs, with the failures' messages. */
public final class Logged extends Handler implements AutoCloseable {

  private final StringBuffer text = new StringBuffer();

  private Logged() {}

  public static Logged fromHere() {
    Logged logged = new Logged();
    Logger.getLogger("").addHandler(logged);
    return logged;
  }

  public String text() {
    return text.toString();
  }

  @Override
  public void publish(LogRecord record) {
    text.append(
        record instanceof ExtLogRecord extended
            ? extended.getFormattedMessage()
            : record.getMessage());
    for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
      text.append(cause);
    }
    text.append('\n');
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
