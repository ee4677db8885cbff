package lv.atbalsts.assessment.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.ParticipantFact;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.plan.Agreement.AgreedBy;
import lv.atbalsts.assessment.plan.PlanFacts.LineFacts;
import lv.atbalsts.assessment.plan.PlanForm.Financing;
import lv.atbalsts.assessment.plan.PlanRequests.ReviewOutcome;
import lv.atbalsts.assessment.plan.rules.PlanType;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.values.Money;

/** What happens to a support plan. */
sealed interface PlanEvents extends Fact {

  /** A plan, or a revision of one, was written. */
  @EventType("SupportPlanDrafted.v1")
  record SupportPlanDrafted(@JsonUnwrapped PlanOutline plan) implements OfOutline {}

  /** A draft was written anew. */
  @EventType("SupportPlanChanged.v1")
  record SupportPlanChanged(@JsonUnwrapped PlanOutline plan) implements OfOutline {}

  /** A person, or who represents the person, has agreed to the plan. */
  @EventType("SupportPlanAgreed.v1")
  record SupportPlanAgreed(
      UUID planId,
      UUID assessmentId,
      @JsonUnwrapped Participation participation,
      LocalDate agreedOn,
      AgreedBy agreedBy,
      List<LineFacts> lines)
      implements PlanEvents, ParticipantFact {

    @Override
    public UUID subject() {
      return planId;
    }
  }

  /** A revision was agreed: the version before it is not in force after that day. */
  @EventType("SupportPlanRevised.v1")
  record SupportPlanRevised(@JsonUnwrapped PlanRef plan, UUID revisionId, LocalDate inForceUntil)
      implements OfPlan {}

  /** The plan in force was held against what the person needs now. */
  @EventType("SupportPlanReviewed.v1")
  record SupportPlanReviewed(
      @JsonUnwrapped PlanRef plan,
      UUID reviewId,
      LocalDate reviewedOn,
      ReviewOutcome outcome,
      LocalDate nextDueOn)
      implements OfPlan {}

  /** The plan ended without a successor. */
  @EventType("SupportPlanEnded.v1")
  record SupportPlanEnded(@JsonUnwrapped PlanRef plan, LocalDate endedOn, String reason)
      implements OfPlan {}

  /**
   * The plan's end, or its revision, was entered wrong: it ended on another day, or is in force
   * still.
   *
   * @param endedOn the last day in force, or null where it is in force still
   */
  @EventType("SupportPlanCorrected.v1")
  record SupportPlanCorrected(@JsonUnwrapped PlanRef plan, LocalDate endedOn, String reason)
      implements OfPlan {}

  /** A draft should not have been written, or a plan not agreed: it was in force on no day. */
  @EventType("SupportPlanEnteredInError.v1")
  record SupportPlanEnteredInError(@JsonUnwrapped PlanRef plan, String reason) implements OfPlan {}

  /** What is told of a version that is written already. */
  sealed interface OfPlan extends PlanEvents {

    PlanRef plan();

    @Override
    default UUID subject() {
      return plan().planId();
    }

    @Override
    default String municipality() {
      return plan().municipality();
    }
  }

  /** What is told of a version while it is written. */
  sealed interface OfOutline extends PlanEvents {

    PlanOutline plan();

    @Override
    default UUID subject() {
      return plan().planId();
    }

    @Override
    default String municipality() {
      return plan().municipality();
    }
  }

  /** Which version of whose plan it is. */
  record PlanRef(UUID planId, UUID lineageId, UUID clientRef, String municipality) {}

  /** What is told to others of a version of a plan while it is written: nothing in words. */
  record PlanOutline(
      UUID planId,
      UUID lineageId,
      int number,
      UUID assessmentId,
      @JsonUnwrapped Participation participation,
      PlanType type,
      Financing financing,
      Money total,
      List<LineFacts> lines) {

    static PlanOutline of(SupportPlan plan) {
      return new PlanOutline(
          plan.id(),
          plan.lineageId(),
          plan.number(),
          plan.assessmentId(),
          plan.participation(),
          PlanType.of(plan.participation().targetGroup()).orElseThrow(),
          plan.content().financing(),
          plan.lines().cost().total().orElse(null),
          plan.lines().facts());
    }

    String municipality() {
      return participation.municipality();
    }
  }
}
