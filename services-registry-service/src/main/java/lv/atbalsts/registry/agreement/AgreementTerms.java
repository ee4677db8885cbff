package lv.atbalsts.registry.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.rules.RegisterDateRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is agreed upon: a request brings it, a row holds it, a view shows it. */
@Embeddable
@Schema(description = "What is agreed upon")
public record AgreementTerms(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z./-]{1,40}")
        @Column(name = "agreement_number")
        @Schema(description = "Number of the paper", examples = "SL-2022/8")
        String agreementNumber,
    @NotNull @Column(name = "first_day") @Schema(description = "First day", examples = "2022-03-01")
        LocalDate from,
    @Column(name = "last_day")
        @Schema(description = "Last day, included; absent while open", examples = "2023-02-28")
        LocalDate to,
    @NotNull
        @Min(1)
        @Max(100_000)
        @Schema(description = "How many places, in persons at a time", examples = "3")
        Integer places,
    @NotNull @Valid @Schema(description = "Euro for one unit of a place") Money price,
    @NotNull
        @Pattern(regexp = "[A-Z_]{1,20}")
        @Column(name = "price_unit")
        @Schema(description = "What the price is for; the list is open", examples = "MONTH")
        String priceUnit) {

  public AgreementTerms {
    agreementNumber = Reference.plain(agreementNumber);
  }

  AgreementTerms to(LocalDate last) {
    return new AgreementTerms(agreementNumber, from, last, places, price, priceUnit);
  }

  AgreementTerms amended(AgreementAmendment by) {
    return new AgreementTerms(agreementNumber, from, by.to(), by.places(), by.price(), priceUnit);
  }

  void check(String within) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, within + "/to", to, from);
    if (price.isNegative()) {
      errors.add(within + "/price/amount", RegistryRefusal.AMOUNT_BELOW_ZERO, price);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }
}
