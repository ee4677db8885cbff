package lv.atbalsts.assessment.erasure;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;

/** For which reasons a person may be erased, and how long records of a programme are kept. */
@ConfigMapping(prefix = "atbalsts.retention")
interface RetentionSettings {

  Set<String> reasons();

  /** By reason, then by measure: how long after the last thing that happened in it. */
  Map<String, Map<String, Period>> periods();

  /** By measure: the last day on which the papers of what it paid for are asked for. */
  Map<String, LocalDate> moneyUntil();
}
