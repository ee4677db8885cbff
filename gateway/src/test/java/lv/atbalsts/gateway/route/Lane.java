package lv.atbalsts.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lv.atbalsts.gateway.limit.Allowance;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.peer.Peer;
import lv.atbalsts.gateway.refusal.Problems;

/**
 * The passage alone, with one connection to one service that answers when the test says so. Of the
 * gateway's sockets the buffers are small, so that little of an answer is out of its hands.
 */
final class Lane implements AutoCloseable {

  private static final int SMALL = 8_192;
  private static final Duration BODY_TIME = Duration.ofSeconds(2);
  private static final long PATIENCE_SECONDS = 20;

  private final Vertx outdoors = Vertx.vertx();
  // one thread: what happens first in the gateway is done before what happens next
  private final Vertx indoors = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final BlockingQueue<HttpServerRequest> arrived = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> left = new LinkedBlockingQueue<>();
  private final int port;

  Lane() {
    HttpServer service = outdoors.createHttpServer().requestHandler(arrived::add);
    int servicePort = await(service.listen(0, "localhost")).actualPort();
    Settings settings =
        new Settings(
            Map.of(
                "one",
                new OneService(URI.create("http://localhost:" + servicePort), Set.of("clients"))),
            new OneConnection(Duration.ofSeconds(PATIENCE_SECONDS)));
    Passage passage =
        new Passage(
            new Routes(settings), new Services(indoors, settings), new Shares(settings), settings);
    Router router = Router.router(indoors);
    router.route().handler(context -> admit(context, passage)).failureHandler(new Problems());
    HttpServer door =
        indoors
            .createHttpServer(new HttpServerOptions().setSendBufferSize(SMALL))
            .connectionHandler(client -> client.closeHandler(gone -> left.add("somebody")))
            .requestHandler(router);
    port = await(door.listen(0, "localhost")).actualPort();
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** The next request that has come to the service. */
  HttpServerRequest served() throws InterruptedException {
    return there(arrived.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  /** How many calls of one client may run at once. */
  int places() {
    return new OneConnection(BODY_TIME).perClient();
  }

  /** Waits until the gateway has seen that a client is gone. */
  void seesALeaver() throws InterruptedException {
    there(left.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  private static <T> T there(T seen) {
    if (seen == null) {
      throw new AssertionError("nothing came in %d seconds".formatted(PATIENCE_SECONDS));
    }
    return seen;
  }

  private static void admit(RoutingContext context, Passage passage) {
    context.request().pause();
    RequestPath.read(context.request().path()).keep(context);
    boolean streamed = RequestPath.of(context).last().equals("imports");
    new Allowance(1_000, BODY_TIME, 1, BODY_TIME, streamed).keep(context);
    new Peer(InetAddress.getLoopbackAddress(), "http", Optional.empty()).keep(context);
    passage.handle(context);
  }

  @Override
  public void close() {
    await(indoors.close());
    await(outdoors.close());
  }

  private record Settings(Map<String, Route> routes, Calls calls) implements RouteSettings {}

  private record OneService(URI url, Set<String> paths) implements RouteSettings.Route {}
}
