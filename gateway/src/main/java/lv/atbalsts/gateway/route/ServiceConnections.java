package lv.atbalsts.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** The pool of connections to the services. */
@ApplicationScoped
class ServiceConnections {

  private static final int TLS_PORT = 443;
  private static final int PORT = 80;
  private static final int IDLE_MARGIN_SECONDS = 5;

  private final HttpClient client;

  ServiceConnections(Vertx vertx, RouteSettings settings) {
    client = vertx.createHttpClient(options(settings.calls()));
  }

  static HttpClientOptions options(RouteSettings.Calls calls) {
    int seconds = Math.max(1, Math.toIntExact(calls.timeout().toSeconds()));
    return new HttpClientOptions()
        .setName("services")
        .setConnectTimeout(Math.toIntExact(calls.connectTimeout().toMillis()))
        .setMaxPoolSize(calls.connections())
        .setMaxWaitQueueSize(calls.waiting())
        .setKeepAliveTimeout(seconds)
        // an answer that stops in the middle does not hold its connection for ever; Vert.x also
        // counts the idle time in the pool, and then that of a request whose body has not begun:
        // each may last as long as the timeout
        .setIdleTimeout(seconds * 2 + IDLE_MARGIN_SECONDS)
        .setDecompressionSupported(false)
        // the gateway sets the trace header itself; a second one would contradict it
        .setTracingPolicy(TracingPolicy.IGNORE);
  }

  Future<HttpClientRequest> connect(URI service) {
    boolean tls = "https".equals(service.getScheme());
    int port = service.getPort() >= 0 ? service.getPort() : tls ? TLS_PORT : PORT;
    return client.request(
        new RequestOptions().setHost(service.getHost()).setPort(port).setSsl(tls));
  }
}
