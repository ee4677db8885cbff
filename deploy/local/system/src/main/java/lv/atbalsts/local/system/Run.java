package lv.atbalsts.local.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

/** The launcher behind {@code deploy/run}. */
public final class Run {
  private Run() {}

  /**
   * Exit status 0: done; 1: a difference or a failure; 2: cannot run as asked; 130 or 143: stopped
   * by a signal.
   */
  public static void main(String... arguments) {
    System.exit(status(arguments));
  }

  private static int status(String... arguments) {
    try {
      Options options =
          Options.parse(
              Path.of(System.getProperty("atbalsts.checkout")), System.getenv(), arguments);
      return run(options, Signals.handle(), new ConsoleProgress(System.out));
    } catch (CannotRun reason) {
      System.err.println(reason.getMessage());
      return 2;
    } catch (RuntimeException failure) {
      System.err.println("Atbalsts stopped: " + reason(failure));
      return 1;
    }
  }

  private static int run(Options options, Signals signals, ConsoleProgress progress) {
    if (options.benchmarks().alone() != null) {
      return BenchmarkSession.play(options, progress);
    }
    try (DataFolder data = DataFolder.hold(options.data())) {
      if (options.fresh()) {
        data.empty();
      }
      return Session.play(options, data, signals, progress);
    } catch (IOException cannotDelete) {
      throw new CannotRun(
          "The data in " + options.data() + " cannot be deleted: " + cannotDelete.getMessage());
    }
  }

  private static String reason(RuntimeException failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
