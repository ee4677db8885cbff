package lv.atbalsts.local.system;

/**
 * The system cannot be started as asked; the message says why and what would help. Exit status 2.
 */
class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotRun(String message) {
    super(message);
  }
}
