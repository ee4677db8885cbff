package lv.atbalsts.gateway.refusal;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Reads and discards for a short while what a refused client is still sending: a connection closed
 * with unread bytes is reset, and the client would never see the answer.
 */
public final class RequestBodyDrain {

  private static final long TIMEOUT_MILLIS = 3_000;
  private static final long SMALL = 65_536;

  private final Vertx vertx;
  private final HttpServerRequest request;
  private final boolean mayBeLong;

  private RequestBodyDrain(Vertx vertx, HttpServerRequest request, boolean mayBeLong) {
    this.vertx = vertx;
    this.request = request;
    this.mayBeLong = mayBeLong;
  }

  /** Is created before the end of the answer, whose head announces the end of the connection. */
  public static RequestBodyDrain of(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean mayBeLong = !request.isEnded() && mayBeLong(request);
    if (mayBeLong) {
      context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    return new RequestBodyDrain(context.vertx(), request, mayBeLong);
  }

  /** Is called when the answer is sent. */
  public void drain() {
    if (!request.isEnded()) {
      request.exceptionHandler(gone -> {});
      request.handler(discarded -> {});
      request.resume();
    }
    // what had arrived is discarded now; the rest has a while to arrive
    if (request.isEnded()) {
      closeIfLong();
      return;
    }
    long timer = vertx.setTimer(TIMEOUT_MILLIS, late -> closeIfLate());
    request.endHandler(
        done -> {
          vertx.cancelTimer(timer);
          closeIfLong();
        });
  }

  private void closeIfLate() {
    // another end handler may have replaced ours
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
