package lv.atbalsts.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this is a real system. */
@ConfigMapping(prefix = "atbalsts")
interface StartSettings {

  /** {@code false} on a developer's own machine and in tests; anything else is a real system. */
  @WithDefault("true")
  String production();
}
