package lv.atbalsts.registry.placement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What no law states of reservations. */
@ConfigMapping(prefix = "atbalsts.reservation")
interface ReservationSettings {

  /** How long a place may be kept; without the setting until the end of the day. */
  @WithDefault("P0D")
  Period longest();
}
