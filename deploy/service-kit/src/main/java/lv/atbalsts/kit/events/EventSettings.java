package lv.atbalsts.kit.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the traffic of events is. */
@ConfigMapping(prefix = "atbalsts.events")
interface EventSettings {

  /** After so long without progress {@code /q/health} is red. */
  @WithDefault("PT1M")
  Duration unhealthyAfter();
}
