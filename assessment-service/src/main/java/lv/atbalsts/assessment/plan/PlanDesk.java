package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.assessment.client.ResidenceOfDay;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.PlanEvents.PlanOutline;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanDrafted;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanReviewed;
import lv.atbalsts.assessment.plan.PlanRequests.AgreePlan;
import lv.atbalsts.assessment.plan.PlanRequests.EndPlan;
import lv.atbalsts.assessment.plan.PlanRequests.ReviewOutcome;
import lv.atbalsts.assessment.plan.PlanRequests.ReviewPlan;
import lv.atbalsts.assessment.plan.PlanView.PlanTexts;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.values.Ids;

/** What assessors and municipalities do with support plans. */
@ApplicationScoped
public class PlanDesk {

  private final SupportPlans plans;
  private final PlanReviews reviews;
  private final ResidenceOfDay residence;
  private final PlanReading reading;
  private final PlanCheck check;
  private final PlanBudgets budgets;
  private final SealedTexts texts;
  private final AssessmentDesk assessments;
  private final EnrolmentDesk enrolments;
  private final ClientDesk clients;
  private final Outbox outbox;
  private final Callers callers;
  private final PlanSettings settings;
  private final Clock clock;

  PlanDesk(
      SupportPlans plans,
      PlanReviews reviews,
      ResidenceOfDay residence,
      PlanReading reading,
      PlanCheck check,
      PlanBudgets budgets,
      SealedTexts texts,
      AssessmentDesk assessments,
      EnrolmentDesk enrolments,
      ClientDesk clients,
      Outbox outbox,
      Callers callers,
      PlanSettings settings,
      Clock clock) {
    this.plans = plans;
    this.reviews = reviews;
    this.residence = residence;
    this.reading = reading;
    this.check = check;
    this.budgets = budgets;
    this.texts = texts;
    this.assessments = assessments;
    this.enrolments = enrolments;
    this.clients = clients;
    this.outbox = outbox;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  SupportPlan draft(UUID assessmentId, PlanForm form) {
    AssessmentFacts assessment = assessments.deciding(assessmentId);
    SupportPlan plan = written(assessment, form);
    budgets.written(plan, form);
    plans.persist(plan);
    outbox.publish(new SupportPlanDrafted(PlanOutline.of(plan)));
    return plan;
  }

  /**
   * Writes a draft anew, where nobody has changed it since it was read.
   *
   * @param rebased the assessment on which it is to rest from now on; null: as before
   */
  SupportPlan rewrite(UUID id, String ifMatch, UUID rebased, PlanForm form) {
    SupportPlan plan = reading.deciding(id);
    Etag.require(ifMatch, plan.version());
    AssessmentFacts assessment = basis(plan, rebased == null ? plan.assessmentId() : rebased);
    ClientFacts client = clients.facts(plan.clientId());
    check.form(form, assessment, resident(client, assessment));
    PlanContent content = content(plan.clientId(), plan.id(), form);
    outbox.publish(plan.rewrite(assessment, content, form.lines()));
    budgets.written(plan, form);
    plans.flush(); // so that the answer's entity tag is that of the change
    return plan;
  }

  /** Records the agreement: the plan is in force, and the version before it ends. */
  SupportPlan agree(UUID id, AgreePlan agreement) {
    SupportPlan plan = reading.deciding(id);
    AssessmentFacts assessment = assessments.facts(plan.assessmentId());
    check.basis(assessment);
    Optional<SupportPlan> before = plans.agreedLast(plan.lineageId());
    LocalDate earliest = latest(assessment.approvedOn(), before.map(SupportPlan::successorFrom));
    before
        .filter(version -> version.status() == PlanStatus.ACTIVE && version != plan)
        .ifPresent(version -> supersede(version, plan, agreement.agreedOn()));
    agreed(plan, agreement, earliest, assessment).forEach(outbox::publish);
    budgets.require(plan);
    return plan;
  }

  /** Takes in a plan that is agreed already; nothing is kept of one that is refused. */
  public UUID agreed(UUID assessmentId, PlanForm form, AgreePlan agreement) {
    AssessmentFacts assessment = assessments.facts(assessmentId);
    SupportPlan plan = written(assessment, form);
    List<Fact> told = agreed(plan, agreement, assessment.approvedOn(), assessment);
    budgets.written(plan, form);
    plans.persist(plan);
    told.forEach(outbox::publish);
    return plan.id();
  }

  /** Opens the draft of the next version; this one stays in force until that is agreed. */
  SupportPlan revise(UUID id) {
    SupportPlan plan = reading.deciding(id);
    plan.status().requireInForce();
    Duplicates.refuse(
        plans.draft(plan.lineageId()), known -> AssessmentRefusal.REVISION_IS_BEING_DRAFTED.with());
    UUID next = Ids.next();
    PlanTexts same = texts.open(plan.clientId(), plan.id(), plan.content().texts());
    byte[] sealed = texts.seal(plan.clientId(), next, same);
    SupportPlan revision =
        plan.revision(
            next,
            plan.content().copied(sealed, callers.current().subject(), OffsetDateTime.now(clock)));
    plans.persist(revision);
    outbox.publish(new SupportPlanDrafted(PlanOutline.of(revision)));
    return revision;
  }

  PlanReview review(UUID id, ReviewPlan form) {
    SupportPlan plan = reading.deciding(id);
    LocalDate next =
        form.outcome() == ReviewOutcome.END
            ? form.nextDueOn()
            : due(form.nextDueOn(), form.reviewedOn());
    LocalDate today = clients.facts(plan.clientId()).lastDay(LocalDate.now(clock));
    SupportPlanReviewed fact = plan.review(form, next, reviews.last(id).orElse(null), today);
    PlanReview review = new PlanReview(fact, callers.current().subject());
    refuseTwice(review, reviews.of(id));
    reviews.persist(review);
    outbox.publish(fact);
    return review;
  }

  private static void refuseTwice(PlanReview review, List<PlanReview> known) {
    Duplicates.refuse(
        known.stream().filter(review::sameAs).findFirst(),
        same -> AssessmentRefusal.THIS_REVIEW_IS_RECORDED.with(same.on(), same.id()));
  }

  List<PlanReview> reviews(UUID id) {
    return reviews.of(reading.find(id).id());
  }

  SupportPlan end(UUID id, EndPlan form) {
    SupportPlan plan = reading.deciding(id);
    outbox.publish(
        plan.end(
            form.endedOn(), form.reason(), reviews.last(id).orElse(null), LocalDate.now(clock)));
    return plan;
  }

  /** Whether neither a plan nor the assessment that it rests on was taken back. */
  public boolean stands(UUID id) {
    return plans
        .findByIdOptional(id)
        .filter(plan -> plan.status() != PlanStatus.ENTERED_IN_ERROR)
        .filter(plan -> assessments.stands(plan.assessmentId()))
        .isPresent();
  }

  /** The ids of the versions that follow from an assessment. */
  public List<UUID> ofAssessment(UUID assessment) {
    return plans.ofAssessment(assessment).stream().map(SupportPlan::id).toList();
  }

  /**
   * The plans on which a decision of that day could rest: agreed by then after an assessment that
   * was approved by then, and in force on the service's first day; the last agreed one first.
   */
  public List<PlanFacts> relied(
      UUID client, TargetGroup group, LocalDate decided, LocalDate first) {
    List<UUID> approved = assessments.approvedBy(client, group, decided);
    return plans.relied(approved, decided, first).stream().map(PlanFacts::of).toList();
  }

  /** Whose enrolment has ended agreed before that, and the plan was in force until then. */
  private List<Fact> agreed(
      SupportPlan plan, AgreePlan agreement, LocalDate earliest, AssessmentFacts assessment) {
    LocalDate reviewDueOn = due(agreement.reviewDueOn(), agreement.agreedOn());
    Representation person = clients.representation(plan.clientId());
    LocalDate today = LocalDate.now(clock);
    LocalDate last =
        assessment.supersededOn() == null ? today : assessment.supersededOn().minusDays(1);
    EnrolmentFacts enrolment = enrolments.facts(assessment.enrolmentId());
    List<Fact> told = new ArrayList<>();
    told.add(plan.agree(agreement, person, earliest, enrolment.lastDay(last), reviewDueOn));
    if (enrolment.endedOn() != null) {
      told.add(plan.lapse(enrolment.endedOn(), enrolment.endReason()));
    }
    return told;
  }

  private static LocalDate latest(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }

  /** First, for the database takes one version in force at any moment. */
  private void supersede(SupportPlan version, SupportPlan revision, LocalDate from) {
    outbox.publish(version.supersede(revision.id(), from));
    plans.flush();
  }

  private LocalDate due(LocalDate named, LocalDate after) {
    return named == null ? settings.reviewAfter().map(after::plus).orElse(null) : named;
  }

  /** Whether the person lived in an institution when the needs were agreed that the plan is for. */
  private boolean resident(ClientFacts client, AssessmentFacts assessment) {
    return residence.on(client, assessment.approvedOn()) != null;
  }

  private SupportPlan written(AssessmentFacts assessment, PlanForm form) {
    ClientFacts client = clients.deciding(assessment.clientId());
    check.basis(assessment);
    check.form(form, assessment, resident(client, assessment));
    UUID id = Ids.next();
    plans.refuseBeside(assessment.id(), id);
    return new SupportPlan(id, assessment, content(assessment.clientId(), id, form), form.lines());
  }

  private PlanContent content(UUID client, UUID plan, PlanForm form) {
    byte[] sealed = texts.seal(client, plan, form.texts());
    return PlanContent.of(form, sealed, callers.current().subject(), OffsetDateTime.now(clock));
  }

  /** A draft may come to rest on another assessment of the same person and target group. */
  private AssessmentFacts basis(SupportPlan plan, UUID assessmentId) {
    AssessmentFacts assessment = assessments.facts(assessmentId);
    check.basis(assessment);
    if (assessmentId.equals(plan.assessmentId())) {
      return assessment;
    }
    if (!assessment.clientId().equals(plan.clientId())
        || assessment.targetGroup() != plan.participation().targetGroup()) {
      throw AssessmentRefusal.FIELDS_ARE_WRONG
          .with(1)
          .error("/assessmentId", AssessmentRefusal.SOMEBODY_ELSE_ASSESSMENT);
    }
    plans.refuseBeside(assessmentId, plan.id());
    return assessment;
  }
}
