package lv.atbalsts.assessment.erasure;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientOwnedRows.Hold;
import lv.atbalsts.assessment.client.ClientOwnedRows.Kept;

/** A row for which the person has to stay known: until that day, or as long as it runs. */
record StillKept(UUID id, String kind, String measure, Hold hold, LocalDate until) {

  static StillKept of(Kept row, LocalDate until) {
    return new StillKept(row.id(), row.kind(), row.measure(), row.hold(), until);
  }
}
