package lv.atbalsts.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import lv.atbalsts.gateway.limit.LimitSettings.Rate;

/** One bucket a client; idle ones are forgotten, and never more than a number are remembered. */
final class Buckets {

  private final Cache<String, Bucket> buckets;

  Buckets(int clients, Duration idle, Ticker ticker) {
    buckets =
        Caffeine.newBuilder()
            .maximumSize(clients)
            .expireAfterAccess(idle)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  Bucket of(String client, Rate rate) {
    return buckets.get(client, first -> full(rate));
  }

  private static Bucket full(Rate rate) {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
        .build();
  }
}
