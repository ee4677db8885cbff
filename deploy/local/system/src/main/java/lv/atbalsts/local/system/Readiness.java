package lv.atbalsts.local.system;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Waits until services are ready, tells of each, and says why when one dies or takes too long. */
final class Readiness {
  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final int TAIL = 40;

  private Readiness() {}

  static void await(List<ServiceProcess> services, ConsoleProgress progress) {
    Instant deadline = Instant.now().plus(TIMEOUT);
    List<ServiceProcess> waiting = new ArrayList<>(services);
    while (!waiting.isEmpty()) {
      for (ServiceProcess service : List.copyOf(waiting)) {
        if (!service.alive() && service.startedAgainWithoutCache()) {
          progress.say(
              "%s crashed on its start-up cache, which is deleted; it starts again without",
              service.name());
        }
        refuseDead(service);
        if (service.ready()) {
          waiting.remove(service);
          progress.say(
              "%s is ready%s",
              service.name(), service.isRecording() ? " (first start after a build)" : "");
        }
      }
      if (!waiting.isEmpty() && Instant.now().isAfter(deadline)) {
        throw new CannotRun(
            "%s is not ready after %d s. The end of %s:%n%s"
                .formatted(
                    waiting.getFirst().name(),
                    TIMEOUT.toSeconds(),
                    waiting.getFirst().log(),
                    waiting.getFirst().tail(TAIL)));
      }
      pause();
    }
  }

  /** Ends the run with the reason when a service has died. */
  static void refuseDead(ServiceProcess service) {
    if (!service.alive()) {
      throw new CannotRun(
          "%s has ended with status %d. The end of %s:%n%s"
              .formatted(service.name(), service.exitStatus(), service.log(), service.tail(TAIL)));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Stopped while starting.");
    }
  }
}
