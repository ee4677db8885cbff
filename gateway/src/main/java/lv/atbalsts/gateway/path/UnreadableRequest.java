package lv.atbalsts.gateway.path;

import java.util.Arrays;
import lv.atbalsts.gateway.refusal.GatewayRefusal;
import lv.atbalsts.gateway.refusal.GatewayRefusedException;

/** Why a request cannot be read; the decoder puts it in the place of the URI. */
public enum UnreadableRequest {
  MALFORMED(GatewayRefusal.MALFORMED_REQUEST),
  TOO_LONG(GatewayRefusal.HEAD_TOO_LONG);

  private final GatewayRefusal refusal;

  UnreadableRequest(GatewayRefusal refusal) {
    this.refusal = refusal;
  }

  /** Not a URI, so that no service is ever called with it. */
  public String uri() {
    return "/{" + name() + "}";
  }

  /** The refusal of what is no URI. */
  static GatewayRefusedException refusal(String uri) {
    return Arrays.stream(values())
        .filter(each -> each.uri().equals(uri))
        .findFirst()
        .orElse(MALFORMED)
        .refusal
        .with();
  }
}
