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
import lv.atbalsts.gateway.connection.ClientConnection;
import lv.atbalsts.gateway.limit.BodyLimit;
import lv.atbalsts.gateway.path.RequestPath;
import lv.atbalsts.gateway.refusal.ProblemHandler;

/**
 * The {@link ProxyHandler} alone, with one connection to one service that answers when the test
 * says so. The sockets of the gateway have small buffers, so that little of an answer leaves it at
 * once.
 */
final class ProxyFixture implements AutoCloseable {

  private static final int SMALL = 8_192;
  private static final Duration BODY_TIME = Duration.ofSeconds(2);
  private static final long WAIT_SECONDS = 20;

  private final Vertx outside = Vertx.vertx();
  // one thread, so that the gateway handles events in their order
  private final Vertx inside = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final BlockingQueue<HttpServerRequest> arrived = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> disconnected = new LinkedBlockingQueue<>();
  private final int port;

  ProxyFixture() {
    HttpServer service = outside.createHttpServer().requestHandler(arrived::add);
    int servicePort = await(service.listen(0, "localhost")).actualPort();
    FixtureSettings settings =
        new FixtureSettings(
            Map.of(
                "one",
                new OneService(URI.create("http://localhost:" + servicePort), Set.of("clients"))),
            new OneConnection(Duration.ofSeconds(WAIT_SECONDS)));
    ProxyHandler proxy =
        new ProxyHandler(
            new RouteTable(settings),
            new ServiceConnections(inside, settings),
            new ConcurrentCallLimit(settings),
            settings);
    Router router = Router.router(inside);
    router.route().handler(context -> handle(context, proxy)).failureHandler(new ProblemHandler());
    HttpServer gateway =
        inside
            .createHttpServer(new HttpServerOptions().setSendBufferSize(SMALL))
            .connectionHandler(client -> client.closeHandler(gone -> disconnected.add("a client")))
            .requestHandler(router);
    port = await(gateway.listen(0, "localhost")).actualPort();
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** The next request that has come to the service. */
  HttpServerRequest served() throws InterruptedException {
    return present(arrived.poll(WAIT_SECONDS, TimeUnit.SECONDS));
  }

  /** How many calls of one client may run at once. */
  int callsOfOneClient() {
    return new OneConnection(BODY_TIME).perClient();
  }

  /** Waits until the gateway has seen that a client has disconnected. */
  void awaitDisconnect() throws InterruptedException {
    present(disconnected.poll(WAIT_SECONDS, TimeUnit.SECONDS));
  }

  static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  private static <T> T present(T seen) {
    if (seen == null) {
      throw new AssertionError("nothing came in %d seconds".formatted(WAIT_SECONDS));
    }
    return seen;
  }

  private static void handle(RoutingContext context, ProxyHandler proxy) {
    context.request().pause();
    RequestPath.read(context.request().path()).keep(context);
    boolean streamed = RequestPath.of(context).last().equals("imports");
    new BodyLimit(1_000, BODY_TIME, 1, BODY_TIME, streamed).keep(context);
    new ClientConnection(InetAddress.getLoopbackAddress(), "http", Optional.empty()).keep(context);
    proxy.handle(context);
  }

  @Override
  public void close() {
    await(inside.close());
    await(outside.close());
  }

  private record FixtureSettings(Map<String, Route> routes, Calls calls) implements RouteSettings {}

  private record OneService(URI url, Set<String> paths) implements RouteSettings.Route {}
}
