package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support plan. */
@Schema(description = "a support plan")
record PlanView(
    @Schema(description = "the plan's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "by which assessment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID assessmentId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "of whom", examples = "ADULT_GRT") TargetGroup targetGroup,
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(description = "how far it is", examples = "AGREED") PlanStatus status,
    @Schema(description = "who agreed", examples = "PERSON") AgreedBy agreedBy,
    @Schema(description = "when", examples = "2019-06-01") LocalDate agreedOn,
    @Schema(description = "the services, in order") List<LineFacts> lines) {}
