package lv.atbalsts.assessment.rotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.ReencryptableRows;
import lv.atbalsts.assessment.confidential.ReencryptableRows.Unopenable;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.events.Outbox;
import org.jboss.logging.Logger;

/** Brings rows under the present keys, in small transactions, as long as the rotation runs. */
@ApplicationScoped
class Renewal {

  private static final Logger LOG = Logger.getLogger(Renewal.class);

  private final Rotations rotations;
  private final List<ReencryptableRows> kinds;
  private final RotationSettings settings;
  private final Outbox outbox;
  private final Clock clock;
  private volatile boolean stopping;

  Renewal(
      Rotations rotations,
      Instance<ReencryptableRows> kinds,
      RotationSettings settings,
      Outbox outbox,
      Clock clock) {
    this.rotations = rotations;
    this.kinds = kinds.stream().toList();
    this.settings = settings;
    this.outbox = outbox;
    this.clock = clock;
  }

  List<ReencryptableRows> kinds() {
    return kinds;
  }

  /** Lets the rows in hand finish; the rest is taken up at the next start. */
  void onStop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** Goes once through all rows; what others had in hand is left for the next time. */
  void pass(UUID rotation) {
    long unopenable = 0;
    for (ReencryptableRows kind : kinds) {
      unopenable += pass(rotation, kind);
    }
    end(rotation, unopenable);
  }

  /** Answers how many rows could not be opened. */
  private long pass(UUID rotation, ReencryptableRows kind) {
    long unopenable = 0;
    int most = settings.rows();
    Optional<String> last = Optional.of("");
    while (last.isPresent() && !stopping) {
      String after = last.get();
      int rows = most;
      try {
        last = QuarkusTransaction.requiringNew().call(() -> step(rotation, kind, after, rows));
        most = settings.rows();
      } catch (Unopenable failure) {
        if (most == 1) {
          LOG.warnf("%s %s cannot be renewed", kind.what(), failure.row());
          unopenable++;
          last = Optional.of(failure.row());
        }
        most = most == 1 ? settings.rows() : 1;
      }
    }
    return unopenable;
  }

  private Optional<String> step(UUID rotation, ReencryptableRows kind, String after, int most) {
    KeyRotation running = rotations.locked(rotation).orElseThrow();
    return running.running() ? kind.renew(after, most) : Optional.empty();
  }

  private void end(UUID id, long unopenable) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              KeyRotation rotation = rotations.locked(id).orElseThrow();
              long left = kinds.stream().mapToLong(ReencryptableRows::left).sum();
              OffsetDateTime now = OffsetDateTime.now(clock);
              if (rotation.running() && left == 0) {
                rotation.complete(now);
                outbox.publish(rotation.changed(Caller.SYSTEM.subject(), now));
              } else if (rotation.running() && left <= unopenable) {
                rotation.fail();
                outbox.publish(rotation.changed(Caller.SYSTEM.subject(), now));
              }
            });
  }
}
