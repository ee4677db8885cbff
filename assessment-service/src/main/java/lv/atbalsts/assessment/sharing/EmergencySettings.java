package lv.atbalsts.assessment.sharing;

import io.smallrye.config.ConfigMapping;

/** How many records one municipality or provider opens in an emergency. */
@ConfigMapping(prefix = "atbalsts.emergency")
interface EmergencySettings {

  /** The most attempts on a day, whether they find somebody or not. */
  int perDay();

  /** From which attempt of a day on it is told as unusual. */
  int alarmAt();
}
