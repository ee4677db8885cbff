package lv.atbalsts.assessment.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import org.jboss.logging.Logger;

/**
 * Tells the topic, once in a while, how far each chain has come. A chain that does not carry on
 * what was told before is not told of again: so the newest checkpoint vouches for all before it.
 */
@ApplicationScoped
public class LogCheckpointPublisher {

  private static final Logger LOG = Logger.getLogger(LogCheckpointPublisher.class);
  private static final String EVERY = "${atbalsts.access.seal-every}";

  private final LogRows rows;
  private final LogHashChain chain;
  private final PublishedCheckpoints checkpoints;
  private final Outbox outbox;
  private final Callers callers;

  LogCheckpointPublisher(
      LogRows rows,
      LogHashChain chain,
      PublishedCheckpoints checkpoints,
      Outbox outbox,
      Callers callers) {
    this.rows = rows;
    this.chain = chain;
    this.checkpoints = checkpoints;
    this.outbox = outbox;
    this.callers = callers;
  }

  @Scheduled(
      every = EVERY,
      delayed = EVERY,
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void publishOrSay() {
    try {
      publish();
    } catch (RuntimeException failure) {
      LOG.warnf("access logs not sealed: %s", failure.getClass().getSimpleName());
    }
  }

  /** Tells of every chain that has grown since it was told of; what fails of one is no other's. */
  public void publish() {
    callers.as(
        Caller.SYSTEM,
        () -> {
          List<String> chains = QuarkusTransaction.requiringNew().call(rows::municipalities);
          chains.forEach(this::publishOrSay);
          return chains;
        });
  }

  private void publishOrSay(String municipality) {
    try {
      if (QuarkusTransaction.requiringNew().call(() -> grown(municipality))) {
        QuarkusTransaction.requiringNew().run(() -> publish(municipality));
      }
    } catch (RuntimeException failure) {
      LOG.warnf(
          "access log of %s not sealed: %s", municipality, failure.getClass().getSimpleName());
    }
  }

  /** Asked first without the lock, for most have not. */
  private boolean grown(String municipality) {
    return !upToDate(rows.head(municipality).orElseThrow(), checkpoints.newest(municipality));
  }

  private void publish(String municipality) {
    LogHead head = rows.locked(municipality).orElseThrow();
    Optional<AccessLogSealed> before = checkpoints.newest(municipality);
    if (upToDate(head, before)) {
      return;
    }
    if (!chain.genuine(head) || !before.map(this::carriedOn).orElse(true)) {
      LOG.errorf("the access log of %s does not carry on what was sealed: verify it", municipality);
      return;
    }
    outbox.publish(AccessLogSealed.of(head));
  }

  private static boolean upToDate(LogHead head, Optional<AccessLogSealed> told) {
    return head.entries() == 0 && told.isEmpty()
        || told.filter(AccessLogSealed.of(head)::equals).isPresent();
  }

  private boolean carriedOn(AccessLogSealed before) {
    return rows.hash(before.municipality(), before.entries())
        .map(HexFormat.of()::formatHex)
        .filter(before.head()::equals)
        .isPresent();
  }
}
