package lv.atbalsts.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** The limits of a client. */
@ConfigMapping(prefix = "atbalsts.limits")
interface LimitSettings {

  /** Bytes of a request body. */
  @WithDefault("1M")
  MemorySize body();

  /** Bytes of a request body whose path ends with {@code /imports}. */
  @WithDefault("256M")
  MemorySize imports();

  /** Time until a request body is complete. */
  @WithDefault("1M")
  Duration bodyTime();

  /** The same where the path ends with {@code /imports}. */
  @WithDefault("1H")
  Duration importsTime();

  /** The slowest that a body may come. */
  Slowest slowest();

  /** Requests without a valid token, by address. */
  Rate anonymous();

  /** Requests with a valid token, by subject. */
  Rate known();

  /** Instead of {@link #known()}, by role. */
  Map<String, Rate> roles();

  /** Clients remembered at once; the one idle longest is forgotten first. */
  @WithDefault("20000")
  int clients();

  /** When an idle client is forgotten; longer than a bucket takes to fill. */
  @WithDefault("5M")
  Duration idle();

  /** A token bucket. */
  interface Rate {

    /** Requests a second, in the long run. */
    int perSecond();

    /** Requests at once. */
    int burst();
  }

  /** The slowest that a body may come while the service waits for it. */
  interface Slowest {

    /** So many bytes ... */
    @WithDefault("10K")
    MemorySize bytes();

    /** ... in every such while. */
    @WithDefault("10S")
    Duration within();
  }
}
