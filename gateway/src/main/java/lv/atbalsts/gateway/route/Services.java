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

/** Connections to the services, kept open and shared by the requests. */
@ApplicationScoped
class Services {

  private static final int TLS_PORT = 443;
  private static final int PORT = 80;

  private final HttpClient client;

  Services(Vertx vertx, RouteSettings settings) {
    RouteSettings.Calls calls = settings.calls();
    int idleSeconds = Math.toIntExact(calls.timeout().toSeconds() * 2 + 1);
    client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setName("services")
                .setConnectTimeout(Math.toIntExact(calls.connectTimeout().toMillis()))
                .setMaxPoolSize(calls.connections())
                .setMaxWaitQueueSize(calls.waiting())
                // an answer that stops in the middle does not hold its connection for ever
                .setIdleTimeout(idleSeconds)
                .setDecompressionSupported(false)
                // the trace is handed on by this gateway's own header; two would contradict
                .setTracingPolicy(TracingPolicy.IGNORE));
  }

  Future<HttpClientRequest> connect(URI service) {
    boolean tls = "https".equals(service.getScheme());
    int port = service.getPort() >= 0 ? service.getPort() : tls ? TLS_PORT : PORT;
    return client.request(
        new RequestOptions().setHost(service.getHost()).setPort(port).setSsl(tls));
  }
}
