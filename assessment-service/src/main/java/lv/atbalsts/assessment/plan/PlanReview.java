package lv.atbalsts.assessment.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanReviewed;
import lv.atbalsts.assessment.plan.PlanRequests.ReviewOutcome;
import lv.atbalsts.assessment.plan.PlanView.ReviewView;
import lv.atbalsts.kit.data.Identified;
import org.hibernate.annotations.Immutable;

/** One review of a plan, written once. */
@Entity
@Immutable
class PlanReview implements Identified {

  @Id private UUID id;
  private UUID planId;
  private String municipality;
  private LocalDate reviewedOn;

  @Enumerated(EnumType.STRING)
  private ReviewOutcome outcome;

  private LocalDate nextDueOn;
  private String reviewer;

  /** For Hibernate. */
  PlanReview() {}

  PlanReview(SupportPlanReviewed fact, String reviewer) {
    id = fact.reviewId();
    planId = fact.plan().planId();
    municipality = fact.municipality();
    reviewedOn = fact.reviewedOn();
    outcome = fact.outcome();
    nextDueOn = fact.nextDueOn();
    this.reviewer = reviewer;
  }

  /** Whether it says of the same plan what another says: one paper that was sent twice. */
  boolean sameAs(PlanReview other) {
    return planId.equals(other.planId)
        && reviewedOn.equals(other.reviewedOn)
        && outcome == other.outcome
        && Objects.equals(nextDueOn, other.nextDueOn);
  }

  @Override
  public UUID id() {
    return id;
  }

  LocalDate on() {
    return reviewedOn;
  }

  ReviewView view() {
    return new ReviewView(id, reviewedOn, outcome, nextDueOn, reviewer);
  }
}
