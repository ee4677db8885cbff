package lv.atbalsts.gateway.access;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.GatewayRefusal;

/**
 * Accepts a request with a valid token of a known role, and without a token a read of a public
 * path. The service decides what a role may do.
 */
@ApplicationScoped
public class AccessCheck implements Handler<RoutingContext> {

  private final AccessCheckSettings settings;

  AccessCheck(AccessCheckSettings settings) {
    this.settings = settings;
  }

  @Override
  public void handle(RoutingContext context) {
    Authentication authentication = Authentication.of(context);
    if (authentication.failure() != null) {
      context.fail(authentication.failure());
    } else if (authentication.isAuthenticated() && !isRoleKnown(authentication)) {
      context.fail(
          GatewayRefusal.ROLE_UNKNOWN.with(String.join(", ", new TreeSet<>(settings.roles()))));
    } else if (authentication.isAuthenticated() || isOpen(context)) {
      context.next();
    } else {
      context.fail(
          GatewayRefusal.TOKEN_MISSING
              .with()
              .header("WWW-Authenticate", "Bearer realm=\"atbalsts\""));
    }
  }

  private boolean isRoleKnown(Authentication authentication) {
    return authentication.role() != null && settings.roles().contains(authentication.role());
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
