package lv.atbalsts.registry.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The registrar's decision of an application. */
@Schema(description = "The registrar's decision of an application")
public record DecideApplication(
    @NotNull @Schema(description = "Decision", examples = "REGISTER") DecisionKind decision,
    @NotNull @Schema(description = "Day of the decision", examples = "2021-08-20")
        LocalDate decidedOn,
    @Size(min = 1, max = 2000)
        @Schema(
            description = "Why; required to postpone or refuse",
            examples = "Nav iesniegti iekšējās kārtības noteikumi")
        String reason,
    @Schema(
            description = "First day of the registration, the day of the decision if absent",
            examples = "2021-09-01")
        LocalDate validFrom) {

  LocalDate begins() {
    return validFrom == null ? decidedOn : validFrom;
  }
}
