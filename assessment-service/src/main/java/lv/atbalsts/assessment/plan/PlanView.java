package lv.atbalsts.assessment.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.plan.Agreement.AgreedBy;
import lv.atbalsts.assessment.plan.PlanForm.Financing;
import lv.atbalsts.assessment.plan.PlanForm.Goal;
import lv.atbalsts.assessment.plan.PlanRequests.ReviewOutcome;
import lv.atbalsts.assessment.plan.rules.PlanCost;
import lv.atbalsts.assessment.plan.rules.PlanType;
import lv.atbalsts.kit.http.Versioned;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support plan in full. Whoever gets it is in the access log. */
@Schema(description = "a support plan in full; whoever gets it is in the access log")
record PlanView(
    @Schema(description = "the plan without what it says in words") PlanEntry plan,
    @Schema(description = "what it says in words") PlanTexts texts)
    implements Versioned {

  @Override
  public long version() {
    return plan.version();
  }

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
      @Schema(
              description = "by which assessment",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID assessmentId,
      @JsonUnwrapped Participation participation,
      @Schema(
              description = "which plan it is, by the target group (ASM-06)",
              examples = "ADULT_SUPPORT")
          PlanType type,
      @Schema(description = "its Latvian title", examples = "Individuālais atbalsta plāns")
          String titleLv,
      @Schema(description = "its English title", examples = "Individual support plan")
          String titleEn,
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
          int linesWithoutCost,
      long version)
      implements Versioned {

    static PlanEntry of(
        SupportPlan plan, LocalDate reviewDueOn, LocalDate inForceUntil, String endReason) {
      PlanType type = PlanType.of(plan.participation().targetGroup()).orElseThrow();
      PlanCost cost = plan.lines().cost();
      Agreement agreed = plan.agreement() == null ? Agreement.NONE : plan.agreement();
      return new PlanEntry(
          plan.id(),
          plan.lineageId(),
          plan.number(),
          plan.assessmentId(),
          plan.participation(),
          type,
          type.titleLv(),
          type.titleEn(),
          plan.status(),
          agreed.by(),
          agreed.on(),
          agreed.how(),
          inForceUntil,
          endReason,
          reviewDueOn,
          plan.content().financing(),
          plan.content().preparation(),
          plan.lines().views(),
          cost.total().orElse(null),
          cost.unknown(),
          plan.version());
    }
  }

  /**
   * A version of a support plan: ids, codes and dates; what it says is read by itself, for a
   * purpose.
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
      @Schema(
              description = "by which assessment",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID assessmentId,
      @Schema(
              description = "the random id by which events speak of the person",
              examples = "4d5e5f0a-6f61-4c57-8a52-6f0f7a1d2b3c")
          UUID clientRef,
      @Schema(description = "ATVK code", examples = "0460200") String municipality,
      @Schema(description = "the project's number", examples = "9.2.2.1./15/I/001")
          String projectNumber,
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
          plan.participation().clientRef(),
          plan.participation().municipality(),
          plan.participation().projectNumber(),
          plan.status(),
          plan.agreedOn(),
          plan.inForceUntil(),
          plan.reviewDueOn());
    }
  }

  /** One service in a plan, with what it costs. */
  @Schema(description = "one service in a plan, with what it costs")
  record LineView(
      @Schema(description = "the line's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @JsonUnwrapped LineTerms terms,
      @Schema(
              description =
                  "rate x quantity x number of intervals from the first day to the last, half a cent and more up. A day is 1/7 of a week and its share of its own calendar month or year; a PROJECT's quantity is for the whole period. Absent: unknown")
          Money cost) {}

  /** What a plan says of the person in words. It is kept sealed; whoever gets it is logged. */
  @Schema(description = "what a plan says of the person in words; whoever gets it is logged")
  record PlanTexts(
      @Schema(description = "the goals") List<Goal> goals,
      @Schema(description = "what the person prefers", examples = "mornings, a small group")
          String preferences,
      @Schema(description = "what may go wrong", examples = "may lose the way") String risks,
      @Schema(description = "what to do then", examples = "call the sister")
          String emergencyArrangement,
      @Schema(description = "the social mentor's name", examples = "Ilze Liepa")
          String mentorName) {

    static final PlanTexts NONE = new PlanTexts(List.of(), null, null, null, null);

    @Override
    public String toString() {
      return "PlanTexts";
    }
  }

  /** One review of a plan. */
  @Schema(description = "one review of a plan")
  record ReviewView(
      @Schema(description = "the review's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
          UUID id,
      @Schema(description = "when", examples = "2020-05-28") LocalDate reviewedOn,
      @Schema(description = "what is to become of the plan", examples = "CONTINUE")
          ReviewOutcome outcome,
      @Schema(description = "when the next is due", examples = "2021-05-28") LocalDate nextDueOn,
      @Schema(
              description = "who reviewed, as the token names them",
              examples = "municipality-0460200")
          String reviewer) {}

  /** An individual budget, and what a version of the plan takes of it. */
  @Schema(description = "an individual budget, and what a version of the plan takes of it")
  record BudgetView(
      @Schema(description = "for the whole period") Money amount,
      @Schema(description = "first day", examples = "2019-07-01") LocalDate from,
      @Schema(description = "last day", examples = "2020-06-30") LocalDate to,
      @Schema(description = "what the lines of this version cost") Money planned,
      @Schema(
              description =
                  "of each service the greater of what its lines cost and what is spent on it, together: it never exceeds the amount")
          Money committed,
      @Schema(description = "what is spent, reversals taken off") Money spent,
      @Schema(description = "the amount less what is spent") Money left) {}

  /** Money spent of an individual budget, or a counter entry that takes a spending back. */
  @Schema(
      description = "money spent of an individual budget, or a counter entry that takes one back")
  record SpendingView(
      @Schema(description = "the entry's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7a")
          UUID id,
      @Schema(
              description = "the version of the plan then in force",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID planId,
      @Schema(description = "its line", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID lineId,
      @Schema(description = "the line's service", examples = "DAY_CARE_CENTRE") String serviceType,
      @Schema(description = "below zero in a counter entry") Money amount,
      @Schema(description = "when it was spent or taken back", examples = "2019-08-31")
          LocalDate spentOn,
      @Schema(description = "the number of the bill or act", examples = "R-2019/0834")
          String documentRef,
      @Schema(
              description = "the spending that a counter entry takes back",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79")
          UUID reverses) {}
}
