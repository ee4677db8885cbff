package lv.atbalsts.local.system.programme;

/** The API did not do what the load asked; the message holds its explanation. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  Refused(String request, int status, String explanation) {
    super("%s was answered with %d: %s".formatted(request, status, explanation));
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
