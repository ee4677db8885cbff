package lv.atbalsts.gateway.path;

import java.util.Arrays;
import lv.atbalsts.gateway.refusal.Refusal;
import lv.atbalsts.gateway.refusal.RefusedException;

/** Why something that came in is no request; it stands where the URI of one would. */
public enum Unreadable {
  MALFORMED(Refusal.MALFORMED_REQUEST),
  TOO_LONG(Refusal.HEAD_TOO_LONG);

  private final Refusal refusal;

  Unreadable(Refusal refusal) {
    this.refusal = refusal;
  }

  /** No URI, so that no service is ever asked for it. */
  public String uri() {
    return "/{" + name() + "}";
  }

  /** The refusal of what is no URI. */
  static RefusedException refusal(String uri) {
    return Arrays.stream(values())
        .filter(each -> each.uri().equals(uri))
        .findFirst()
        .orElse(MALFORMED)
        .refusal
        .with();
  }
}
