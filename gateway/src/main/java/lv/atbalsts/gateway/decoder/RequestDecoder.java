package lv.atbalsts.gateway.decoder;

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
import lv.atbalsts.gateway.path.UnreadableRequest;

/**
 * Passes on what cannot be read as a request as well, so that the gateway answers it like any other
 * refusal. Vert.x would answer an empty 400. Netty would accept a request that states its length in
 * two ways and use one of them; a proxy before the gateway may have used the other.
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
    // Netty stops reading a connection after an unreadable request: this is its last one
    if (read.size() > before
        && read.getLast() instanceof HttpRequest request
        && request.decoderResult().isFailure()) {
      read.removeLast();
      read.add(unreadable(request));
      read.add(LastHttpContent.EMPTY_LAST_CONTENT);
    }
  }

  private static HttpRequest unreadable(HttpRequest request) {
    UnreadableRequest why =
        request.decoderResult().cause() instanceof TooLongFrameException
            ? UnreadableRequest.TOO_LONG
            : UnreadableRequest.MALFORMED;
    HttpHeaders headers = HeadersMultiMap.httpHeaders();
    // the headers that the answer depends on
    for (CharSequence name : List.of(HttpHeaderNames.ACCEPT_LANGUAGE, HttpHeaderNames.ORIGIN)) {
      List<String> values = request.headers().getAll(name);
      if (!values.isEmpty()) {
        headers.add(name, values.getFirst());
      }
    }
    // without a host the router itself would refuse it, before the pipeline
    headers.add(HttpHeaderNames.HOST, "unreadable");
    headers.add(HttpHeaderNames.CONNECTION, "close");
    return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, why.uri(), headers);
  }
}
