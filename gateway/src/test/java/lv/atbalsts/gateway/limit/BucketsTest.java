package lv.atbalsts.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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
    Bucket before = buckets.of("a", new TwoAtOnce());

    nanos.addAndGet(Duration.ofMinutes(5).toNanos());

    assertNotSame(before, buckets.of("a", new TwoAtOnce()));
  }

  @Test
  void neverMoreClientsThanTheNumberAreRemembered() {
    List<Bucket> first = of10000();

    List<Bucket> again = of10000();

    long remembered =
        IntStream.range(0, first.size()).filter(i -> first.get(i) == again.get(i)).count();
    assertTrue(remembered <= 100, remembered + " are remembered");
  }

  private List<Bucket> of10000() {
    return IntStream.range(0, 10_000)
        .mapToObj(i -> buckets.of("address " + i, new TwoAtOnce()))
        .toList();
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
