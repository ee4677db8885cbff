package lv.atbalsts.funding.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What no law states of partnerships. */
@ConfigMapping(prefix = "atbalsts.partnership")
interface PartnershipSettings {

  /** How long a region accounts for a partner that has left; without the setting not at all. */
  @WithDefault("P0D")
  Period accounting();
}
