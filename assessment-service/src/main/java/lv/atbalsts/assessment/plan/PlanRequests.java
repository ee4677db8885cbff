package lv.atbalsts.assessment.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.classifier.Annulment;
import lv.atbalsts.assessment.classifier.Known;
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.assessment.plan.Agreement.AgreedBy;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of a support plan, and of its budget, ask for. */
public interface PlanRequests {

  /** Who agreed to a plan, when and how. */
  @Schema(description = "who agreed to a plan, when and how")
  record AgreePlan(
      @NotNull
          @Schema(
              description =
                  "for a child the legal representative; for an adult a guardian where one is recorded",
              examples = "PERSON")
          AgreedBy agreedBy,
      @NotNull
          @Schema(
              description =
                  "not before the assessment's approval, nor before the version before was agreed",
              examples = "2019-06-01")
          LocalDate agreedOn,
      @Known("agreement-forms")
          @Schema(
              description =
                  "SIGNED_ON_PAPER, E_SIGNATURE or ORALLY_WITNESSED; GET /classifiers/agreement-forms lists them",
              examples = "SIGNED_ON_PAPER")
          String how,
      @Schema(
              description =
                  "when the plan is to be reviewed; where none is named, after the configured interval",
              examples = "2020-06-01")
          LocalDate reviewDueOn) {

    /** For a child the legal representative agrees; who is of age agrees, or a guardian does. */
    void requireSpeaker(Representation person) {
      if (agreedBy == AgreedBy.PERSON && person.childOn(agreedOn)) {
        throw AssessmentRefusal.CHILD_PLAN_IS_AGREED_BY_REPRESENTATIVE.with();
      }
      if (agreedBy == AgreedBy.LEGAL_REPRESENTATIVE && !person.representedOn(agreedOn)) {
        throw AssessmentRefusal.WHO_IS_OF_AGE_AGREES
            .with(agreedOn)
            .error("/agreedBy", AssessmentRefusal.WHO_IS_OF_AGE_AGREES, agreedOn);
      }
    }
  }

  /** A review of a plan while it is in force, recorded then or later. */
  @Schema(description = "a review of a plan while it is in force, recorded then or later")
  record ReviewPlan(
      @NotNull
          @Schema(
              description = "a day on which the version was in force, not ahead",
              examples = "2020-05-28")
          LocalDate reviewedOn,
      @NotNull
          @Schema(
              description = "what is to become of the plan; REVISE and END are steps of their own",
              examples = "CONTINUE")
          ReviewOutcome outcome,
      @Schema(
              description =
                  "the next review, after this one and not with END; where none is named, after the configured interval",
              examples = "2021-05-28")
          LocalDate nextDueOn) {}

  /** The last day of a plan, and why it ends. */
  @Schema(description = "the last day of a plan, and why it ends")
  record EndPlan(
      @NotNull @Schema(description = "the last day in force, not ahead", examples = "2020-12-31")
          LocalDate endedOn,
      @NotNull
          @Known("plan-end-reasons")
          @Schema(
              description =
                  "GOALS_REACHED, WITHDRAWN, MOVED_AWAY or DIED; GET /classifiers/plan-end-reasons lists them",
              examples = "GOALS_REACHED")
          String reason) {}

  /** What is right where a plan's end was entered wrong. */
  @Schema(description = "what is right where a plan's end was entered wrong")
  record CorrectPlan(
      @Schema(
              description =
                  "the last day in force, not ahead; left out where the plan is in force still",
              examples = "2020-12-31")
          LocalDate endedOn,
      @NotNull
          @Known("annulment-reasons")
          @Schema(description = Annulment.REASONS, examples = "WRONG_DATE")
          String reason) {}

  /** Why something should not have been entered. */
  @Schema(description = "why something should not have been entered")
  record ErrorReason(
      @NotNull
          @Known("plan-error-reasons")
          @Schema(
              description =
                  "WRONG_PERSON, DUPLICATE or WRONG_AMOUNT; GET /classifiers/plan-error-reasons lists them",
              examples = "WRONG_PERSON")
          String reason) {}

  /** Money that was spent of an individual budget. */
  @Schema(description = "money that was spent of an individual budget")
  record SpendBudget(
      @NotNull
          @Schema(
              description = "a line of this version",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID lineId,
      @NotNull @Schema(description = "above zero") Money amount,
      @NotNull
          @Schema(
              description = "in the budget's period, while this version was in force; not ahead",
              examples = "2019-08-31")
          LocalDate spentOn,
      @NotNull
          @Pattern(regexp = "[0-9A-Za-zÀ-ž/._-]{1,60}")
          @Schema(
              description = "the number of the bill or act, no personal code",
              examples = "R-2019/0834")
          String documentRef) {

    public SpendBudget {
      documentRef = Reference.plain(documentRef);
    }
  }

  /** What a review says is to become of the plan. */
  enum ReviewOutcome {
    CONTINUE,
    REVISE,
    END
  }
}
