package lv.atbalsts.assessment.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what, in which project and when somebody is enrolled. */
@Schema(description = "as what, in which project and when somebody is enrolled")
public record EnrolmentTerms(
    @NotNull @Schema(description = "as what", examples = "ADULT_GRT") TargetGroup targetGroup,
    @NotBlank
        @Size(max = 40)
        @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @NotNull @Schema(description = "not in the future", examples = "2019-03-15")
        LocalDate enrolledOn) {

  /** The same in the project of this number. */
  EnrolmentTerms in(String project) {
    return new EnrolmentTerms(targetGroup, project, enrolledOn);
  }
}
