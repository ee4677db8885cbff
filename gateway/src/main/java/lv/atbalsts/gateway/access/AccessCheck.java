package lv.atbalsts.gateway.access;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.Refusal;

/**
 * Lets in whoever has a valid token with a known role, and anyone who only reads what is open. What
 * a role may do is the service's to decide.
 */
@ApplicationScoped
public class AccessCheck implements Handler<RoutingContext> {

  private final AccessSettings settings;

  AccessCheck(AccessSettings settings) {
    this.settings = settings;
  }

  @Override
  public void handle(RoutingContext context) {
    Visitor visitor = Visitor.of(context);
    if (visitor.objection() != null) {
      context.fail(visitor.objection());
    } else if (visitor.isKnown() && !isRoleKnown(visitor)) {
      context.fail(Refusal.ROLE_UNKNOWN.with(String.join(", ", new TreeSet<>(settings.roles()))));
    } else if (visitor.isKnown() || isOpen(context)) {
      context.next();
    } else {
      context.fail(
          Refusal.TOKEN_MISSING.with().header("WWW-Authenticate", "Bearer realm=\"atbalsts\""));
    }
  }

  private boolean isRoleKnown(Visitor visitor) {
    return visitor.role() != null && settings.roles().contains(visitor.role());
  }

  private boolean isOpen(RoutingContext context) {
    HttpMethod method = context.request().method();
    RequestPath path = RequestPath.of(context);
    return (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method))
        && settings.open().contains(path.first())
        // a change feed names who did what: it is never open, wherever it stands
        && !path.last().equals("changes");
  }
}
