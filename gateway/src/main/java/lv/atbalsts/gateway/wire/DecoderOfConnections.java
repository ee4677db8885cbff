package lv.atbalsts.gateway.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/**
 * Gives every connection that comes in the decoder of ours. Quarkus offers neither the server of
 * Vert.x nor its handler for requests that cannot be read, so the listening channels are asked for
 * at Netty.
 */
@ApplicationScoped
class DecoderOfConnections implements HttpServerOptionsCustomizer {

  /** The name of Vert.x for its own. */
  private static final String DECODER = "httpDecoder";

  private final VertxInternal vertx;

  DecoderOfConnections(Vertx vertx) {
    this.vertx = (VertxInternal) vertx;
  }

  /** HTTP/2 is off; with it on in clear text, a connection would have its decoder only later. */
  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }

  void listens(@ObservesAsync HttpServerStart started) {
    HttpServerOptions options = started.options();
    for (EventExecutor each : vertx.getAcceptorEventLoopGroup()) {
      each.execute(
          () ->
              ((SingleThreadEventLoop) each)
                  .registeredChannelsIterator()
                  .forEachRemaining(channel -> changeAt(channel, options)));
    }
  }

  private static void changeAt(Channel listening, HttpServerOptions options) {
    if (listening instanceof ServerChannel) {
      listening.pipeline().addFirst(new Accepting(options));
    }
  }

  /** Sees each connection that is accepted. */
  private static final class Accepting extends ChannelInboundHandlerAdapter {

    private final Beginning beginning;

    Accepting(HttpServerOptions options) {
      beginning = new Beginning(options);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
      ((Channel) accepted).pipeline().addFirst(beginning);
      context.fireChannelRead(accepted);
    }
  }

  /** Changes the decoder when Vert.x has set up the connection, before anything is read of it. */
  @Sharable
  private static final class Beginning extends ChannelInboundHandlerAdapter {

    private final HttpServerOptions options;

    Beginning(HttpServerOptions options) {
      this.options = options;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
      // the management's has none yet
      if (context.pipeline().get(DECODER) != null) {
        context.pipeline().replace(DECODER, DECODER, new RequestDecoder(options));
      }
      context.pipeline().remove(this);
      context.fireChannelActive();
    }
  }
}
