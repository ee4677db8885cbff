package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.AssessmentForm;
import lv.atbalsts.assessment.needs.AssessmentForm.TeamMember;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finished assessment: taken in and submitted. */
@Schema(description = "a finished assessment: taken in and submitted")
record AssessmentRow(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "personas kods in either form",
            format = "personal-code",
            examples = "320001-00010")
        String personalCode,
    @NotNull @Schema(description = "enrolled as what", examples = "ADULT_GRT")
        TargetGroup targetGroup,
    @NotBlank
        @Size(max = 60)
        @Schema(
            description = "the version in force on the day is taken",
            examples = "SAMPLE_SUPPORT_INTENSITY")
        String methodologyCode,
    @NotEmpty @Size(max = 20) @Schema(description = "the specialists")
        List<@NotNull @Valid TeamMember> team,
    @NotNull
        @Schema(
            description = "not before the enrolment; also the day of submission",
            examples = "2019-05-02")
        LocalDate assessedOn,
    @NotNull
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description = "answers by item",
            examples = "{\"A1\":3}")
        ObjectNode answers,
    @Size(max = 4000)
        @Schema(description = "what the team recommends", examples = "day care centre")
        String recommendation,
    @Schema(
            description = "the score, where it was computed elsewhere too: it must be the same",
            examples = "41")
        Long score,
    @Size(max = 40)
        @Schema(
            description = "the support level, where it was found elsewhere too: must be the same",
            examples = "L2")
        String supportLevel) {

  AssessmentForm form() {
    return new AssessmentForm(
        methodologyCode, team, assessedOn, answers, recommendation, score, supportLevel);
  }

  @Override
  public String toString() {
    return "AssessmentRow";
  }
}
