package lv.atbalsts.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {

  private final AtomicLong nanos = new AtomicLong();
  private final Buckets buckets = new Buckets(100, Duration.ofMinutes(5), nanos::get);

  @Test
  void everyClientHasABucketOfItsOwn() {
    assertTrue(buckets.of("a", new TwoAtOnce()).tryConsume(2));
    assertFalse(buckets.of("a", new TwoAtOnce()).tryConsume(1));
    assertTrue(buckets.of("b", new TwoAtOnce()).tryConsume(2));
  }

  @Test
  void idleClientsAreForgotten() {
    buckets.of("a", new TwoAtOnce());
    assertEquals(1, buckets.remembered());

    nanos.addAndGet(Duration.ofMinutes(5).toNanos());

    assertEquals(0, buckets.remembered());
  }

  @Test
  void neverMoreClientsThanTheNumberAreRemembered() {
    for (int i = 0; i < 10_000; i++) {
      buckets.of("address " + i, new TwoAtOnce());
    }

    assertEquals(100, buckets.remembered());
  }

  private record TwoAtOnce() implements LimitSettings.Rate {

    @Override
    public int perSecond() {
      return 1;
    }

    @Override
    public int burst() {
      return 2;
    }
  }
}
