package lv.atbalsts.kit.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The explicit word about the way to the broker. */
@ConfigMapping(prefix = "atbalsts.kafka")
interface BrokerSettings {

  /** {@code true} where something else protects the way to the broker. */
  @WithDefault("false")
  String plaintextAllowed();
}
