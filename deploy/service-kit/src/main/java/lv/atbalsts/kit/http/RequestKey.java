package lv.atbalsts.kit.http;

import io.smallrye.config.ConfigMapping;

/** The secret under which requests are hashed; a service without it does not start. */
@ConfigMapping(prefix = "atbalsts")
interface RequestKey {

  /** At least 32 characters, the same for all instances of a service. */
  String requestKey();
}
