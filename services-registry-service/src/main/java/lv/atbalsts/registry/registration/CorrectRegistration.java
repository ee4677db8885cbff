package lv.atbalsts.registry.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as it should have been written, or as it is from now on. */
@Schema(description = "A registration corrected; its register number and its provider stay")
public record CorrectRegistration(
    @NotNull @Valid OfferedService service,
    @NotNull @Schema(description = "First day", examples = "2021-09-01") LocalDate validFrom,
    @Schema(
            description = "Last day, at most that of five years; that of five years if absent",
            examples = "2026-08-31")
        LocalDate validTo,
    @NotNull @Schema(description = "Day of the correction", examples = "2022-03-01")
        LocalDate correctedOn,
    @NotBlank
        @Size(max = 2000)
        @Schema(description = "Why", examples = "Kļūdaini ierakstīta adrese")
        String reason) {

  LocalDate lastDay() {
    return validTo == null ? Registration.lastDay(validFrom) : validTo;
  }
}
