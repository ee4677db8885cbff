package lv.atbalsts.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.util.List;
import lv.atbalsts.gateway.path.Unreadable;

/**
 * Passes on what cannot be read as a request all the same, so that the door answers it like
 * anything else that it refuses. Vert.x would answer an empty 400, and Netty would take a request
 * that says its length in two ways by one of them; somebody before the gateway may have taken it by
 * the other.
 */
final class RequestDecoder extends VertxHttpRequestDecoder {

  RequestDecoder(HttpServerOptions options) {
    super(options);
  }

  @Override
  protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
    throw new IllegalArgumentException("Content-Length beside Transfer-Encoding");
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> read)
      throws Exception {
    int before = read.size();
    super.decode(context, bytes, read);
    // Netty reads nothing more of a connection after what it could not read: that is the last
    if (read.size() > before
        && read.getLast() instanceof HttpRequest request
        && request.decoderResult().isFailure()) {
      read.removeLast();
      read.add(unreadable(request));
      read.add(LastHttpContent.EMPTY_LAST_CONTENT);
    }
  }

  private static HttpRequest unreadable(HttpRequest request) {
    Unreadable why =
        request.decoderResult().cause() instanceof TooLongFrameException
            ? Unreadable.TOO_LONG
            : Unreadable.MALFORMED;
    HttpHeaders headers = HeadersMultiMap.httpHeaders();
    // what of it matters for the answer
    for (CharSequence name : List.of(HttpHeaderNames.ACCEPT_LANGUAGE, HttpHeaderNames.ORIGIN)) {
      List<String> values = request.headers().getAll(name);
      if (!values.isEmpty()) {
        headers.add(name, values.getFirst());
      }
    }
    // without a host the router itself would refuse it, before the door
    headers.add(HttpHeaderNames.HOST, "unreadable");
    headers.add(HttpHeaderNames.CONNECTION, "close");
    return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, why.uri(), headers);
  }
}
