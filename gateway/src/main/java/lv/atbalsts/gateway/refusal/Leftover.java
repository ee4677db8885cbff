package lv.atbalsts.gateway.refusal;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What a refused client is still sending. It is read and thrown away for a short while, because a
 * connection closed over unread bytes is reset, and the client would never see the answer.
 */
public final class Leftover {

  private static final long PATIENCE_MILLIS = 3_000;
  private static final long SMALL = 65_536;

  private final Vertx vertx;
  private final HttpServerRequest request;
  private final boolean mayBeLong;

  private Leftover(Vertx vertx, HttpServerRequest request, boolean mayBeLong) {
    this.vertx = vertx;
    this.request = request;
    this.mayBeLong = mayBeLong;
  }

  /** To be made before the answer is ended, so that it can announce the end of the connection. */
  public static Leftover of(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean mayBeLong = !request.isEnded() && mayBeLong(request);
    if (mayBeLong) {
      context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    return new Leftover(context.vertx(), request, mayBeLong);
  }

  /** To be called when the answer is out. */
  public void drain() {
    if (!request.isEnded()) {
      request.exceptionHandler(gone -> {});
      request.handler(thrownAway -> {});
      request.resume();
    }
    // what had arrived already is gone now; the rest has a while to arrive
    if (request.isEnded()) {
      closeIfLong();
      return;
    }
    long timer = vertx.setTimer(PATIENCE_MILLIS, late -> closeIfLate());
    request.endHandler(
        done -> {
          vertx.cancelTimer(timer);
          closeIfLong();
        });
  }

  private void closeIfLate() {
    // somebody else may have listened for the end
    if (!request.isEnded()) {
      request.connection().close();
    }
  }

  private void closeIfLong() {
    if (mayBeLong) {
      request.connection().close();
    }
  }

  private static boolean mayBeLong(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
    return length.length() > 9 || Long.parseLong(length) > SMALL;
  }
}
