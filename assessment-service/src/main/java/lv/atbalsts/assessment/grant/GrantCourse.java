package lv.atbalsts.assessment.grant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;

/**
 * How far a granted service is: since when it is received, until when, or from when the decision
 * was withdrawn and why.
 *
 * @param everStarted also where the start was taken back: what it let be reported may be on its way
 */
@Embeddable
record GrantCourse(
    @Enumerated(EnumType.STRING) GrantStatus status,
    LocalDate startedOn,
    boolean everStarted,
    LocalDate endedOn,
    LocalDate revokedOn,
    String revokeReason) {

  static final GrantCourse DECIDED =
      new GrantCourse(GrantStatus.GRANTED, null, false, null, null, null);

  GrantCourse started(LocalDate on, LocalDate first, LocalDate last) {
    GrantStatus next = status.become(GrantStatus.STARTED);
    within(on, first, last, "/startedOn");
    return new GrantCourse(next, on, true, null, null, null);
  }

  /** Also of one that ended, on an earlier day. */
  GrantCourse ended(LocalDate on, LocalDate last) {
    boolean earlier = status == GrantStatus.ENDED && on.isBefore(endedOn);
    GrantStatus next = earlier ? status : status.become(GrantStatus.ENDED);
    within(on, startedOn, last, "/endedOn");
    return new GrantCourse(next, startedOn, everStarted, on, null, null);
  }

  GrantCourse revoked(LocalDate on, String reason, LocalDate decidedOn, LocalDate today) {
    GrantStatus next = status.become(GrantStatus.REVOKED);
    within(on, startedOn == null ? decidedOn : startedOn, today, "/revokedOn");
    return new GrantCourse(next, startedOn, everStarted, null, on, reason);
  }

  GrantCourse startAnnulled() {
    return new GrantCourse(status.become(GrantStatus.GRANTED), null, everStarted, null, null, null);
  }

  /** From whatever status: it was granted on no day. */
  GrantCourse annulled(LocalDate decidedOn, String reason) {
    if (status == GrantStatus.REVOKED && startedOn == null) {
      Refusals.illegalMove(status, GrantStatus.REVOKED, status.successors()).raise();
    }
    return new GrantCourse(GrantStatus.REVOKED, null, everStarted, null, decidedOn, reason);
  }

  /**
   * The end or the withdrawal was entered wrong.
   *
   * @param on the last day on which it was received; null where it goes on
   * @param enrolledUntil the last day of the enrolment; null while the person takes part
   * @param last today, or the last day that is granted
   */
  GrantCourse corrected(LocalDate on, LocalDate enrolledUntil, LocalDate last) {
    GrantStatus goesOn = startedOn == null ? GrantStatus.GRANTED : GrantStatus.STARTED;
    if (status != GrantStatus.ENDED && status != GrantStatus.REVOKED) {
      Refusals.illegalMove(status, goesOn, status.successors()).raise();
    }
    FieldErrors errors = new FieldErrors();
    if (on == null && enrolledUntil != null) {
      errors.add("/endedOn", "ASM-0590", enrolledUntil);
    }
    if (on != null && startedOn == null) {
      errors.add("/endedOn", "ASM-0591");
    }
    errors.refuseIfAny("ASM-0001");
    if (on != null) {
      boolean enrolled = enrolledUntil == null || enrolledUntil.isAfter(last);
      within(on, startedOn, enrolled ? last : enrolledUntil, "/endedOn");
    }
    return new GrantCourse(
        on == null ? goesOn : GrantStatus.ENDED, startedOn, everStarted, on, null, null);
  }

  /** The last day on which it can have been received; null while nothing has ended it. */
  LocalDate lastDay() {
    return revokedOn == null ? endedOn : revokedOn.minusDays(1);
  }

  private static void within(LocalDate day, LocalDate first, LocalDate last, String pointer) {
    FieldErrors errors = new FieldErrors();
    if (day.isBefore(first) || day.isAfter(last)) {
      errors.add(pointer, "ASM-0068", first, last);
    }
    errors.refuseIfAny("ASM-0001");
  }
}
