package lv.atbalsts.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import lv.atbalsts.gateway.refusal.GatewayRefusal;

/**
 * A request body on its way to the service, counted as it passes, because a chunked one has no
 * stated length. It fails past its limit.
 */
final class CountedBody implements ReadStream<Buffer> {

  private final HttpServerRequest request;
  private final long limit;
  private final Runnable moved;
  private Handler<Throwable> failed;
  private long count;
  private boolean wanted;
  private boolean rested;
  private boolean ended;

  CountedBody(HttpServerRequest request, long limit, Runnable moved) {
    this.request = request;
    this.limit = limit;
    this.moved = moved;
  }

  boolean isTooLong() {
    return count > limit;
  }

  /** Whether the service waits for the client. */
  boolean isStalled() {
    return wanted && !ended;
  }

  /** Whether its end has been passed on to the service. */
  boolean isEnded() {
    return ended;
  }

  /** Reads a request without a body to its end. */
  void skip() {
    ended = true;
    request.resume();
  }

  /** The complete body. */
  Future<Buffer> whole() {
    Promise<Buffer> whole = Promise.promise();
    Buffer collected = Buffer.buffer();
    exceptionHandler(whole::tryFail)
        .handler(collected::appendBuffer)
        .endHandler(end -> whole.tryComplete(collected))
        .resume();
    return whole.future();
  }

  long count() {
    return count;
  }

  /**
   * Whether the service has waited for the client all the time since the last call of this method.
   */
  boolean wasWantedThroughout() {
    boolean throughout = wanted && !rested;
    rested = !wanted;
    return throughout;
  }

  @Override
  public CountedBody handler(Handler<Buffer> handler) {
    request.handler(handler == null ? null : piece -> pass(piece, handler));
    return this;
  }

  private void pass(Buffer piece, Handler<Buffer> handler) {
    if (isTooLong()) {
      return;
    }
    moved.run();
    count += piece.length();
    if (!isTooLong()) {
      handler.handle(piece);
    } else if (failed != null) {
      failed.handle(GatewayRefusal.BODY_TOO_LARGE.with(limit));
    }
  }

  private void passEnd(Handler<Void> handler) {
    ended = true;
    handler.handle(null);
  }

  @Override
  public CountedBody exceptionHandler(Handler<Throwable> handler) {
    failed = handler;
    request.exceptionHandler(handler);
    return this;
  }

  @Override
  public CountedBody endHandler(Handler<Void> handler) {
    request.endHandler(handler == null ? null : end -> passEnd(handler));
    return this;
  }

  @Override
  public CountedBody pause() {
    wanted = false;
    rested = true;
    request.pause();
    return this;
  }

  @Override
  public CountedBody resume() {
    wanted = true;
    request.resume();
    return this;
  }

  @Override
  public CountedBody fetch(long amount) {
    wanted = true;
    request.fetch(amount);
    return this;
  }
}
