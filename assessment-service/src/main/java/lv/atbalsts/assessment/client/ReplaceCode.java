package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person has a new personal code (personas koda maiņa). */
@Schema(description = "the person has a new personal code")
record ReplaceCode(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "personas kods of the new form",
            format = "personal-code",
            examples = "320001-00010")
        String personalCode,
    @NotNull
        @Schema(description = "the day of the change, from 2017-07-01", examples = "2019-09-02")
        LocalDate replacedOn) {

  /** Never the fields: a person must not reach a log by way of a message. */
  @Override
  public String toString() {
    return "ReplaceCode";
  }
}
