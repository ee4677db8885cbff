package lv.atbalsts.registry.price;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.rules.RegisterDateRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price: a request brings it, a row holds it, a view shows it. */
@Embeddable
@Schema(description = "What one unit of a registered service costs, and when")
public record PriceTerms(
    @NotNull @Column(name = "first_day") @Schema(description = "First day", examples = "2022-01-01")
        LocalDate from,
    @Column(name = "last_day")
        @Schema(description = "Last day, included; absent while open", examples = "2022-12-31")
        LocalDate to,
    @NotNull
        @Pattern(regexp = "[A-Z_]{1,20}")
        @Schema(description = "What the price is for; the list is open", examples = "DAY")
        String unit,
    @NotNull @Valid @Schema(description = "Euro for one unit") Money amount) {

  PriceTerms to(LocalDate last) {
    return new PriceTerms(from, last, unit, amount);
  }

  void check(String within) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, within + "/to", to, from);
    if (amount.isNegative()) {
      errors.add(within + "/amount/amount", RegistryRefusal.AMOUNT_BELOW_ZERO, amount);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }
}
