package lv.atbalsts.funding.correction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as CFLA posts it. */
@Embeddable
public record CorrectionTerms(
    @NotNull
        @Size(max = 60)
        @Schema(
            description = "By what title, a code of CORRECTION_TYPE (GET /cfla/codes).",
            examples = "PROPORTIONAL_CORRECTION")
        String type,
    @NotNull @Valid @Schema(description = "How much.") Money amount,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "What comes of it.", examples = "RECOVERED")
        CorrectionEffect effect,
    @NotNull
        @Schema(description = "The day it is imposed; not in the future.", examples = "2021-09-01")
        LocalDate imposedOn,
    @Schema(
            description = "Until when it is paid back; of RECOVERED only, and required there.",
            examples = "2021-10-01")
        LocalDate dueOn,
    @NotBlank
        @Size(max = 2000)
        @Schema(description = "Why.", examples = "The contract was awarded without a tender.")
        String reason) {

  boolean recovers() {
    return effect == CorrectionEffect.RECOVERED;
  }

  /**
   * Adds what is wrong of it by itself.
   *
   * @param decidedOn the day of the decision that it corrects
   */
  void check(FieldErrors errors, LocalDate decidedOn, LocalDate today) {
    if (amount.cents() <= 0) {
      errors.add("/amount/amount", FundingRefusal.AMOUNT_NOT_ABOVE_ZERO);
    }
    StepDates.notBefore(errors, "/imposedOn", imposedOn, decidedOn);
    StepDates.notAfterToday(errors, "/imposedOn", imposedOn, today);
    if (recovers() != (dueOn != null)) {
      errors.add("/dueOn", FundingRefusal.DUE_DAY_OF_WHAT_IS_RECOVERED);
    } else if (dueOn != null) {
      StepDates.notBefore(errors, "/dueOn", dueOn, imposedOn);
    }
  }
}
