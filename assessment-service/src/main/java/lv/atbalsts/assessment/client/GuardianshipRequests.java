package lv.atbalsts.assessment.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of guardianships. */
interface GuardianshipRequests {

  /** Somebody is guardian of an adult, by a decision. */
  @Schema(description = "somebody is guardian of an adult, by a court's decision")
  record RecordGuardianship(
      @NotBlank
          @Pattern(regexp = "[0-9A-Za-z./-]{1,40}")
          @Schema(
              description = "number of the judgment or the appointment",
              examples = "C30-1234-19")
          String decisionNumber,
      @NotNull
          @Schema(
              description = "first day: not before the person is of age, nor in the future",
              examples = "2019-03-01")
          LocalDate from,
      @Schema(description = "last day; left out: until it is ended", examples = "2024-02-29")
          LocalDate to) {

    public RecordGuardianship {
      decisionNumber = Reference.plain(decisionNumber);
    }
  }

  /** The last day of a guardianship. */
  @Schema(description = "the last day of a guardianship")
  record EndGuardianship(
      @NotNull
          @Schema(
              description = "not before its first, nor ahead, nor after an end that is recorded",
              examples = "2021-06-30")
          LocalDate to) {}
}
