package lv.atbalsts.funding.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.ProjectNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ministry says of a measure. */
@Embeddable
@Schema(description = "A measure of the programme: its code, fund, period and total.")
public record MeasureTerms(
    @NotNull
        @Pattern(regexp = ProjectNumber.MEASURE)
        @Column(name = "code")
        @Schema(description = "The measure's code (SAM numurs).", examples = "9.2.2.1")
        String measure,
    @NotBlank
        @Schema(
            description = "Title in Latvian.",
            examples = "Deinstitucionalizācija: plānošanas reģionu projekti")
        String titleLv,
    @NotBlank
        @Schema(
            description = "Title in English.",
            examples = "Deinstitutionalisation: projects of the planning regions")
        String titleEn,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "Which EU fund pays.", examples = "ESF")
        Fund fund,
    @NotNull
        @Column(name = "period_from")
        @Schema(description = "First day of the period.", examples = "2015-01-01")
        LocalDate from,
    @NotNull
        @Column(name = "period_to")
        @Schema(description = "Last day of the period.", examples = "2023-12-31")
        LocalDate to,
    @NotNull @Valid @Schema(description = "EU and national money together, in euro.") Money total,
    @Valid @Schema(description = "The most that one project is contracted for; left out: no limit.")
        Money maxProjectAmount,
    @Min(1)
        @Max(240)
        @Schema(
            description =
                "How many months a project lasts at most, from the first day of its contract;"
                    + " left out: up to the measure's last day.",
            examples = "18")
        Integer maxMonths) {

  void check(FieldErrors errors, String at) {
    errors.notBefore(at + "/to", FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS, to, from);
    Amounts.aboveZero(errors, at + "/total/amount", total);
    if (maxProjectAmount != null && maxProjectAmount.cents() <= 0) {
      errors.add(at + "/maxProjectAmount/amount", FundingRefusal.AMOUNT_NOT_ABOVE_ZERO);
    }
  }

  /** The EU social fund pays services, the regional fund (ERAF) buildings. */
  public enum Fund {
    ESF,
    ERDF
  }
}
