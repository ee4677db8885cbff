package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a support plan: ids, codes and dates; what it says is read by itself, for a purpose.
 */
@Schema(
    description =
        "a version of a support plan in a list: ids, codes and dates; what it says is read by itself")
record PlanSummary(
    @Schema(description = "the version's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(
            description = "the first version's id",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID lineageId,
    @Schema(description = "which version, from 1", examples = "1") int number,
    @Schema(description = "by which assessment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID assessmentId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(description = "how far it is", examples = "ACTIVE") PlanStatus status,
    @Schema(description = "in force from this day", examples = "2019-06-01") LocalDate agreedOn,
    @Schema(description = "the last day in force, where it has one", examples = "2020-05-31")
        LocalDate inForceUntil,
    @Schema(description = "when it is to be reviewed", examples = "2020-06-01")
        LocalDate reviewDueOn) {

  static PlanSummary of(PlanEntry plan) {
    return new PlanSummary(
        plan.id(),
        plan.lineageId(),
        plan.number(),
        plan.assessmentId(),
        plan.clientRef(),
        plan.municipality(),
        plan.project(),
        plan.status(),
        plan.agreedOn(),
        plan.inForceUntil(),
        plan.reviewDueOn());
  }
}
