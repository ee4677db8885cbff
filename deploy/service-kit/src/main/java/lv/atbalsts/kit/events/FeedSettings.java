package lv.atbalsts.kit.events;

import io.smallrye.config.ConfigMapping;
import java.util.Set;
import lv.atbalsts.kit.access.Role;

/** Who follows the change feed. */
@ConfigMapping(prefix = "atbalsts.feed")
interface FeedSettings {

  /** The roles that may; a service whose events tell of no persons names more. */
  Set<Role> roles();
}
