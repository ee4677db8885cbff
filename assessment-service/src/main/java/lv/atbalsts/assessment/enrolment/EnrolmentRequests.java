package lv.atbalsts.assessment.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of an enrolment ask for. */
interface EnrolmentRequests {

  /** A client who is to take part in a project. */
  @Schema(description = "a client who is to take part in a project")
  record EnrolClient(
      @NotNull @Schema(description = "who", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID clientId,
      @NotNull @Schema(description = "as what", examples = "ADULT_GRT") TargetGroup targetGroup,
      @NotBlank
          @Size(max = 40)
          @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @NotNull @Schema(description = "not in the future", examples = "2019-03-15")
          LocalDate enrolledOn) {

    EnrolmentTerms terms() {
      return new EnrolmentTerms(targetGroup, projectNumber, enrolledOn);
    }
  }

  /** The last day on which somebody took part, and why. */
  @Schema(description = "the last day on which somebody took part, and why it was the last")
  record EndEnrolment(
      @NotNull
          @Schema(
              description = "not before the enrolment, nor in the future",
              examples = "2020-06-30")
          LocalDate endedOn,
      @NotNull
          @Schema(
              description = "why; DIED follows from the record of the death and is not sent",
              examples = "MOVED_ABROAD")
          EnrolmentEndReason reason) {}
}
