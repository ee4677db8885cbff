package lv.atbalsts.assessment.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Since when a plan is in force, until when and why, and when it is held against the needs. */
@Embeddable
record PlanTerm(
    @Embedded Agreement agreement,
    LocalDate reviewDueOn,
    LocalDate inForceUntil,
    String endReason) {

  static final PlanTerm OPEN = new PlanTerm(null, null, null, null);

  static PlanTerm agreed(
      AgreePlan form, LocalDate earliest, LocalDate latest, LocalDate reviewDueOn) {
    FieldErrors errors = new FieldErrors();
    if (form.agreedOn().isBefore(earliest) || form.agreedOn().isAfter(latest)) {
      errors.add("/agreedOn", "ASM-0054", earliest, latest);
    }
    if (reviewDueOn != null && !reviewDueOn.isAfter(form.agreedOn())) {
      errors.add("/reviewDueOn", "ASM-0238", form.agreedOn());
    }
    errors.refuseIfAny("ASM-0001");
    return new PlanTerm(
        new Agreement(form.agreedBy(), form.agreedOn(), form.how()), reviewDueOn, null, null);
  }

  PlanTerm supersededFrom(LocalDate successor) {
    return new PlanTerm(agreement, reviewDueOn, successor.minusDays(1), endReason);
  }

  /** A review of an earlier day than the last one leaves what the last one says is due. */
  PlanTerm reviewed(ReviewPlan form, LocalDate nextDueOn, LocalDate last, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    LocalDate until = inForceUntil == null ? today : inForceUntil;
    within(form.reviewedOn(), agreement.on(), until, "/reviewedOn", errors);
    if (nextDueOn != null && !nextDueOn.isAfter(form.reviewedOn())) {
      errors.add("/nextDueOn", "ASM-0238", form.reviewedOn());
    }
    if (form.outcome() == ReviewOutcome.END && nextDueOn != null) {
      errors.add("/nextDueOn", "ASM-0248");
    }
    errors.refuseIfAny("ASM-0001");
    boolean late = last != null && form.reviewedOn().isBefore(last);
    return new PlanTerm(agreement, late ? reviewDueOn : nextDueOn, inForceUntil, endReason);
  }

  /** Not before the agreement, nor before a review that found it in force. */
  PlanTerm ended(EndPlan form, LocalDate lastReview, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    LocalDate first = lastReview == null ? agreement.on() : lastReview;
    within(form.endedOn(), first, today, "/endedOn", errors);
    errors.refuseIfAny("ASM-0001");
    return new PlanTerm(agreement, reviewDueOn, form.endedOn(), form.reason());
  }

  /**
   * The end was entered wrong.
   *
   * @param enrolledUntil the last day of the enrolment; null while the person takes part
   */
  PlanTerm corrected(
      CorrectPlan form, LocalDate lastReview, LocalDate enrolledUntil, LocalDate today) {
    if (form.endedOn() != null) {
      LocalDate last = enrolledUntil == null ? today : enrolledUntil;
      return ended(new EndPlan(form.endedOn(), endReason), lastReview, last);
    }
    FieldErrors errors = new FieldErrors();
    if (enrolledUntil != null) {
      errors.add("/endedOn", "ASM-0590", enrolledUntil);
    }
    errors.refuseIfAny("ASM-0001");
    return inForce();
  }

  /** Nothing has ended it. */
  PlanTerm inForce() {
    return new PlanTerm(agreement, reviewDueOn, null, null);
  }

  /** Why there is nothing to be in force. */
  PlanTerm because(String reason) {
    return new PlanTerm(agreement, reviewDueOn, inForceUntil, reason);
  }

  /** Whether it was agreed by then and in force still. */
  boolean covers(LocalDate day) {
    return agreement != null
        && !day.isBefore(agreement.on())
        && (inForceUntil == null || !day.isAfter(inForceUntil));
  }

  LocalDate successorFrom() {
    return inForceUntil == null ? agreement.on() : inForceUntil.plusDays(1);
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

  private static void within(
      LocalDate day, LocalDate first, LocalDate last, String pointer, FieldErrors errors) {
    if (day.isBefore(first) || day.isAfter(last)) {
      errors.add(pointer, "ASM-0237", first, last);
    }
  }
}
