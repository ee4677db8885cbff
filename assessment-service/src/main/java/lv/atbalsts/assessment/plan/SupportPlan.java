package lv.atbalsts.assessment.plan;

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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.rules.PlanCost;
import lv.atbalsts.assessment.plan.rules.PlanType;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/**
 * One version of an individual support plan (individuālais atbalsta plāns); it recommends, it does
 * not grant. The versions of one plan are its lineage, named by the first.
 */
@Entity
class SupportPlan {

  @Id private UUID id;
  private UUID lineageId;

  @Column(name = "version_number")
  private int number;

  private UUID assessmentId;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private String measure;
  private String project;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("position")
  private List<PlanLine> lines = new ArrayList<>();

  private byte[] texts;
  @Embedded private Preparation preparation;

  @Enumerated(EnumType.STRING)
  private Financing financing;

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  private String author;
  private OffsetDateTime writtenAt;
  @Embedded private Agreement agreement;
  private LocalDate reviewDueOn;
  private LocalDate inForceUntil;
  private String endReason;
  @Version private long version;

  /** For Hibernate. */
  SupportPlan() {}

  SupportPlan(
      UUID id,
      AssessmentFacts assessment,
      PlanForm form,
      byte[] texts,
      String author,
      OffsetDateTime now) {
    this.id = id;
    lineageId = id;
    number = 1;
    clientId = assessment.clientId();
    clientRef = assessment.clientRef();
    municipality = assessment.municipality();
    status = PlanStatus.DRAFT;
    this.author = author;
    write(assessment, form, texts, now);
  }

  /** The draft of the next version, which says what this one does. */
  SupportPlan revision(UUID id, byte[] texts, String author, OffsetDateTime now) {
    status.requireInForce();
    SupportPlan next = new SupportPlan();
    next.id = id;
    next.lineageId = lineageId;
    next.number = number + 1;
    next.assessmentId = assessmentId;
    next.clientId = clientId;
    next.clientRef = clientRef;
    next.municipality = municipality;
    next.targetGroup = targetGroup;
    next.measure = measure;
    next.project = project;
    next.texts = texts;
    next.preparation = preparation;
    next.financing = financing;
    next.status = PlanStatus.DRAFT;
    next.author = author;
    next.writtenAt = now;
    next.list(lines.stream().map(PlanLine::form).toList());
    return next;
  }

  /** The draft is written anew. */
  SupportPlanChanged rewrite(
      AssessmentFacts assessment, PlanForm form, byte[] texts, OffsetDateTime now) {
    status = status.become(PlanStatus.DRAFT);
    write(assessment, form, texts, now);
    return new SupportPlanChanged(outline());
  }

  /** The person agrees; for a child the legal representative does. The plan is in force. */
  SupportPlanAgreed agree(
      AgreePlan form, LocalDate earliest, LocalDate today, LocalDate reviewDueOn) {
    PlanStatus next = status.become(PlanStatus.ACTIVE);
    if (targetGroup.ofChildren() && form.agreedBy() != AgreedBy.LEGAL_REPRESENTATIVE) {
      Refusal.of("ASM-0053", 422).rule("ASM-06").legalBasis("MK 313 p.3").raise();
    }
    FieldErrors errors = new FieldErrors();
    if (form.agreedOn().isBefore(earliest) || form.agreedOn().isAfter(today)) {
      errors.add("/agreedOn", "ASM-0054", earliest, today);
    }
    if (reviewDueOn != null && !reviewDueOn.isAfter(form.agreedOn())) {
      errors.add("/reviewDueOn", "ASM-0238", form.agreedOn());
    }
    errors.refuseIfAny("ASM-0001");
    status = next;
    agreement = new Agreement(form.agreedBy(), form.agreedOn(), form.how());
    this.reviewDueOn = reviewDueOn;
    return new SupportPlanAgreed(
        id,
        assessmentId,
        clientRef,
        targetGroup,
        measure,
        project,
        municipality,
        form.agreedOn(),
        form.agreedBy(),
        lineFacts());
  }

  /** A revision is agreed and in force from that day. */
  SupportPlanRevised supersede(UUID revision, LocalDate from) {
    status = status.become(PlanStatus.SUPERSEDED);
    inForceUntil = from.minusDays(1);
    return new SupportPlanRevised(id, lineageId, revision, clientRef, municipality, inForceUntil);
  }

