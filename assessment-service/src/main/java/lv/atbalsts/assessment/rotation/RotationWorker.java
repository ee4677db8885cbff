package lv.atbalsts.assessment.rotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/** Works the rotation that runs, in the background; also one that ran when the service stopped. */
@ApplicationScoped
class RotationWorker {

  private static final Logger LOG = Logger.getLogger(RotationWorker.class);

  private final Rotations rotations;
  private final Renewal renewal;
  private final Callers callers;
  private final RotationSettings settings;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

  RotationWorker(Rotations rotations, Renewal renewal, Callers callers, RotationSettings settings) {
    this.rotations = rotations;
    this.renewal = renewal;
    this.callers = callers;
    this.settings = settings;
  }

  void onStart(@Observes StartupEvent event) {
    long pause = settings.lookAgain().toMillis();
    thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  /** Lets the rows in hand finish; the rest is taken up at the next start. */
  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    thread.shutdownNow();
    thread.awaitTermination(10, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      callers.as(Caller.SYSTEM, this::work);
    } catch (RuntimeException failure) {
      LOG.warnf("the key rotation waits: %s", failure.getClass().getSimpleName());
    }
  }

  private Void work() {
    running().ifPresent(renewal::pass);
    return null;
  }

  private Optional<UUID> running() {
    return QuarkusTransaction.requiringNew()
        .call(() -> rotations.open().filter(KeyRotation::running).map(KeyRotation::id));
  }
}
