package lv.atbalsts.gateway.route;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collector;
import lv.atbalsts.gateway.connection.ClientConnection;
import lv.atbalsts.gateway.refusal.RequestBodyDrain;

/**
 * The answer of a service on its way to the client. When the client disconnects, the rest is read
 * and discarded. To reset the call instead would be wrong: the service may have ended its answer
 * before the client has read it, the connection then already serves another request, and Vert.x
 * closes it all the same (Vert.x issue 6294; the gateway keeps its own forwarding until that is
 * solved). It is enough that a client disconnects right after the last byte, while the end of the
 * answer is still inside the gateway.
 */
final class ServiceResponse {

  private static final Collector<Buffer, Buffer, Buffer> WHOLE =
      Collector.of(Buffer::buffer, Buffer::appendBuffer, Buffer::appendBuffer);

  private static final Clock CLOCK = Clock.systemUTC();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final HttpClientResponse answer;
  private final RoutingContext context;
  private final HttpServerResponse client;

  private ServiceResponse(HttpClientResponse answer, RoutingContext context) {
    this.answer = answer;
    this.context = context;
    this.client = context.response();
  }

  static void deliver(HttpClientResponse answer, RoutingContext context) {
    new ServiceResponse(answer, context).deliver();
  }

  private void deliver() {
    if (client.closed()) {
      answer.resume();
      return;
    }
    begin();
    RequestBodyDrain rest = RequestBodyDrain.of(context);
    send()
        // the head may be sent already, so that no problem can follow: the connection is closed; a
        // reset of the answer itself would keep Vert.x from reporting its end
        .onFailure(broken -> context.request().connection().close())
        .onSuccess(done -> rest.drain());
  }

  private void begin() {
    MultiMap headers = ForwardedHeaders.toClient(answer.headers(), ClientConnection.of(context));
    if (!headers.contains(HttpHeaders.DATE)) {
      headers.set(HttpHeaders.DATE, DATE.format(Instant.now(CLOCK)));
    }
    client.setStatusCode(answer.statusCode()).setStatusMessage(answer.statusMessage());
    client.headers().addAll(headers);
  }

  private Future<Void> send() {
    if (hasNoBody()) {
      answer.resume();
      return sendHead();
    }
    boolean hasLength = answer.headers().contains(HttpHeaders.CONTENT_LENGTH);
    if (!hasLength && context.request().version() == HttpVersion.HTTP_1_0) {
      // an HTTP/1.0 client knows no chunks
      Future<Buffer> whole = answer.collect(WHOLE);
      answer.resume();
      return whole.compose(client::end);
    }
    if (!hasLength) {
      client.setChunked(true);
    }
    return answer.pipe().endOnFailure(false).to(client);
  }

  private boolean hasNoBody() {
    int status = answer.statusCode();
    return HttpMethod.HEAD.equals(context.request().method())
        || status == HttpResponseStatus.NO_CONTENT.code()
        || status == HttpResponseStatus.NOT_MODIFIED.code();
  }

  /**
   * Sends an answer without a body. Some clients would wait for a body if a header announced one,
   * and Vert.x adds a length of its own.
   */
  private Future<Void> sendHead() {
    boolean hasLength =
        HttpMethod.HEAD.equals(context.request().method())
            && answer.headers().contains(HttpHeaders.CONTENT_LENGTH);
    context.addHeadersEndHandler(
        ready -> {
          client.headers().remove(HttpHeaders.TRANSFER_ENCODING);
          if (!hasLength) {
            client.headers().remove(HttpHeaders.CONTENT_LENGTH);
          }
        });
    return client.end();
  }
}
