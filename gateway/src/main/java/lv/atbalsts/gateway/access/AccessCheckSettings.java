package lv.atbalsts.gateway.access;

import io.smallrye.config.ConfigMapping;
import java.util.Set;

/** What {@link AccessCheck} accepts. */
@ConfigMapping(prefix = "atbalsts.access")
interface AccessCheckSettings {

  /** First segments of the paths that anyone may read without a token. */
  Set<String> open();

  /** The values of the claim {@code role} that the services know. */
  Set<String> roles();
}
