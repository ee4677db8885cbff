package lv.atbalsts.local.programme;

/** The API did not do what the load asked; the message holds its explanation. */
public final class ApiRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  ApiRefusal(String request, int status, String explanation) {
    super("%s was answered with %d: %s".formatted(request, status, explanation));
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
