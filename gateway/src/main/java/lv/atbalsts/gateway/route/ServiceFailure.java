package lv.atbalsts.gateway.route;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.util.concurrent.TimeoutException;
import lv.atbalsts.gateway.refusal.GatewayRefusal;
import lv.atbalsts.gateway.refusal.GatewayRefusedException;

/** Maps a failed call of a service to a refusal. */
final class ServiceFailure {

  private ServiceFailure() {}

  static GatewayRefusedException of(Throwable failure, long timeoutSeconds) {
    return switch (failure) {
      case GatewayRefusedException refused -> refused;
      case TimeoutException slow -> GatewayRefusal.SERVICE_SLOW.with(timeoutSeconds);
      case ConnectionPoolTooBusyException busy ->
          GatewayRefusal.SERVICE_BUSY.with().header("Retry-After", "1");
      default -> GatewayRefusal.SERVICE_UNREACHABLE.with();
    };
  }
}
