package lv.atbalsts.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** A service that answers what it was asked; the end of the path can make it behave badly. */
final class EchoService implements Handler<HttpServerRequest> {

  private static final int HOLD_MILLIS = 1000;
  private static final Buffer PIECE = Buffer.buffer(new byte[65_536]);

  @Override
  public void handle(HttpServerRequest request) {
    String path = request.path();
    String manner = path.replaceFirst("/hasty/imports$", "/hasty").replaceFirst(".*/", "");
    switch (manner) {
      case "silent" -> request.resume();
      case "broken" -> request.connection().close();
      case "half" -> half(request);
      case "chatty" -> chatty(request);
      case "refusing" -> refuse(request);
      case "chunked" -> request.response().setChunked(true).end("in a chunk");
      case "hasty" -> request.response().end("at once");
      case "none" -> request.response().setStatusCode(204).end();
      case "unchanged" ->
          request.response().setStatusCode(304).putHeader("ETag", "\"7\"").setChunked(true).end();
      case "made" ->
          request
              .response()
              .setStatusCode(201)
              .putHeader("Location", "http://" + request.getHeader("Host") + "/clients/7?a=b")
              .end();
      case "large" -> pour(request.response().setChunked(true), 1024);
      case "imports" -> takeItsTime(request);
      default -> echo(request, 0);
    }
  }

  private static void echo(HttpServerRequest request, long begunAt) {
    AtomicLong bytes = new AtomicLong();
    Buffer start = Buffer.buffer();
    request.handler(
        piece -> {
          if (bytes.getAndAdd(piece.length()) == 0) {
            start.appendBuffer(piece);
          }
        });
    request.endHandler(
        end -> {
          JsonObject headers = new JsonObject();
          request
              .headers()
              .names()
              .forEach(
                  name ->
                      headers.put(
                          name.toLowerCase(Locale.ROOT),
                          new JsonArray(request.headers().getAll(name))));
          JsonObject seen =
              new JsonObject()
                  .put("method", request.method().name())
                  .put("uri", request.uri())
                  .put("headers", headers)
                  .put("bytes", bytes.get())
                  .put("begunAt", begunAt)
                  .put("start", start.length() < 1000 ? start.toString() : "");
          request.response().putHeader("Content-Type", "application/json").end(seen.toBuffer());
        });
  }

  /** Reads nothing for a second, so that a test can see how much is read ahead. */
  private static void takeItsTime(HttpServerRequest request) {
    request.pause();
    Vertx.currentContext()
        .owner()
        .setTimer(
            HOLD_MILLIS,
            now -> {
              echo(request, System.currentTimeMillis());
              request.resume();
            });
  }

  private static void half(HttpServerRequest request) {
    HttpServerResponse response = request.response().putHeader("Content-Length", "1000");
    response.write("half").onComplete(written -> request.connection().close());
  }

  private static void chatty(HttpServerRequest request) {
    request
        .response()
        .putHeader("Server", "Secret/1.0")
        .putHeader("X-Powered-By", "Secret")
        .putHeader("Keep-Alive", "timeout=5")
        .putHeader("Connection", "X-Only-Here")
        .putHeader("X-Only-Here", "1")
        .putHeader("Access-Control-Allow-Origin", "*")
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("ETag", "\"7\"")
        .putHeader("Link", "</clients?cursor=x>; rel=\"next\"")
        .end("chatty");
  }

  private static void refuse(HttpServerRequest request) {
    request
        .response()
        .setStatusCode(415)
        .putHeader("Content-Type", "application/problem+json")
        .end("{\"code\":\"KIT-0415\"}");
  }

  private static void pour(HttpServerResponse response, int pieces) {
    int left = pieces;
    while (left > 0 && !response.writeQueueFull()) {
      response.write(PIECE);
      left--;
    }
    int rest = left;
    if (rest == 0) {
      response.end();
    } else {
      response.drainHandler(drained -> pour(response, rest));
    }
  }
}
