package lv.atbalsts.assessment.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import org.jboss.logging.Logger;

/**
 * Tells the topic, once in a while, how far each chain has come. A chain that does not carry on
 * what was told before is not sealed again: so the newest seal vouches for all before it.
 */
@ApplicationScoped
public class Sealing {

  private static final Logger LOG = Logger.getLogger(Sealing.class);

  private final ChainRows rows;
  private final Chaining chaining;
  private final Seals seals;
  private final Outbox outbox;
  private final Callers callers;
  private final AccessSettings settings;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

  Sealing(
      ChainRows rows,
      Chaining chaining,
      Seals seals,
      Outbox outbox,
      Callers callers,
      AccessSettings settings) {
    this.rows = rows;
    this.chaining = chaining;
    this.seals = seals;
    this.outbox = outbox;
    this.callers = callers;
    this.settings = settings;
  }

  void onStart(@Observes StartupEvent event) {
    long pause = settings.sealEvery().toMillis();
    thread.scheduleWithFixedDelay(this::sealOrSay, pause, pause, TimeUnit.MILLISECONDS);
  }

  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    thread.shutdownNow();
    thread.awaitTermination(5, TimeUnit.SECONDS);
  }

  private void sealOrSay() {
    try {
      seal();
    } catch (RuntimeException failure) {
      LOG.warnf("access log not sealed: %s", failure.getClass().getSimpleName());
    }
  }

  /** Seals every chain that has grown since it was sealed. */
  public void seal() {
    callers.as(
        Caller.SYSTEM,
        () -> {
          List<String> chains = QuarkusTransaction.requiringNew().call(this::grown);
          chains.forEach(each -> QuarkusTransaction.requiringNew().run(() -> seal(each)));
          return chains;
        });
  }

  private List<String> grown() {
    return rows.municipalities().stream()
        .filter(each -> !upToDate(rows.head(each).orElseThrow(), seals.newest(each)))
        .toList();
  }

  private void seal(String municipality) {
    Head head = rows.locked(municipality).orElseThrow();
    Optional<AccessLogSealed> before = seals.newest(municipality);
    if (upToDate(head, before)) {
      return;
    }
    if (!chaining.genuine(head) || !before.map(this::carriedOn).orElse(true)) {
      LOG.errorf("the access log of %s does not carry on what was sealed: verify it", municipality);
      return;
    }
    outbox.publish(AccessLogSealed.of(head));
  }

  private static boolean upToDate(Head head, Optional<AccessLogSealed> seal) {
    return head.entries() == 0 && seal.isEmpty()
        || seal.filter(AccessLogSealed.of(head)::equals).isPresent();
  }

  private boolean carriedOn(AccessLogSealed before) {
    return rows.hash(before.municipality(), before.entries())
        .map(HexFormat.of()::formatHex)
        .filter(before.head()::equals)
        .isPresent();
  }
}
