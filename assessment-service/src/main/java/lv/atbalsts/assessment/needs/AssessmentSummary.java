package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment: ids, codes and dates; what it says is read by itself, for a purpose. */
@Schema(
    description = "an assessment in a list: ids, codes and dates; what it says is read by itself")
record AssessmentSummary(
    @Schema(description = "the assessment's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "of which enrolment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID enrolmentId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(description = "when the team assessed", examples = "2019-05-02") LocalDate assessedOn,
    @Schema(description = "how far it is", examples = "APPROVED") AssessmentStatus status,
    @Schema(description = "when it was approved", examples = "2019-05-10") LocalDate approvedOn,
    @Schema(description = "when needs are to be assessed again", examples = "2022-05-02")
        LocalDate reassessmentDueOn) {}
