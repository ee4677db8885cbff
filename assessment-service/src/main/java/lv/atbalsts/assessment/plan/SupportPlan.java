package lv.atbalsts.assessment.plan;

import static lv.atbalsts.assessment.AssessmentRefusal.DAY_OF_AGREEMENT_OUT_OF_RANGE;
import static lv.atbalsts.assessment.AssessmentRefusal.DUE_TOO_EARLY;
import static lv.atbalsts.assessment.AssessmentRefusal.FIELDS_ARE_WRONG;
import static lv.atbalsts.assessment.AssessmentRefusal.REVIEW_OUT_OF_BOUNDS;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.PlanEvents.PlanOutline;
import lv.atbalsts.assessment.plan.PlanEvents.PlanRef;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanAgreed;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanChanged;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanCorrected;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanEnded;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanEnteredInError;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanReviewed;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanRevised;
import lv.atbalsts.assessment.plan.PlanRequests.AgreePlan;
import lv.atbalsts.assessment.plan.PlanRequests.ReviewOutcome;
import lv.atbalsts.assessment.plan.PlanRequests.ReviewPlan;
import lv.atbalsts.assessment.plan.PlanView.PlanEntry;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;

/**
 * One version of an individual support plan (individuālais atbalsta plāns); it recommends, it does
 * not grant. The versions of one plan are its lineage, named by the first.
 */
@Entity
class SupportPlan implements Identified {

  @Id private UUID id;
  private UUID lineageId;

  @Column(name = "version_number")
  private int number;

  private UUID assessmentId;
  private UUID clientId;
  @Embedded private Participation participation;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("position")
  private List<PlanLine> lines = new ArrayList<>();

  @Embedded private PlanContent content;

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  @Embedded private Agreement agreement;
  private LocalDate reviewDueOn;
  private LocalDate inForceUntil;
  private String endReason;
  @Version private long version;

  /** For Hibernate. */
  SupportPlan() {}

  SupportPlan(UUID id, AssessmentFacts assessment, PlanContent content, List<LineTerms> lines) {
    this.id = id;
    lineageId = id;
    number = 1;
    clientId = assessment.clientId();
    status = PlanStatus.DRAFT;
    write(assessment, content, lines);
  }

  /** The draft of the next version, which says what this one does. */
  SupportPlan revision(UUID id, PlanContent same) {
    status.requireInForce();
    SupportPlan next = new SupportPlan();
    next.id = id;
    next.lineageId = lineageId;
    next.number = number + 1;
    next.assessmentId = assessmentId;
    next.clientId = clientId;
    next.participation = participation;
    next.content = same;
    next.status = PlanStatus.DRAFT;
    next.lines.addAll(PlanLine.of(next, lines().terms()));
    return next;
  }

  /** The draft is written anew. */
  SupportPlanChanged rewrite(
      AssessmentFacts assessment, PlanContent content, List<LineTerms> lines) {
    status = status.become(PlanStatus.DRAFT);
    write(assessment, content, lines);
    return new SupportPlanChanged(PlanOutline.of(this));
  }

  /** The person agrees, or who speaks for the person on that day. The plan is in force. */
  SupportPlanAgreed agree(
      AgreePlan form, Representation person, LocalDate earliest, LocalDate latest, LocalDate due) {
    PlanStatus next = status.become(PlanStatus.ACTIVE);
    form.requireSpeaker(person);
    FieldErrors errors = new FieldErrors();
    errors.within("/agreedOn", DAY_OF_AGREEMENT_OUT_OF_RANGE, form.agreedOn(), earliest, latest);
    if (due != null && !due.isAfter(form.agreedOn())) {
      errors.add("/reviewDueOn", DUE_TOO_EARLY, form.agreedOn());
    }
    errors.refuseIfAny(FIELDS_ARE_WRONG);
    status = next;
    agreement = new Agreement(form.agreedBy(), form.agreedOn(), form.how());
    reviewDueOn = due;
    return new SupportPlanAgreed(
        id, assessmentId, participation, form.agreedOn(), form.agreedBy(), lines().facts());
  }

  /** A revision is agreed and in force from that day. */
  SupportPlanRevised supersede(UUID revision, LocalDate from) {
    status = status.become(PlanStatus.SUPERSEDED);
    inForceUntil = from.minusDays(1);
    return new SupportPlanRevised(ref(), revision, inForceUntil);
  }

