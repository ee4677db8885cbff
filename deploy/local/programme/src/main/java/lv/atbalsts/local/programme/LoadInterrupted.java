package lv.atbalsts.local.programme;

/** The person at the terminal asked the run to end while the load was under way. */
final class LoadInterrupted extends RuntimeException {
  private static final long serialVersionUID = 1;

  private LoadInterrupted(String message) {
    super(message);
  }

  static LoadInterrupted during(String what) {
    Thread.currentThread().interrupt();
    return new LoadInterrupted("Stopped while " + what);
  }
}
