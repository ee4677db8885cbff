package lv.atbalsts.gateway.limit;

import io.vertx.ext.web.RoutingContext;
import lv.atbalsts.gateway.access.Visitor;
import lv.atbalsts.gateway.peer.Peer;

/** Who is counted as one: the token's subject, or the site where there is no valid token. */
public final class Client {

  private Client() {}

  /** The name under which the client of this request is counted. */
  public static String of(RoutingContext context) {
    Visitor visitor = Visitor.of(context);
    return visitor.isKnown()
        ? "subject " + visitor.subject()
        : "address " + Peer.of(context).site();
  }
}
