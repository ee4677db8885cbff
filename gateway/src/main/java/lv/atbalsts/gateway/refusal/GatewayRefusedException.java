package lv.atbalsts.gateway.refusal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal on its way to the {@link ProblemHandler}; it has no stack trace, for it is no fault.
 */
public final class GatewayRefusedException extends RuntimeException {

  private final GatewayRefusal refusal;
  private final transient Object[] arguments;
  private final Map<String, String> headers = new LinkedHashMap<>();

  GatewayRefusedException(GatewayRefusal refusal, Object... arguments) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
    this.arguments = arguments;
  }

  /** Adds a header of the answer, e.g. Retry-After. */
  public GatewayRefusedException header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** What is refused. */
  public GatewayRefusal refusal() {
    return refusal;
  }

  Object[] arguments() {
    return arguments;
  }

  Map<String, String> headers() {
    return headers;
  }
}
