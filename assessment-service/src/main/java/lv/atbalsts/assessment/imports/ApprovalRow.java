package lv.atbalsts.assessment.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The approval of a submitted assessment. */
@Schema(description = "the approval of a submitted assessment")
record ApprovalRow(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "personas kods in either form",
            format = "personal-code",
            examples = "320001-00010")
        String personalCode,
    @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
        TargetGroup targetGroup,
    @NotNull @Schema(description = "not in the future", examples = "2019-05-10")
        LocalDate approvedOn) {

  @Override
  public String toString() {
    return "ApprovalRow";
  }
}
