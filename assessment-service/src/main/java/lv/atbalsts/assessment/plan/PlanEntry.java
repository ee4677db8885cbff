package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.plan.rules.PlanCost;
import lv.atbalsts.assessment.plan.rules.PlanType;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a support plan, without what it says in words. */
@Schema(description = "one version of a support plan, without what it says in words")
record PlanEntry(
    @Schema(description = "the version's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(
            description = "the first version's id: the same for every version of the plan",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID lineageId,
    @Schema(description = "which version, from 1", examples = "1") int number,
    @Schema(description = "by which assessment", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID assessmentId,
    @Schema(
            description = "the random id by which events speak of the person",
            examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
        UUID clientRef,
    @Schema(description = "ATVK code", examples = "0460200") String municipality,
    @Schema(description = "of whom", examples = "ADULT_GRT") TargetGroup targetGroup,
    @Schema(
            description = "which plan it is, by the target group (ASM-06)",
            examples = "ADULT_SUPPORT")
        PlanType type,
    @Schema(description = "its Latvian title", examples = "Individuālais atbalsta plāns")
        String titleLv,
    @Schema(description = "its English title", examples = "Individual support plan") String titleEn,
    @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001") String project,
    @Schema(description = "how far it is", examples = "ACTIVE") PlanStatus status,
    @Schema(description = "who agreed", examples = "PERSON") AgreedBy agreedBy,
    @Schema(description = "when: in force from this day", examples = "2019-06-01")
        LocalDate agreedOn,
    @Schema(description = "how, where known", examples = "SIGNED_ON_PAPER") String agreedHow,
    @Schema(description = "the last day in force, where it has one", examples = "2020-05-31")
        LocalDate inForceUntil,
    @Schema(description = "why it ended, as a code", examples = "GOALS_REACHED") String endReason,
    @Schema(description = "when it is to be reviewed", examples = "2020-06-01")
        LocalDate reviewDueOn,
    @Schema(description = "how its services are paid for", examples = "BY_SERVICES")
        Financing financing,
    @Schema(description = "preparation for independent life") Preparation preparation,
    @Schema(description = "the services, in order") List<LineView> lines,
    @Schema(
            description =
                "what all lines cost together; absent where the cost of a line is unknown")
        Money total,
    @Schema(description = "how many lines have no known cost", examples = "0")
        int linesWithoutCost) {
  static PlanEntry of(
      UUID id,
      UUID lineageId,
      int number,
      UUID clientRef,
      String municipality,
      PlanBasis basis,
      PlanCourse course,
      Financing financing,
      Preparation preparation,
      PlanLines lines) {
    PlanType type = basis.type();
    PlanCost cost = lines.cost();
    return new PlanEntry(
        id,
        lineageId,
        number,
        basis.assessmentId(),
        clientRef,
        municipality,
        basis.targetGroup(),
        type,
        type.titleLv(),
        type.titleEn(),
        basis.project(),
        course.status(),
        course.agreedBy(),
        course.agreedOn(),
        course.agreedHow(),
        course.inForceUntil(),
        course.endReason(),
        course.reviewDueOn(),
        financing,
        preparation,
        lines.views(),
        cost.total().orElse(null),
        cost.unknown());
  }
}