  /**
   * The plan is held against what the person needs, on a day on which it was in force. A review of
   * an earlier day than the last one leaves what the last one says is due.
   */
  SupportPlanReviewed review(ReviewPlan form, LocalDate due, LocalDate last, LocalDate today) {
    status.requireWasInForce();
    FieldErrors errors = new FieldErrors();
    LocalDate until = inForceUntil == null || inForceUntil.isAfter(today) ? today : inForceUntil;
    errors.within("/reviewedOn", REVIEW_OUT_OF_BOUNDS, form.reviewedOn(), agreement.on(), until);
    if (due != null && !due.isAfter(form.reviewedOn())) {
      errors.add("/nextDueOn", DUE_TOO_EARLY, form.reviewedOn());
    }
    if (form.outcome() == ReviewOutcome.END && due != null) {
      errors.add("/nextDueOn", AssessmentRefusal.ENDS_AND_YET_IS_DUE);
    }
    errors.refuseIfAny(FIELDS_ARE_WRONG);
    reviewDueOn = last != null && form.reviewedOn().isBefore(last) ? reviewDueOn : due;
    return new SupportPlanReviewed(ref(), Ids.next(), form.reviewedOn(), form.outcome(), due);
  }

  /** The plan ends without a successor. */
  SupportPlanEnded end(LocalDate on, String reason, LocalDate lastReview, LocalDate today) {
    end(status.become(PlanStatus.ENDED), on, reason, lastReview, today);
    return new SupportPlanEnded(ref(), on, reason);
  }

  /** The person takes part up to that day: it, or that of a later agreement, is the last. */
  SupportPlanEnded lapse(LocalDate day, String reason) {
    LocalDate last = day.isBefore(agreement.on()) ? agreement.on() : day;
    return end(last, reason, null, last);
  }

  /**
   * The end was entered wrong: it ended on that day, or is in force still.
   *
   * @param enrolledUntil the last day of the enrolment; null while the person takes part
   */
  SupportPlanCorrected correct(
      LocalDate on, String reason, LocalDate lastReview, LocalDate enrolledUntil, LocalDate today) {
    status.requireEnded();
    if (on != null) {
      LocalDate last = enrolledUntil == null ? today : enrolledUntil;
      end(status, on, endReason, lastReview, last);
      return corrected(reason);
    }
    if (enrolledUntil != null) {
      throw FIELDS_ARE_WRONG
          .with(1)
          .error("/endedOn", AssessmentRefusal.PERSON_TAKES_PART_UP_TO_DAY, enrolledUntil);
    }
    return standAgain(reason);
  }

  /** Its end, or its revision, was taken back: this version is in force still. */
  SupportPlanCorrected standAgain(String reason) {
    status = PlanStatus.ACTIVE;
    inForceUntil = null;
    endReason = null;
    return corrected(reason);
  }

  /** It should not have been written, or agreed. */
  SupportPlanEnteredInError enteredInError(String reason) {
    status = status.become(PlanStatus.ENTERED_IN_ERROR);
    endReason = reason;
    return new SupportPlanEnteredInError(ref(), reason);
  }

  private SupportPlanCorrected corrected(String reason) {
    return new SupportPlanCorrected(ref(), inForceUntil, reason);
  }

  /** Not before the agreement, nor before a review that found it in force. */
  private void end(
      PlanStatus next, LocalDate day, String reason, LocalDate lastReview, LocalDate latest) {
    LocalDate first = lastReview == null ? agreement.on() : lastReview;
    REVIEW_OUT_OF_BOUNDS.unlessWithin("/endedOn", day, first, latest);
    status = next;
    inForceUntil = day;
    endReason = reason;
  }

  /** Whether it was agreed by then and in force still. */
  boolean covers(LocalDate day) {
    return agreement != null
        && status != PlanStatus.ENTERED_IN_ERROR
        && !day.isBefore(agreement.on())
        && (inForceUntil == null || !day.isAfter(inForceUntil));
  }

  /** The first day on which a successor may be in force. */
  LocalDate successorFrom() {
    return inForceUntil == null ? agreement.on() : inForceUntil.plusDays(1);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID lineageId() {
    return lineageId;
  }

  UUID assessmentId() {
    return assessmentId;
  }

  UUID clientId() {
    return clientId;
  }

  Participation participation() {
    return participation;
  }

  PlanContent content() {
    return content;
  }

  long version() {
    return version;
  }

  int number() {
    return number;
  }

  PlanStatus status() {
    return status;
  }

  /** Who agreed, when and how; null while nobody has. */
  Agreement agreement() {
    return agreement;
  }

  PlanLines lines() {
    return new PlanLines(lines);
  }

  PlanEntry entry() {
    return PlanEntry.of(this, reviewDueOn, inForceUntil, endReason);
  }

  private PlanRef ref() {
    return new PlanRef(id, lineageId, participation.clientRef(), participation.municipality());
  }

  private void write(AssessmentFacts assessment, PlanContent written, List<LineTerms> terms) {
    assessmentId = assessment.id();
    participation = assessment.participation();
    content = content == null ? written : written.by(content.author());
    lines.clear();
    lines.addAll(PlanLine.of(this, terms));
  }
}
