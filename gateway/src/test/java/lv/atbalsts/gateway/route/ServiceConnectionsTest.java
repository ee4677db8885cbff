package lv.atbalsts.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpClientOptions;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceConnectionsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void noConnectionIsTooLongSilentForTheRequestThatHasJustGotIt(int seconds) {
    Duration timeout = Duration.ofSeconds(seconds);
    HttpClientOptions options = ServiceConnections.options(new OneConnection(timeout));

    Duration pooled =
        Duration.ofSeconds(options.getKeepAliveTimeout())
            .plusMillis(options.getPoolCleanerPeriod());
    Duration cut = Duration.ofSeconds(options.getIdleTimeout());
    assertTrue(cut.compareTo(pooled.plus(timeout)) > 0, cut + " after " + pooled + timeout);
    assertEquals(seconds, options.getKeepAliveTimeout());
  }
}
