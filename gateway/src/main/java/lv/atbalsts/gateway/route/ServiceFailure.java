package lv.atbalsts.gateway.route;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.util.concurrent.TimeoutException;
import lv.atbalsts.gateway.refusal.Refusal;
import lv.atbalsts.gateway.refusal.RefusedException;

/** Says which refusal a failed call of a service amounts to. */
final class ServiceFailure {

  private ServiceFailure() {}

  static RefusedException of(Throwable failure, long timeoutSeconds) {
    return switch (failure) {
      case RefusedException refused -> refused;
      case TimeoutException slow -> Refusal.SERVICE_SLOW.with(timeoutSeconds);
      case ConnectionPoolTooBusyException busy ->
          Refusal.SERVICE_BUSY.with().header("Retry-After", "1");
      default -> Refusal.SERVICE_UNREACHABLE.with();
    };
  }
}
