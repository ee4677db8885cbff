package lv.atbalsts.funding.measure;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is announced of a selection round. */
@Embeddable
@Schema(description = "A selection round of a measure: its number, window and total.")
public record RoundTerms(
    @NotNull @Min(1) @Schema(description = "Counted from 1.", examples = "2") Integer round,
    @NotNull
        @Schema(description = "First day on which a project is submitted.", examples = "2019-01-07")
        LocalDate opensOn,
    @NotNull
        @Schema(description = "Last day on which a project is submitted.", examples = "2019-03-07")
        LocalDate closesOn,
    @NotNull @Valid @Schema(description = "At most so much is contracted in the round, in euro.")
        Money total) {

  void check(FieldErrors errors, String at) {
    errors.notBefore(
        at + "/closesOn", FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS, closesOn, opensOn);
    Amounts.aboveZero(errors, at + "/total/amount", total);
  }
}
