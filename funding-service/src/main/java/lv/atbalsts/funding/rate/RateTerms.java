package lv.atbalsts.funding.rate;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit rate as published. */
@Embeddable
@Schema(description = "The rate of one unit of a service for a target group from a day on.")
public record RateTerms(
    @NotBlank @Schema(description = "Service type's code.", examples = "DAY_CARE_CENTRE")
        String serviceType,
    @NotNull
        @Pattern(
            regexp =
                "ADULT_GRT|CHILD_OUT_OF_FAMILY_CARE|CHILD_FT|LEGAL_REPRESENTATIVE|PROSPECTIVE_CARER")
        @Schema(description = "For whom.", examples = "ADULT_GRT")
        String targetGroup,
    @NotBlank
        @Schema(
            description =
                "The unit, as grants name it: DAY, HOUR, TIMES or MONTH; another one is configured first.",
            examples = "DAY")
        String unit,
    @NotNull @Valid @Schema(description = "Euro for one unit.") Money amount,
    @NotNull
        @Schema(description = "In force from this day to the next rate.", examples = "2021-07-01")
        LocalDate validFrom,
    @NotBlank
        @Schema(
            description = "Where it is published.",
            examples = "Methodology of 01.07.2021, annex 2")
        String source,
    @Schema(
            description =
                "The version of the methodology that sets it, by the day of its publication; missing: no version.",
            examples = "2021-07-01")
        LocalDate methodology) {

  public RateTerms {
    serviceType = ServiceTypes.canonical(serviceType);
  }
}
