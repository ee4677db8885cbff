package lv.atbalsts.funding.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import lv.atbalsts.funding.granted.QuantitiesOfBefore;
import org.jboss.logging.Logger;

/**
 * Holds grants of before too: their quantity is learnt from the topic once, and what is reported of
 * them already counts.
 */
@ApplicationScoped
class UsageOfBefore {

  private static final Logger LOG = Logger.getLogger(UsageOfBefore.class);
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final QuantitiesOfBefore quantities;
  private final GrantUsage usage;
  private Thread learning;

  UsageOfBefore(QuantitiesOfBefore quantities, GrantUsage usage) {
    this.quantities = quantities;
    this.usage = usage;
  }

  void onStart(@Observes StartupEvent event) {
    learning = Thread.ofVirtual().name("usage-of-before").start(this::untilLearnt);
  }

  void onStop(@Observes ShutdownEvent event) {
    learning.interrupt();
  }

  private void untilLearnt() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        learn();
        return;
      } catch (RuntimeException away) {
        LOG.warnf("quantities of grants are asked for again: %s", away.getClass().getSimpleName());
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException stop) {
        return;
      }
    }
  }

  void learn() {
    int missing = quantities.learn(usage::countWhatIsReported);
    if (missing > 0) {
      LOG.warnf("grants whose quantity nobody knows, bounded by the day only: %d", missing);
    }
  }
}
