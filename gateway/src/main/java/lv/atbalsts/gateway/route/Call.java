package lv.atbalsts.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import lv.atbalsts.gateway.peer.Peer;
import lv.atbalsts.gateway.trace.Trace;

/** One call of a service. */
record Call(HttpClientRequest call, CountedBody body) {

  Call {
    // what fails here also fails the answer, where it is dealt with; once the request has ended
    // Vert.x takes no handler any more
    call.exceptionHandler(failure -> {});
  }

  /**
   * Sends the request; the answer waits until somebody wants it.
   *
   * @param whole the body, or null of one that goes on as it comes
   */
  Future<HttpClientResponse> send(RoutingContext context, Buffer whole) {
    HttpServerRequest request = context.request();
    Peer peer = Peer.of(context);
    Future<HttpClientResponse> answer = call.response().map(HttpClientResponse::pause);
    // never the absolute form: the path that was checked is the path that is sent
    String query = request.query();
    call.setMethod(request.method())
        .setURI(query == null ? request.path() : request.path() + "?" + query);
    MultiMap headers = ForwardedHeaders.toService(request, peer, Trace.of(context));
    call.headers().addAll(headers);
    // for its links the service needs the address that the client knows; its own is not wrong
    peer.authority().ifPresent(known -> call.putHeader(HttpHeaders.HOST, known));
    if (!hasBody(request)) {
      body.skip();
      call.end();
      return answer;
    }
    call.setChunked(!headers.contains(HttpHeaders.CONTENT_LENGTH));
    if (whole != null) {
      call.end(whole);
    } else {
      body.pipe().endOnFailure(false).to(call).onFailure(broken -> breakOff());
    }
    return answer;
  }

  /** Nobody waits for the answer any more. */
  void breakOff() {
    call.reset();
  }

  /**
   * The answer is complete: what is still to come of the request holds the connection for nothing.
   * One that is sent to its end has been given to somebody else meanwhile.
   */
  void cutOff() {
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
