package lv.atbalsts.gateway.decoder;

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
 * Installs our decoder in every accepted connection. Quarkus gives access neither to the server of
 * Vert.x nor to its handler for invalid requests, so the listening channels are taken from Netty.
 */
@ApplicationScoped
class DecoderInstaller implements HttpServerOptionsCustomizer {

  /** The name of Vert.x' own decoder. */
  private static final String DECODER = "httpDecoder";

  private final VertxInternal vertx;

  DecoderInstaller(Vertx vertx) {
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
                  .forEachRemaining(channel -> installAt(channel, options)));
    }
  }

  private static void installAt(Channel listening, HttpServerOptions options) {
    if (listening instanceof ServerChannel) {
      listening.pipeline().addFirst(new AcceptedConnections(options));
    }
  }

  /** Adds the replacement to each accepted connection. */
  private static final class AcceptedConnections extends ChannelInboundHandlerAdapter {

    private final DecoderReplacement replacement;

    AcceptedConnections(HttpServerOptions options) {
      replacement = new DecoderReplacement(options);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
      ((Channel) accepted).pipeline().addFirst(replacement);
      context.fireChannelRead(accepted);
    }
  }

  /**
   * Replaces the decoder when Vert.x has set up the connection, before anything is read from it.
   */
  @Sharable
  private static final class DecoderReplacement extends ChannelInboundHandlerAdapter {

    private final HttpServerOptions options;

    DecoderReplacement(HttpServerOptions options) {
      this.options = options;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
      // a connection of the management port has none yet
      if (context.pipeline().get(DECODER) != null) {
        context.pipeline().replace(DECODER, DECODER, new RequestDecoder(options));
      }
      context.pipeline().remove(this);
      context.fireChannelActive();
    }
  }
}
