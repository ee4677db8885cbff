package lv.atbalsts.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collector;

/**
 * The answer of a service on its way to the client. When the client leaves, the rest is read and
 * thrown away. vertx-http-proxy would reset the call instead: but a service may have ended its
 * answer before the client has taken it, the connection then serves somebody else already, and
 * Vert.x closes it all the same (its issue 6294). A client that hangs up as soon as it has counted
 * the last byte is enough, when the end of the answer is still on its way inside the gateway.
 */
final class Answer {

  private static final Collector<Buffer, Buffer, Buffer> WHOLE =
      Collector.of(Buffer::buffer, Buffer::appendBuffer, Buffer::appendBuffer);

  private static final Clock CLOCK = Clock.systemUTC();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final ProxyResponse answer;
  private final HttpServerRequest asked;
  private final HttpServerResponse client;

  private Answer(ProxyResponse answer, HttpServerRequest asked) {
    this.answer = answer;
    this.asked = asked;
    this.client = asked.response();
  }

  static void deliver(ProxyResponse answer, HttpServerRequest asked) {
    new Answer(answer, asked).deliver();
  }

  private void deliver() {
    ReadStream<Buffer> body = answer.getBody().stream();
    if (client.closed()) {
      body.resume();
      return;
    }
    begin();
    // the head may be sent already, and then no problem can follow: the client sees it break
    send(body).onFailure(broken -> client.reset());
  }

  private void begin() {
    MultiMap headers = answer.headers();
    ForwardedHeaders.toClient(headers);
    if (!headers.contains(HttpHeaders.DATE)) {
      headers.set(HttpHeaders.DATE, DATE.format(Instant.now(CLOCK)));
    }
    client.setStatusCode(answer.getStatusCode()).setStatusMessage(answer.getStatusMessage());
    client.headers().addAll(headers);
  }

  private Future<Void> send(ReadStream<Buffer> body) {
    boolean hasLength = answer.getBody().length() >= 0;
    if (!hasLength && asked.version() == HttpVersion.HTTP_1_0) {
      // such a client knows no chunks
      Future<Buffer> whole = body.collect(WHOLE);
      body.resume();
      return whole.compose(client::end);
    }
    if (!hasLength) {
      client.setChunked(true);
    }
    return body.pipe().endOnFailure(false).to(client);
  }
}
