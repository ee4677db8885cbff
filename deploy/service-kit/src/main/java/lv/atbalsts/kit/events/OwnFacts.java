package lv.atbalsts.kit.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether a service tells facts of its own: only then has it a change feed and a history. */
@ConfigMapping(prefix = "atbalsts")
interface OwnFacts {

  @WithDefault("true")
  boolean publishes();
}
