package lv.atbalsts.assessment.erasure;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import lv.atbalsts.assessment.client.Kept;

/** A row for which the person has to stay known until that day. */
record StillKept(UUID id, String measure, LocalDate until) {

  static StillKept of(Kept row, Period period) {
    return new StillKept(row.id(), row.measure(), row.since().plus(period));
  }
}
