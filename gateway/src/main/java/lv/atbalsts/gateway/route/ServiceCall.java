package lv.atbalsts.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import lv.atbalsts.gateway.connection.ClientConnection;
import lv.atbalsts.gateway.trace.Trace;

/** One call of a service. */
record ServiceCall(HttpClientRequest call, CountedBody body) {

  ServiceCall {
    // a failure here also fails the answer, which handles it; Vert.x takes no handler after the end
    // of the request
    call.exceptionHandler(failure -> {});
  }

  /**
   * Sends the request; the answer is paused.
   *
   * @param whole the body, or null where it is streamed
   */
  Future<HttpClientResponse> send(RoutingContext context, Buffer whole) {
    HttpServerRequest request = context.request();
    ClientConnection connection = ClientConnection.of(context);
    Future<HttpClientResponse> answer = call.response().map(HttpClientResponse::pause);
    // never the absolute form: the checked path is the sent path
    String query = request.query();
    call.setMethod(request.method())
        .setURI(query == null ? request.path() : request.path() + "?" + query);
    MultiMap headers = ForwardedHeaders.toService(request, connection, Trace.of(context));
    call.headers().addAll(headers);
    // the service needs the public address for its links; without one, its own is acceptable
    connection.authority().ifPresent(known -> call.putHeader(HttpHeaders.HOST, known));
    if (!hasBody(request)) {
      body.skip();
      call.end();
      return answer;
    }
    call.setChunked(!headers.contains(HttpHeaders.CONTENT_LENGTH));
    if (whole != null) {
      call.end(whole);
    } else {
      body.pipe().endOnFailure(false).to(call).onFailure(broken -> abort());
    }
    return answer;
  }

  /** Resets the call: the answer is not needed. */
  void abort() {
    call.reset();
  }

  /**
   * Resets a call whose answer is complete before its upload, which would hold the connection for
   * nothing. After a complete upload the connection may already serve another request.
   */
  void abortUpload() {
    if (!body.isEnded()) {
      call.reset();
    }
  }

  static boolean hasBody(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null
        ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
        : !length.equals("0");
  }
}
