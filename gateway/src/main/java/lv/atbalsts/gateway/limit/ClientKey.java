package lv.atbalsts.gateway.limit;

import io.vertx.ext.web.RoutingContext;
import lv.atbalsts.gateway.access.Authentication;
import lv.atbalsts.gateway.connection.ClientConnection;

/** Who is counted as one: the token's subject, or the site where there is no valid token. */
public final class ClientKey {

  private ClientKey() {}

  /** The name under which the client of this request is counted. */
  public static String of(RoutingContext context) {
    Authentication authentication = Authentication.of(context);
    return authentication.isAuthenticated()
        ? "subject " + authentication.subject()
        : "address " + ClientConnection.of(context).site();
  }
}
