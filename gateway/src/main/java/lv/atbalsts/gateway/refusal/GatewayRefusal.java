package lv.atbalsts.gateway.refusal;

/**
 * Everything the gateway itself refuses. Its texts stand in {@code refusals_lv} and {@code
 * refusals_en} under {@code <code>.title} and {@code <code>.detail}. A code that begins with 1 is a
 * second reason for the same HTTP status.
 */
public enum GatewayRefusal {
  MALFORMED_REQUEST("GTW-0400", 400),
  BODY_UNEXPECTED("GTW-1400", 400),
  TOKEN_MISSING("GTW-0401", 401),
  TOKEN_INVALID("GTW-1401", 401),
  ROLE_UNKNOWN("GTW-0403", 403),
  ORIGIN_UNKNOWN("GTW-1403", 403),
  PATH_UNKNOWN("GTW-0404", 404),
  METHOD_NOT_ALLOWED("GTW-0405", 405),
  UPLOAD_STALLED("GTW-0408", 408),
  UPLOAD_SLOW("GTW-1408", 408),
  BODY_TOO_LARGE("GTW-0413", 413),
  TOO_MANY_REQUESTS("GTW-0429", 429),
  TOO_MANY_CALLS("GTW-1429", 429),
  HEAD_TOO_LONG("GTW-0431", 431),
  FAULT("GTW-0500", 500),
  SERVICE_UNREACHABLE("GTW-0502", 502),
  KEYS_UNREACHABLE("GTW-0503", 503),
  SERVICE_BUSY("GTW-1503", 503),
  SERVICE_SLOW("GTW-0504", 504);

  private final String code;
  private final int status;

  GatewayRefusal(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /** The stable code, e.g. {@code GTW-0404}. */
  public String code() {
    return code;
  }

  /** The HTTP status it is answered with. */
  public int status() {
    return status;
  }

  /** This refusal as a failure, with the values its text names. */
  public GatewayRefusedException with(Object... arguments) {
    return new GatewayRefusedException(this, arguments);
  }
}