  /** The plan in force is held against what the person needs now. */
  SupportPlanReviewed review(ReviewPlan form, LocalDate nextDueOn, LocalDate today) {
    status.requireInForce();
    FieldErrors errors = new FieldErrors();
    within(form.reviewedOn(), today, "/reviewedOn", errors);
    if (nextDueOn != null && !nextDueOn.isAfter(form.reviewedOn())) {
      errors.add("/nextDueOn", "ASM-0238", form.reviewedOn());
    }
    if (form.outcome() == ReviewOutcome.END && nextDueOn != null) {
      errors.add("/nextDueOn", "ASM-0248");
    }
    errors.refuseIfAny("ASM-0001");
    reviewDueOn = nextDueOn;
    return new SupportPlanReviewed(
        id,
        lineageId,
        Ids.next(),
        clientRef,
        municipality,
        form.reviewedOn(),
        form.outcome(),
        nextDueOn);
  }

  /** The plan ends without a successor. */
  SupportPlanEnded end(EndPlan form, LocalDate today) {
    PlanStatus next = status.become(PlanStatus.ENDED);
    FieldErrors errors = new FieldErrors();
    within(form.endedOn(), today, "/endedOn", errors);
    errors.refuseIfAny("ASM-0001");
    status = next;
    inForceUntil = form.endedOn();
    endReason = form.reason();
    return new SupportPlanEnded(
        id, lineageId, clientRef, municipality, form.endedOn(), form.reason());
  }

  /** The draft should not have been written. */
  SupportPlanEnteredInError enteredInError(String reason) {
    status = status.become(PlanStatus.ENTERED_IN_ERROR);
    endReason = reason;
    return new SupportPlanEnteredInError(id, lineageId, clientRef, municipality, reason);
  }

  void requireInForce() {
    status.requireInForce();
  }

  UUID id() {
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

  UUID clientRef() {
    return clientRef;
  }

  String municipality() {
    return municipality;
  }

  String project() {
    return project;
  }

  TargetGroup targetGroup() {
    return targetGroup;
  }

  byte[] texts() {
    return texts;
  }

  long version() {
    return version;
  }

  boolean firstVersion() {
    return number == 1;
  }

  /** The first day on which a successor may be in force. */
  LocalDate successorFrom() {
    return inForceUntil == null ? agreement.on() : inForceUntil.plusDays(1);
  }

  /** What the lines of each service type cost, where that is known. */
  Map<String, Money> costs() {
    return lines.stream()
        .map(PlanLine::view)
        .filter(line -> line.cost() != null)
        .collect(Collectors.toMap(LineView::serviceType, LineView::cost, Money::plus));
  }

  Optional<LineFacts> line(UUID line) {
    return facts().line(line);
  }

  SupportPlanDrafted drafted() {
    return new SupportPlanDrafted(outline());
  }

  PlanFacts facts() {
    return new PlanFacts(
        id, clientId, municipality, project, status == PlanStatus.ACTIVE, lineFacts());
  }

  PlanEntry entry() {
    PlanCost cost = cost();
    return new PlanEntry(
        id,
        lineageId,
        number,
        assessmentId,
        clientRef,
        municipality,
        targetGroup,
        type(),
        type().titleLv(),
        type().titleEn(),
        project,
        status,
        agreement == null ? null : agreement.by(),
        agreement == null ? null : agreement.on(),
        agreement == null ? null : agreement.how(),
        inForceUntil,
        endReason,
        reviewDueOn,
        financing,
        preparation,
        lines.stream().map(PlanLine::view).toList(),
        cost.total().orElse(null),
        cost.unknown());
  }

  private PlanOutline outline() {
    return new PlanOutline(
        id,
        lineageId,
        number,
        assessmentId,
        clientRef,
        targetGroup,
        type(),
        measure,
        project,
        municipality,
        financing,
        cost().total().orElse(null),
        lineFacts());
  }

  private void write(AssessmentFacts assessment, PlanForm form, byte[] texts, OffsetDateTime now) {
    assessmentId = assessment.id();
    targetGroup = assessment.targetGroup();
    measure = assessment.measure();
    project = assessment.project();
    this.texts = texts;
    preparation = form.preparation() == null ? null : form.preparation().terms();
    financing = form.financing();
    writtenAt = now;
    lines.clear();
    list(form.lines());
  }

  private void list(List<LineForm> forms) {
    for (LineForm form : forms) {
      lines.add(new PlanLine(this, municipality, lines.size() + 1, form));
    }
  }

  private PlanType type() {
    return PlanType.of(targetGroup).orElseThrow();
  }

  private PlanCost cost() {
    return PlanCost.of(lines.stream().map(line -> line.form().cost()).toList());
  }

  private List<LineFacts> lineFacts() {
    return lines.stream().map(PlanLine::facts).toList();
  }

  private void within(LocalDate day, LocalDate today, String pointer, FieldErrors errors) {
    if (day.isBefore(agreement.on()) || day.isAfter(today)) {
      errors.add(pointer, "ASM-0237", agreement.on(), today);
    }
  }
}
