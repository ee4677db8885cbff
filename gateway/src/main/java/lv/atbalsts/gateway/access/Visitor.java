package lv.atbalsts.gateway.access;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import lv.atbalsts.gateway.refusal.RefusedException;

/**
 * Who asks.
 *
 * @param subject the token's subject; null without a valid token
 * @param role the token's role; null without a valid token, or when it has none
 * @param objection why the token is not accepted; null when it is, or when there is none
 */
public record Visitor(String subject, String role, RefusedException objection) {

  private static final String KEY = Visitor.class.getName();
  private static final Visitor ANYONE = new Visitor(null, null, null);

  /** The visitor that {@link TokenCheck} found; anyone before that. */
  public static Visitor of(RoutingContext context) {
    return Optional.ofNullable(context.<Visitor>get(KEY)).orElse(ANYONE);
  }

  static Visitor anyone() {
    return ANYONE;
  }

  static Visitor refused(RefusedException objection) {
    return new Visitor(null, null, objection);
  }

  /** Whether a valid token names this visitor. */
  public boolean isKnown() {
    return subject != null;
  }

  void enter(RoutingContext context) {
    context.put(KEY, this);
  }
}
