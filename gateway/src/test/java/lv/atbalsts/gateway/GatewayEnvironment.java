package lv.atbalsts.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import lv.atbalsts.local.parts.Parts;

/**
 * The environment of the gateway in its tests: the token issuer, a service that echoes (as
 * assessment, registry and indicators), and a port where nothing listens (as funding).
 */
public final class GatewayEnvironment implements QuarkusTestResourceLifecycleManager {

  /** The address of a trusted proxy. */
  static final String TRUSTED_PROXY = "127.0.0.3";

  private Vertx vertx;

  @Override
  public Map<String, String> start() {
    vertx = Vertx.vertx();
    HttpServer echo =
        vertx
            .createHttpServer()
            .requestHandler(new KeyPublisher(new EchoService(), Parts.issuer().jwks()))
            .listen(0, "localhost")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    String service = "http://localhost:" + echo.actualPort();
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.management.test-port", "0");
    settings.put("ATBALSTS_ISSUER", Parts.issuer().issuer().toString());
    settings.put("ATBALSTS_JWKS", service + KeyPublisher.PATH);
    settings.put("atbalsts.tokens.keys.fresh", "1S");
    settings.put("atbalsts.tokens.keys.ask-again", "0S");
    settings.put("atbalsts.routes.assessment.url", service);
    settings.put("atbalsts.routes.registry.url", service);
    settings.put("atbalsts.routes.indicators.url", service);
    settings.put("atbalsts.routes.funding.url", "http://localhost:" + closedPort());
    settings.put("quarkus.shutdown.timeout", "10S");
    settings.put("atbalsts.calls.timeout", "2S");
    settings.put("atbalsts.limits.slowest.within", "3S");
    settings.put("atbalsts.proxies.trusted", TRUSTED_PROXY + ",10.0.0.0/8,fd00::/8");
    settings.put("atbalsts.cors.origins", "https://koordinators.example.lv");
    settings.put("atbalsts.limits.roles.AUDITOR.per-second", "1");
    settings.put("atbalsts.limits.roles.AUDITOR.burst", "3");
    settings.put("atbalsts.limits.anonymous.burst", "200");
    return settings;
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static int closedPort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
