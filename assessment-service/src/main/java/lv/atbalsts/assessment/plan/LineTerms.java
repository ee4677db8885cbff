package lv.atbalsts.assessment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.plan.rules.LineCost;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that the plan recommends. */
@Embeddable
@Schema(description = "a service that the plan recommends")
public record LineTerms(
    @NotBlank @Size(max = 60) @Schema(description = "code", examples = "DAY_CARE_CENTRE")
        String serviceType,
    @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 8, fraction = 2)
        @Schema(description = "how much, in units an interval", examples = "12")
        BigDecimal quantity,
    @NotBlank
        @Known("units")
        @Schema(
            description = "DAY, HOUR, TIMES or MONTH; GET /classifiers/units lists them",
            examples = "DAY")
        String unit,
    @NotBlank
        @Known("intervals")
        @Schema(description = "WEEK, MONTH, YEAR or PROJECT (the whole period)", examples = "MONTH")
        @Column(name = "recurrence")
        String interval,
    @Column(name = "served_from")
        @Schema(description = "first day, where known", examples = "2019-07-01")
        LocalDate from,
    @Column(name = "served_to")
        @Schema(description = "last day, where known", examples = "2019-12-31")
        LocalDate to,
    @Schema(description = "for one unit, where known; without it the cost is unknown, not zero")
        Money rate,
    @Known("funding-sources")
        @Schema(
            description =
                "who pays, where known: ESF, STATE, MUNICIPALITY; GET /classifiers/funding-sources lists them",
            examples = "ESF")
        String fundingSource,
    @Pattern(regexp = "G[0-9]{1,3}")
        @Schema(description = "the goal that it serves", examples = "G1")
        String goal,
    @Schema(description = "whether it waits for a new building", examples = "false")
        boolean needsNewInfrastructure) {

  public LineTerms {
    serviceType = ServiceTypes.canonical(serviceType);
  }

  /** Nothing where it is unknown. */
  Optional<Money> cost() {
    return LineCost.of(rate, quantity, interval, from, to);
  }
}
