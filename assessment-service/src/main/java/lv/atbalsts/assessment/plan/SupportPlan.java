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
import lv.atbalsts.assessment.client.Representation;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.AssessmentFacts;
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

  @Embedded private PlanBasis basis;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("position")
  private List<PlanLine> lines = new ArrayList<>();

  private byte[] texts;
  @Embedded private Preparation preparation;

  @Enumerated(EnumType.STRING)
  private Financing financing;

  private String author;
  private OffsetDateTime writtenAt;
  @Embedded private PlanCourse course;
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
    course = PlanCourse.DRAFT;
    this.author = author;
    write(assessment, form, texts, now);
  }

  /** The draft of the next version, which says what this one does. */
  SupportPlan revision(UUID id, byte[] texts, String author, OffsetDateTime now) {
    course.status().requireInForce();
    SupportPlan next = new SupportPlan();
    next.id = id;
    next.lineageId = lineageId;
    next.number = number + 1;
    next.basis = basis;
    next.clientId = clientId;
    next.clientRef = clientRef;
    next.municipality = municipality;
    next.texts = texts;
    next.preparation = preparation;
    next.financing = financing;
    next.course = PlanCourse.DRAFT;
    next.author = author;
    next.writtenAt = now;
    next.list(lines().forms());
    return next;
  }

  /** The draft is written anew. */
  SupportPlanChanged rewrite(
      AssessmentFacts assessment, PlanForm form, byte[] texts, OffsetDateTime now) {
    course = course.rewritten();
    write(assessment, form, texts, now);
    return new SupportPlanChanged(outline());
  }

  /** The person agrees, or who speaks for the person on that day. The plan is in force. */
  SupportPlanAgreed agree(
      AgreePlan form,
      Representation person,
      LocalDate earliest,
      LocalDate latest,
      LocalDate reviewDueOn) {
    course.status().become(PlanStatus.ACTIVE);
    form.requireSpeaker(person);
    course = course.agreed(form, earliest, latest, reviewDueOn);
    return new SupportPlanAgreed(
        id,
        basis.assessmentId(),
        clientRef,
        basis.targetGroup(),
        basis.measure(),
        basis.project(),
        municipality,
        form.agreedOn(),
        form.agreedBy(),
        lines().facts());
  }

  /** A revision is agreed and in force from that day. */
  SupportPlanRevised supersede(UUID revision, LocalDate from) {
    course = course.supersededFrom(from);
    return new SupportPlanRevised(
        id, lineageId, revision, clientRef, municipality, course.inForceUntil());
  }

  /** The plan is held against what the person needs, on a day on which it was in force. */
  SupportPlanReviewed review(
      ReviewPlan form, LocalDate nextDueOn, LocalDate last, LocalDate today) {
    course = course.reviewed(form, nextDueOn, last, today);
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
  SupportPlanEnded end(EndPlan form, LocalDate lastReview, LocalDate today) {
    course = course.ended(form, lastReview, today);
    return new SupportPlanEnded(
        id, lineageId, clientRef, municipality, form.endedOn(), form.reason());
  }

  /**
   * The person takes part no more: that day, or that of a later agreement, is the last in force.
   */
  SupportPlanEnded lapse(LocalDate day, String reason) {
    LocalDate last = day.isBefore(course.agreedOn()) ? course.agreedOn() : day;
    return end(new EndPlan(last, reason), null, last);
  }

  /** The end was entered wrong: it ended on that day, or is in force still. */
  SupportPlanCorrected correct(
      CorrectPlan form, LocalDate lastReview, LocalDate enrolledUntil, LocalDate today) {
    course = course.corrected(form, lastReview, enrolledUntil, today);
    return corrected(form.reason());
  }

  /** The revision was taken back: this version is in force still. */
  SupportPlanCorrected standAgain(String reason) {
    course = course.standing();
    return corrected(reason);
  }

  private SupportPlanCorrected corrected(String reason) {
    return new SupportPlanCorrected(
        id, lineageId, clientRef, municipality, course.inForceUntil(), reason);
  }

  /** It should not have been written, or agreed. */
  SupportPlanEnteredInError enteredInError(String reason) {
    course = course.enteredInError(reason);
    return new SupportPlanEnteredInError(id, lineageId, clientRef, municipality, reason);
  }

  UUID id() {
    return id;
  }

  UUID lineageId() {
    return lineageId;
  }

  UUID assessmentId() {
    return basis.assessmentId();
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
    return basis.project();
  }

  TargetGroup targetGroup() {
    return basis.targetGroup();
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

  PlanCourse course() {
    return course;
  }

  /** What the lines of each service type cost, where that is known. */
  Map<String, Money> costs() {
    return lines().costs();
  }

  Optional<LineFacts> line(UUID line) {
    return facts().line(line);
  }

  SupportPlanDrafted drafted() {
    return new SupportPlanDrafted(outline());
  }

  PlanFacts facts() {
    return new PlanFacts(id, lines().facts());
  }

  PlanEntry entry() {
    return PlanEntry.of(
        id,
        lineageId,
        number,
        clientRef,
        municipality,
        basis,
        course,
        financing,
        preparation,
        lines());
  }

  private PlanOutline outline() {
    return PlanOutline.of(
        id, lineageId, number, clientRef, municipality, basis, financing, lines());
  }

  private void write(AssessmentFacts assessment, PlanForm form, byte[] texts, OffsetDateTime now) {
    basis = PlanBasis.of(assessment);
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

  private PlanLines lines() {
    return new PlanLines(lines);
  }
}
