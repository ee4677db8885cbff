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
import lv.atbalsts.gateway.peer.Peer;
import lv.atbalsts.gateway.refusal.Leftover;

/**
 * The answer of a service on its way to the client. When the client leaves, the rest is read and
 * thrown away. To reset the call instead would be wrong: a service may have ended its answer before
 * the client has taken it, the connection then serves somebody else already, and Vert.x closes it
 * all the same (its issue 6294). A client that hangs up as soon as it has counted the last byte is
 * enough, when the end of the answer is still on its way inside the gateway.
 */
final class Answer {

  private static final Collector<Buffer, Buffer, Buffer> WHOLE =
      Collector.of(Buffer::buffer, Buffer::appendBuffer, Buffer::appendBuffer);

  private static final Clock CLOCK = Clock.systemUTC();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final HttpClientResponse answer;
  private final RoutingContext context;
  private final HttpServerResponse client;

  private Answer(HttpClientResponse answer, RoutingContext context) {
    this.answer = answer;
    this.context = context;
    this.client = context.response();
  }

  static void deliver(HttpClientResponse answer, RoutingContext context) {
    new Answer(answer, context).deliver();
  }

  private void deliver() {
    if (client.closed()) {
      answer.resume();
      return;
    }
    begin();
    Leftover leftover = Leftover.of(context);
    send()
        // the head may be sent already, and then no problem can follow: the client sees it break;
        // to reset the answer itself would keep Vert.x from telling anybody that it is over
        .onFailure(broken -> context.request().connection().close())
        .onSuccess(done -> leftover.drain());
  }

  private void begin() {
    MultiMap headers = ForwardedHeaders.toClient(answer.headers(), Peer.of(context));
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
      // such a client knows no chunks
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
   * Some clients wait for the body of an answer that has none, if a header tells of one. Vert.x
   * adds a length of its own, which would be that of the body that is not sent.
   */
  private Future<Void> sendHead() {
    boolean saysLength =
        HttpMethod.HEAD.equals(context.request().method())
            && answer.headers().contains(HttpHeaders.CONTENT_LENGTH);
    context.addHeadersEndHandler(
        ready -> {
          client.headers().remove(HttpHeaders.TRANSFER_ENCODING);
          if (!saysLength) {
            client.headers().remove(HttpHeaders.CONTENT_LENGTH);
          }
        });
    return client.end();
  }
}
