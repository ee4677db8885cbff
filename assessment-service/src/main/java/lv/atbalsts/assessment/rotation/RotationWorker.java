package lv.atbalsts.assessment.rotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
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

  RotationWorker(Rotations rotations, Renewal renewal, Callers callers) {
    this.rotations = rotations;
    this.renewal = renewal;
    this.callers = callers;
  }

  /** Each pass renews some rows; what a stop leaves is taken up at the next start. */
  @Scheduled(
      every = "${atbalsts.key-rotation.look-again}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
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
