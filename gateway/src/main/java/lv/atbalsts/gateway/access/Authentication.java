package lv.atbalsts.gateway.access;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import lv.atbalsts.gateway.refusal.GatewayRefusedException;

/**
 * Who sends the request, by its token.
 *
 * @param subject the token's subject; null without a valid token
 * @param role the token's role; null without a valid token, or when it has none
 * @param failure why the token is not accepted; null where it is, or where there is none
 */
public record Authentication(String subject, String role, GatewayRefusedException failure) {

  private static final String KEY = Authentication.class.getName();
  private static final Authentication ANONYMOUS = new Authentication(null, null, null);

  /** What {@link TokenCheck} has found; anonymous before that. */
  public static Authentication of(RoutingContext context) {
    return Optional.ofNullable(context.<Authentication>get(KEY)).orElse(ANONYMOUS);
  }

  static Authentication anonymous() {
    return ANONYMOUS;
  }

  static Authentication refused(GatewayRefusedException failure) {
    return new Authentication(null, null, failure);
  }

  /** Whether a valid token comes with the request. */
  public boolean isAuthenticated() {
    return subject != null;
  }

  void keep(RoutingContext context) {
    context.put(KEY, this);
  }
}
