package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment without its answers. */
@Schema(description = "an assessment without its answers")
record AssessmentEntry(
    @Schema(description = "the assessment's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "of which enrolment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID enrolmentId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "as what", examples = "ADULT_GRT") TargetGroup targetGroup,
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(description = "the methodology", examples = "SAMPLE_SUPPORT_INTENSITY")
        String methodology,
    @Schema(description = "its version", examples = "2") int methodologyVersion,
    @Schema(description = "when the team assessed", examples = "2019-05-02") LocalDate assessedOn,
    @Schema(description = "how far it is", examples = "APPROVED") AssessmentStatus status,
    @Schema(description = "when it was submitted", examples = "2019-05-03") LocalDate submittedOn,
    @Schema(description = "when it was approved", examples = "2019-05-10") LocalDate approvedOn,
    @Schema(
            description = "when needs are to be assessed again, where the methodology says so",
            examples = "2022-05-02")
        LocalDate reassessmentDueOn,
    @Schema(
            description = "which assessment it follows, where it is a reassessment",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
        UUID reassesses,
    @Schema(description = "how often its answers were corrected", examples = "0") int amendments,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description =
                "of a draft just opened: answers that are always asked and missing yet; reading the"
                    + " draft lists those too that are asked because of other answers")
        List<Warning> warnings) {

  AssessmentEntry with(List<Warning> warnings) {
    return new AssessmentEntry(
        id,
        enrolmentId,
        clientRef,
        municipality,
        targetGroup,
        project,
        methodology,
        methodologyVersion,
        assessedOn,
        status,
        submittedOn,
        approvedOn,
        reassessmentDueOn,
        reassesses,
        amendments,
        warnings);
  }
}
