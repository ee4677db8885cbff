package lv.atbalsts.funding.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an official of the addressee finds when checking a claim. */
@Embeddable
@Schema(
    description =
        "The three amounts sum exactly to what waits: the declared amount of a submitted claim, the"
            + " parked amount of a decided one.")
public record DecisionTerms(
    @NotNull @Valid @Schema(description = "Found eligible; may be paid.") Money certified,
    @NotNull @Valid @Schema(description = "Found ineligible; will not be paid.") Money deducted,
    @NotNull
        @Valid
        @Schema(description = "Waits for documents; is decided later by another decision.")
        Money parked,
    @Size(max = 5000)
        @Column(name = "releases")
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Schema(
            description =
                "Lines whose amounts are among the deducted and may be claimed again, by reportLineId"
                    + " or invoiceId.")
        List<@NotNull UUID> releasedLines,
    @Size(max = 2000)
        @Schema(
            description = "Why; required unless all is certified.",
            examples = "Two visits have no signature.")
        String reason) {

  public DecisionTerms {
    releasedLines = releasedLines == null ? List.of() : releasedLines.stream().distinct().toList();
  }

  /** Refuses with 422 where the amounts do not sum to what waits, or one of them is wrong. */
  void refuseUnlessSumOf(Money waits) {
    FieldErrors errors = new FieldErrors();
    Amounts.notNegative(errors, "/certified/amount", certified);
    Amounts.notNegative(errors, "/deducted/amount", deducted);
    Amounts.notNegative(errors, "/parked/amount", parked);
    if (!certified.equals(waits) && (reason == null || reason.isBlank())) {
      errors.add("/reason", FundingRefusal.REASON_MISSING);
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    Money sum = certified.plus(deducted).plus(parked);
    if (!sum.equals(waits)) {
      throw FundingRefusal.AMOUNTS_DO_NOT_SUM_TO_WHAT_WAITS
          .with(sum.amount(), waits.amount())
          .limit(waits)
          .requested(sum);
    }
  }

  boolean certifiesAnything() {
    return certified.compareTo(Money.ZERO) > 0;
  }
}
