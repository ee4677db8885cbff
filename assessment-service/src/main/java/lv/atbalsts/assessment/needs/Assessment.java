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

  @Enumerated(EnumType.STRING)
  private AssessmentStatus status;

  private String author;
  private LocalDate submittedOn;
  private String approver;
  private LocalDate approvedOn;
  private LocalDate firstApprovedOn;
  private LocalDate amendedOn;
  private LocalDate supersededOn;
  private LocalDate reassessmentDueOn;

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
    status = AssessmentStatus.DRAFT;
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
    status.become(AssessmentStatus.SUPERSEDED);
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
    if (status != AssessmentStatus.DRAFT) {
      Refusals.illegalMove(status, AssessmentStatus.DRAFT, status.successors()).raise();
    }
    write(findings, by, safe);
    return new AssessmentChanged(id, clientRef, municipality, methodology, methodologyVersion);
  }

  /** The team is done; not before the day it assessed. */
  NeedsAssessmentSubmitted submit(LocalDate on, LocalDate today) {
    AssessmentStatus next = status.become(AssessmentStatus.SUBMITTED);
    within(on, assessedOn, today, "/submittedOn", "ASM-0430");
    status = next;
    submittedOn = on;
    return new NeedsAssessmentSubmitted(id, clientRef, municipality, on);
  }

  /** The region gives it back to the team. */
  AssessmentReturned giveBack(String reason, LocalDate on) {
    status = status.become(AssessmentStatus.DRAFT);
    submittedOn = null;
    return new AssessmentReturned(id, clientRef, municipality, reason, on);
  }

  /** Somebody else than the author approves. */
  NeedsAssessmentApproved approve(String by, LocalDate on, LocalDate today, Integer months) {
    AssessmentStatus next = status.become(AssessmentStatus.APPROVED);
    if (by.equals(author)) {
      Refusal.of("ASM-0035", 422).rule("ASM-03").legalBasis("MK 313 p.32.1.2").raise();
    }
    within(on, lastStepOn(), today, "/approvedOn", "ASM-0037");
    status = next;
    approver = by;
    approvedOn = on;
    firstApprovedOn = firstApprovedOn == null ? on : firstApprovedOn;
    replacing = false;
    reassessmentDueOn = months == null ? null : assessedOn.plusMonths(months);
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
        on);
  }

  /** Answers were wrong: corrected, and to be approved again. What was found before is kept. */
  AssessmentAmended amend(
      Found corrected, String reason, String by, LocalDate on, LocalDate today, Safe safe) {
    AssessmentStatus next = status.become(AssessmentStatus.AMENDED);
    within(on, lastStepOn(), today, "/amendedOn", "ASM-0431");
    status = next;
    amendedOn = on;
    found = new SealedFound(TABLE, id, corrected, safe);
    author = by;
    approver = null;
    approvedOn = null;
    reassessmentDueOn = null;
    amendments++;
    return new AssessmentAmended(id, clientRef, municipality, reason, on);
  }

  /** A later assessment of the person has been approved, after this one was. */
  AssessmentSuperseded supersede(UUID by, LocalDate on, LocalDate today) {
    within(on, approvedOn, today, "/approvedOn", "ASM-0432");
    status = status.become(AssessmentStatus.SUPERSEDED);
    supersededOn = on;
    reassessmentDueOn = null;
    return new AssessmentSuperseded(id, clientRef, municipality, by, on);
  }

  /** It should never have been. */
  AssessmentEnteredInError annul(String reason, LocalDate on) {
    status = status.become(AssessmentStatus.ENTERED_IN_ERROR);
    reassessmentDueOn = null;
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
    return status;
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
        status == AssessmentStatus.APPROVED || status == AssessmentStatus.SUPERSEDED,
        firstApprovedOn,
        supersededOn);
  }

  AssessmentSummary summary() {
    return new AssessmentSummary(
        id,
        enrolmentId,
        clientRef,
        municipality,
        project,
        assessedOn,
        status,
        approvedOn,
        reassessmentDueOn);
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
        status,
        submittedOn,
        approvedOn,
        reassessmentDueOn,
        reassesses,
        amendments,
        null);
  }

  private LocalDate lastStepOn() {
    return approvedOn != null ? approvedOn : amendedOn == null ? submittedOn : amendedOn;
  }

  private static void within(
      LocalDate day, LocalDate first, LocalDate last, String pointer, String code) {
    if (day.isBefore(first) || day.isAfter(last)) {
      Refusal.of("ASM-0001", 422).args(1).error(pointer, code, first, last).raise();
    }
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
