package lv.atbalsts.assessment.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A subject with rows that rest on enrolments. */
public interface RestsOnEnrolment {

  /** What rests on an enrolment and holds on that day or after it. */
  List<Resting> restingOn(UUID enrolment, LocalDate from);

  /** Two enrolments are one: what rested on the one rests on the other. */
  void united(UUID gone, UUID kept);

  /**
   * A row that rests on an enrolment.
   *
   * @param what kind of row: ASSESSMENT, SUPPORT_PLAN, GRANT, WAY_OUT_STEP; the list is open
   */
  record Resting(String what, UUID id) {}
}
