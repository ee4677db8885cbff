package lv.atbalsts.registry.registration;

import io.smallrye.config.ConfigMapping;

/** When registrations whose years are over are told of. */
@ConfigMapping(prefix = "atbalsts.expiries")
interface ExpirySettings {

  /** The time of the night, as a schedule (seconds minutes hours ...) in Riga's time. */
  String at();
}
