package lv.atbalsts.assessment.needs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.methodology.MethodologyVersion;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One assessment of a person's needs; what was found is sealed, for it describes health. */
@Entity
class Assessment {

  private static final String TABLE = "assessment";

  @Id private UUID id;
  private UUID enrolmentId;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private TargetGroup targetGroup;

  private String measure;
  private String project;
  private String methodology;
  private int methodologyVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<TeamMember> team;

  private LocalDate assessedOn;
  @Embedded private SealedFound found;

  @Embedded private AssessmentCourse course;
  private String author;

  /** Which assessment this one follows, where it is a reassessment. */
  private UUID reassesses;

  /** A reassessment that is not yet approved: the one it follows has the person's place. */
  private boolean replacing;

  private int amendments;
  @Version private long version;

  /** For Hibernate. */
  Assessment() {}

  Assessment(EnrolmentFacts enrolment, Findings findings, String author, Safe safe) {
    id = Ids.next();
    enrolmentId = enrolment.id();
    clientId = enrolment.clientId();
    clientRef = enrolment.clientRef();
    municipality = enrolment.municipality();
    targetGroup = enrolment.targetGroup();
    measure = enrolment.measure();
    project = enrolment.project();
    course = AssessmentCourse.DRAFT;
    write(findings, author, safe);
  }

  /** Opens beside an approved assessment, which keeps the person's place until this is approved. */
  Assessment following(Assessment approved) {
    reassesses = approved.id;
    replacing = true;
    return this;
  }

  /** Only an approved one can be followed by another. */
  void requireReassessable() {
    course.status().become(AssessmentStatus.SUPERSEDED);
  }

  AssessmentOpened opened() {
    return new AssessmentOpened(
        id,
        enrolmentId,
        clientRef,
        targetGroup,
        measure,
        project,
        municipality,
        methodology,
        methodologyVersion,
        reassesses);
  }

  /** A draft says something else from now on. */
  AssessmentChanged replace(Findings findings, String by, Safe safe) {
    AssessmentStatus status = course.status();
    if (status != AssessmentStatus.DRAFT) {
      Refusals.illegalMove(status, AssessmentStatus.DRAFT, status.successors()).raise();
    }
    write(findings, by, safe);
    return new AssessmentChanged(id, clientRef, municipality, methodology, methodologyVersion);
  }

  /** The team is done; not before the day it assessed. */
  NeedsAssessmentSubmitted submit(LocalDate on, LocalDate today) {
    course = course.submitted(on, assessedOn, today);
    return new NeedsAssessmentSubmitted(id, clientRef, municipality, on);
  }

  /** The region gives it back to the team. */
  AssessmentReturned giveBack(String reason, LocalDate on) {
    course = course.returned();
    return new AssessmentReturned(id, clientRef, municipality, reason, on);
  }

  /** Somebody else than the author approves. */
  NeedsAssessmentApproved approve(String by, LocalDate on, LocalDate today, Integer months) {
    course.status().become(AssessmentStatus.APPROVED);
    if (by.equals(author)) {
      Refusal.of("ASM-0035", 422).rule("ASM-03").legalBasis("MK 313 p.32.1.2").raise();
    }
    course = course.approved(by, on, today, dueOn(months));
    replacing = false;
    return approved();
  }

  /** The one that followed this one was taken back: it is approved as it was. */
  NeedsAssessmentApproved standAgain(Integer months) {
    course = course.standing(dueOn(months));
    return approved();
  }

  private LocalDate dueOn(Integer months) {
    return months == null ? null : assessedOn.plusMonths(months);
  }

  private NeedsAssessmentApproved approved() {
    return new NeedsAssessmentApproved(
        id,
        enrolmentId,
        clientRef,
        targetGroup,
        measure,
        project,
        municipality,
        methodology,
        methodologyVersion,
        course.approvedOn());
  }

  /** Answers were wrong: corrected, and to be approved again. What was found before is kept. */
  AssessmentAmended amend(
      Found corrected, String reason, String by, LocalDate on, LocalDate today, Safe safe) {
    course = course.amended(on, today);
    found = new SealedFound(TABLE, id, corrected, safe);
    author = by;
    amendments++;
    return new AssessmentAmended(id, clientRef, municipality, reason, on);
  }

  /** A later assessment of the person has been approved, after this one was. */
  AssessmentSuperseded supersede(UUID by, LocalDate on, LocalDate today) {
    course = course.superseded(on, today);
    return new AssessmentSuperseded(id, clientRef, municipality, by, on);
  }

  /** It should never have been. */
  AssessmentEnteredInError annul(String reason, LocalDate on) {
    course = course.annulled();
    return new AssessmentEnteredInError(id, clientRef, municipality, reason, on);
  }

  /** What this one was to follow is gone: it has the person's place itself. */
  void takePlace() {
    replacing = false;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  AssessmentStatus status() {
    return course.status();
  }

  UUID enrolmentId() {
    return enrolmentId;
  }

  UUID reassesses() {
    return reassesses;
  }

  boolean isReplacing() {
    return replacing;
  }

  String author() {
    return author;
  }

  int amendments() {
    return amendments;
  }

  LocalDate assessedOn() {
    return assessedOn;
  }

  List<TeamMember> team() {
    return team;
  }

  MethodologyVersion methodology() {
    return new MethodologyVersion(methodology, methodologyVersion);
  }

  Found found(Safe safe) {
    return found.open(TABLE, id, safe);
  }

  AssessmentFacts facts() {
    return new AssessmentFacts(
        id,
        enrolmentId,
        clientId,
        clientRef,
        municipality,
        targetGroup,
        measure,
        project,
        course.isApproved(),
        course.firstApprovedOn(),
        course.supersededOn());
  }

  AssessmentSummary summary() {
    return new AssessmentSummary(
        id,
        enrolmentId,
        clientRef,
        municipality,
        project,
        assessedOn,
        course.status(),
        course.approvedOn(),
        course.reassessmentDueOn());
  }

  AssessmentEntry entry() {
    return new AssessmentEntry(
        id,
        enrolmentId,
        clientRef,
        municipality,
        targetGroup,
        project,
        methodology,
        methodologyVersion,
        assessedOn,
        course.status(),
        course.submittedOn(),
        course.approvedOn(),
        course.reassessmentDueOn(),
        reassesses,
        amendments,
        null);
  }

  private void write(Findings findings, String by, Safe safe) {
    methodology = findings.methodology().version().code();
    methodologyVersion = findings.methodology().version().version();
    team = findings.team();
    assessedOn = findings.assessedOn();
    found = new SealedFound(TABLE, id, findings.found(), safe);
    author = by;
  }
}
