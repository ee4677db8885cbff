package lv.atbalsts.assessment.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;

/**
 * How far a version of a plan is: since when it is in force, until when and why, and when it is
 * held against the needs.
 */
@Embeddable
record PlanCourse(
    @Enumerated(EnumType.STRING) PlanStatus status,
    @Embedded Agreement agreement,
    LocalDate reviewDueOn,
    LocalDate inForceUntil,
    String endReason) {

  static final PlanCourse DRAFT = new PlanCourse(PlanStatus.DRAFT, null, null, null, null);

  /** The draft is written anew. */
  PlanCourse rewritten() {
    return new PlanCourse(
        status.become(PlanStatus.DRAFT), agreement, reviewDueOn, inForceUntil, endReason);
  }

  /** In force from the agreement on. */
  PlanCourse agreed(AgreePlan form, LocalDate earliest, LocalDate latest, LocalDate reviewDueOn) {
    FieldErrors errors = new FieldErrors();
    if (form.agreedOn().isBefore(earliest) || form.agreedOn().isAfter(latest)) {
      errors.add("/agreedOn", "ASM-0054", earliest, latest);
    }
    if (reviewDueOn != null && !reviewDueOn.isAfter(form.agreedOn())) {
      errors.add("/reviewDueOn", "ASM-0238", form.agreedOn());
    }
    errors.refuseIfAny("ASM-0001");
    return new PlanCourse(
        status.become(PlanStatus.ACTIVE),
        new Agreement(form.agreedBy(), form.agreedOn(), form.how()),
        reviewDueOn,
        null,
        null);
  }

  PlanCourse supersededFrom(LocalDate successor) {
    PlanStatus next = status.become(PlanStatus.SUPERSEDED);
    return new PlanCourse(next, agreement, reviewDueOn, successor.minusDays(1), endReason);
  }

  /** A review of an earlier day than the last one leaves what the last one says is due. */
  PlanCourse reviewed(ReviewPlan form, LocalDate nextDueOn, LocalDate last, LocalDate today) {
    status.requireWasInForce();
    FieldErrors errors = new FieldErrors();
    LocalDate until = inForceUntil == null || inForceUntil.isAfter(today) ? today : inForceUntil;
    within(form.reviewedOn(), agreement.on(), until, "/reviewedOn", errors);
    if (nextDueOn != null && !nextDueOn.isAfter(form.reviewedOn())) {
      errors.add("/nextDueOn", "ASM-0238", form.reviewedOn());
    }
    if (form.outcome() == ReviewOutcome.END && nextDueOn != null) {
      errors.add("/nextDueOn", "ASM-0248");
    }
    errors.refuseIfAny("ASM-0001");
    boolean late = last != null && form.reviewedOn().isBefore(last);
    return new PlanCourse(
        status, agreement, late ? reviewDueOn : nextDueOn, inForceUntil, endReason);
  }

  PlanCourse ended(EndPlan form, LocalDate lastReview, LocalDate today) {
    return until(status.become(PlanStatus.ENDED), form.endedOn(), form.reason(), lastReview, today);
  }

  /**
   * The end was entered wrong: it ended on another day, or is in force still.
   *
   * @param enrolledUntil the last day of the enrolment; null while the person takes part
   */
  PlanCourse corrected(
      CorrectPlan form, LocalDate lastReview, LocalDate enrolledUntil, LocalDate today) {
    requireEnded();
    if (form.endedOn() != null) {
      LocalDate last = enrolledUntil == null ? today : enrolledUntil;
      return until(status, form.endedOn(), endReason, lastReview, last);
    }
    FieldErrors errors = new FieldErrors();
    if (enrolledUntil != null) {
      errors.add("/endedOn", "ASM-0590", enrolledUntil);
    }
    errors.refuseIfAny("ASM-0001");
    return standing();
  }

  /** In force still: its end, or its revision, was taken back. */
  PlanCourse standing() {
    return new PlanCourse(PlanStatus.ACTIVE, agreement, reviewDueOn, null, null);
  }

  PlanCourse enteredInError(String reason) {
    PlanStatus next = status.become(PlanStatus.ENTERED_IN_ERROR);
    return new PlanCourse(next, agreement, reviewDueOn, inForceUntil, reason);
  }

  void requireEnded() {
    if (status != PlanStatus.ENDED) {
      Refusals.illegalMove(status, PlanStatus.ACTIVE, status.successors()).raise();
    }
  }

  /** Whether it was agreed by then and in force still. */
  boolean covers(LocalDate day) {
    return agreement != null
        && status != PlanStatus.ENTERED_IN_ERROR
        && !day.isBefore(agreement.on())
        && (inForceUntil == null || !day.isAfter(inForceUntil));
  }

  /** The first day on which a successor may be in force. */
  LocalDate successorFrom() {
    return inForceUntil == null ? agreement.on() : inForceUntil.plusDays(1);
  }

  boolean agreed() {
    return agreement != null;
  }

  boolean agreedBySpeaker(Representation person) {
    return person.decidesOn(agreement.on(), agreement.by() == AgreedBy.PERSON);
  }

  AgreedBy agreedBy() {
    return agreement == null ? null : agreement.by();
  }

  LocalDate agreedOn() {
    return agreement == null ? null : agreement.on();
  }

  String agreedHow() {
    return agreement == null ? null : agreement.how();
  }

  /** Not before the agreement, nor before a review that found it in force. */
  private PlanCourse until(
      PlanStatus next, LocalDate day, String reason, LocalDate lastReview, LocalDate last) {
    FieldErrors errors = new FieldErrors();
    within(day, lastReview == null ? agreement.on() : lastReview, last, "/endedOn", errors);
    errors.refuseIfAny("ASM-0001");
    return new PlanCourse(next, agreement, reviewDueOn, day, reason);
  }

  private static void within(
      LocalDate day, LocalDate first, LocalDate last, String pointer, FieldErrors errors) {
    if (day.isBefore(first) || day.isAfter(last)) {
      errors.add(pointer, "ASM-0237", first, last);
    }
  }
}
