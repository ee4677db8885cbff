package lv.atbalsts.assessment.limit;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.limit.rules.CountingPeriod;
import lv.atbalsts.assessment.limit.rules.LimitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a limit; whom and what it is about stays as it was. */
@Schema(description = "the next version of a limit")
record PublishLimit(
    @NotNull
        @Schema(
            description = "first day; the version before ends the day before at the latest",
            examples = "2024-01-01")
        LocalDate validFrom,
    @Schema(description = "last day; open when left out", examples = "2024-12-31")
        LocalDate validTo,
    @Schema(
            description = "CAP or UNLIMITED where the limit is a cap; left out: as before",
            examples = "CAP")
        LimitKind kind,
    @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(description = "how much at most, in the limit's unit", examples = "30")
        BigDecimal value,
    @Schema(description = "for each what; left out: as before", examples = "YEAR")
        CountingPeriod per,
    @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(description = "how much at most of it for a component", examples = "40")
        BigDecimal subValue,
    @Known(value = "components", also = "EACH")
        @Schema(description = "that component, or EACH", examples = "LEISURE")
        String subOf,
    @NotBlank
        @Size(max = 300)
        @Schema(description = "where the law says so", examples = "MK 357/2020 (amends MK 313)")
        String legalBasis,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "where it was read", examples = "likumi.lv, 12.06.2020")
        String source,
    @Size(max = 500) @Schema(description = "what else is to be known", examples = "raised from 30")
        String note) {

  /** A cap may be lifted and set again; what a line does stays otherwise as it was. */
  LimitKind kindAfter(LimitKind before) {
    boolean bounds = before == LimitKind.CAP || before == LimitKind.UNLIMITED;
    boolean named = kind == LimitKind.CAP || kind == LimitKind.UNLIMITED;
    return bounds && named ? kind : before;
  }
}
