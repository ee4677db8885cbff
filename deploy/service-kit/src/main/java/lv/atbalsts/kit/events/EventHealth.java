package lv.atbalsts.kit.events;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.health.HealthCheck;

/**
 * Red in {@code /q/health} and {@code /q/health/well} while events stand still. Neither readiness
 * nor liveness: without the broker, or behind an event that cannot be taken in, requests are
 * answered as ever, and a restart mends neither.
 */
@ApplicationScoped
class EventHealth {

  @Produces
  @ApplicationScoped
  @Wellness
  HealthCheck eventsIn(MessagingLifecycle traffic) {
    return traffic::in;
  }

  @Produces
  @ApplicationScoped
  @Wellness
  HealthCheck eventsOut(MessagingLifecycle traffic) {
    return traffic::out;
  }
}
