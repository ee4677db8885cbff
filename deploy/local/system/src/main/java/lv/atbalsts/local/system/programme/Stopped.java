package lv.atbalsts.local.system.programme;

/** The person at the terminal asked the run to end while the load was under way. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  private Stopped(String message) {
    super(message);
  }

  static Stopped during(String what) {
    Thread.currentThread().interrupt();
    return new Stopped("Stopped while " + what);
  }
}
