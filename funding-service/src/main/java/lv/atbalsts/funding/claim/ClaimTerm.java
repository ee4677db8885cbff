package lv.atbalsts.funding.claim;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import lv.atbalsts.funding.calendar.WorkingDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The term in which a claim is decided on, in working days: it runs from receipt, or from the day
 * on which the documents of a sample are in, and stands still while the claimant is asked.
 */
@Embeddable
public record ClaimTerm(
    @Schema(description = "Decided on until this day; none while the term stands still.")
        LocalDate dueOn,
    @Schema(description = "Working days that were left when the term stopped.") Integer daysLeft,
    @Schema(description = "Whether the term was prolonged.") Boolean extended) {

  static ClaimTerm from(LocalDate day, int length, WorkingDays calendar) {
    return new ClaimTerm(calendar.after(day, length), null, false);
  }

  ClaimTerm stopped(LocalDate on, WorkingDays calendar) {
    return new ClaimTerm(null, calendar.between(on, dueOn), extended);
  }

  ClaimTerm resumed(LocalDate on, WorkingDays calendar) {
    return new ClaimTerm(calendar.after(on, daysLeft), null, extended);
  }

  ClaimTerm extended(int days, WorkingDays calendar) {
    return new ClaimTerm(calendar.after(dueOn, days), null, true);
  }
}
