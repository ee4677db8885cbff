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
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.needs.AssessmentCheck.AssessmentFindings;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentAmended;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentChanged;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentEnteredInError;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentOpened;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentRef;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentReturned;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentSuperseded;
import lv.atbalsts.assessment.needs.AssessmentEvents.NeedsAssessmentApproved;
import lv.atbalsts.assessment.needs.AssessmentEvents.NeedsAssessmentSubmitted;
import lv.atbalsts.assessment.needs.AssessmentForm.TeamMember;
import lv.atbalsts.assessment.needs.AssessmentView.AssessmentEntry;
import lv.atbalsts.assessment.needs.methodology.MethodologyVersion;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One assessment of a person's needs; what was found is sealed, for it describes health. */
@Entity
class Assessment implements Identified {

  private static final String TABLE = "assessment";

  @Id private UUID id;
  private UUID enrolmentId;
  private UUID clientId;
  @Embedded private Participation participation;
  private String methodology;
  private int methodologyVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<TeamMember> team;

  private LocalDate assessedOn;
  @Embedded private EncryptedOutcome outcome;

  @Enumerated(EnumType.STRING)
  private AssessmentStatus status;

  private LocalDate submittedOn;
  private String approver;
  private LocalDate approvedOn;

  /** An amendment asks for a new approval and leaves this day. */
  private LocalDate firstApprovedOn;

  private LocalDate amendedOn;
  private LocalDate supersededOn;
  private LocalDate reassessmentDueOn;
  private String author;
  private UUID reassesses;

  /** A reassessment that is not yet approved: the one it follows has the person's place. */
  private boolean replacing;

  private int amendments;
  @Version private long version;

  /** For Hibernate. */
  Assessment() {}

  Assessment(
      EnrolmentFacts enrolment, AssessmentFindings findings, String author, PersonCipher cipher) {
    id = Ids.next();
    enrolmentId = enrolment.id();
    clientId = enrolment.clientId();
    participation = enrolment.participation();
    status = AssessmentStatus.DRAFT;
    write(findings, author, cipher);
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
        id, enrolmentId, participation, methodology, methodologyVersion, reassesses);
  }

  /** A draft says something else from now on. */
  AssessmentChanged replace(AssessmentFindings findings, String by, PersonCipher cipher) {
    if (status != AssessmentStatus.DRAFT) {
      throw Refusals.illegalMove(status, AssessmentStatus.DRAFT, status.successors());
    }
    write(findings, by, cipher);
    return new AssessmentChanged(ref(), methodology, methodologyVersion);
  }

  /** The team is done; not before the day it assessed. */
  NeedsAssessmentSubmitted submit(LocalDate on, LocalDate today) {
    AssessmentStatus next = status.become(AssessmentStatus.SUBMITTED);
    AssessmentRefusal.DAY_OF_SUBMISSION_OUT_OF_RANGE.unlessWithin(
        "/submittedOn", on, assessedOn, today);
    status = next;
    submittedOn = on;
    return new NeedsAssessmentSubmitted(ref(), on);
  }

  /** The region gives it back to the team. */
  AssessmentReturned giveBack(String reason, LocalDate on) {
    status = status.become(AssessmentStatus.DRAFT);
    submittedOn = null;
    return new AssessmentReturned(ref(), reason, on);
  }

  /** Somebody else than the author approves. */
  NeedsAssessmentApproved approve(String by, LocalDate on, LocalDate today, Integer months) {
    AssessmentStatus next = status.become(AssessmentStatus.APPROVED);
    if (by.equals(author)) {
      throw AssessmentRefusal.AUTHOR_AND_APPROVER_ARE_SAME.with();
    }
    AssessmentRefusal.APPROVED_BEFORE_IT_WAS_SUBMITTED.unlessWithin(
        "/approvedOn", on, lastStepOn(), today);
    status = next;
    approver = by;
    approvedOn = on;
    firstApprovedOn = firstApprovedOn == null ? on : firstApprovedOn;
    reassessmentDueOn = dueAfter(months);
    replacing = false;
    return approved();
  }

  /** The one that followed this one was taken back: it is approved as it was. */
  NeedsAssessmentApproved standAgain(Integer months) {
    status = AssessmentStatus.APPROVED;
    supersededOn = null;
    reassessmentDueOn = dueAfter(months);
    return approved();
  }

  private LocalDate dueAfter(Integer months) {
    return months == null ? null : assessedOn.plusMonths(months);
  }

  private NeedsAssessmentApproved approved() {
    return new NeedsAssessmentApproved(
        id, enrolmentId, participation, methodology, methodologyVersion, approvedOn);
  }

  /** Answers were wrong: corrected, and to be approved again. What was found before is kept. */
  AssessmentAmended amend(
      AssessmentOutcome corrected,
      String reason,
      String by,
      LocalDate on,
      LocalDate today,
      PersonCipher cipher) {
    AssessmentStatus next = status.become(AssessmentStatus.AMENDED);
    AssessmentRefusal.DAY_OF_CORRECTION_OUT_OF_RANGE.unlessWithin(
        "/amendedOn", on, lastStepOn(), today);
    status = next;
    approver = null;
    approvedOn = null;
    amendedOn = on;
    reassessmentDueOn = null;
    outcome = new EncryptedOutcome(TABLE, id, corrected, cipher);
    author = by;
    amendments++;
    return new AssessmentAmended(ref(), reason, on);
  }

  /** A later assessment of the person has been approved, after this one was. */
  AssessmentSuperseded supersede(UUID by, LocalDate on, LocalDate today) {
    if (status == AssessmentStatus.AMENDED) {
      throw AssessmentRefusal.ONE_BEFORE_IS_BEING_CORRECTED.with().conflicts(List.of(id));
    }
    AssessmentRefusal.APPROVED_BEFORE_ONE_IT_FOLLOWS.unlessWithin(
        "/approvedOn", on, approvedOn, today);
    status = status.become(AssessmentStatus.SUPERSEDED);
    supersededOn = on;
    reassessmentDueOn = null;
    return new AssessmentSuperseded(ref(), by, on);
  }

  /** It should never have been. */
  AssessmentEnteredInError annul(String reason, LocalDate on) {
    status = status.become(AssessmentStatus.ENTERED_IN_ERROR);
    reassessmentDueOn = null;
    return new AssessmentEnteredInError(ref(), reason, on);
  }

  private LocalDate lastStepOn() {
    return approvedOn != null ? approvedOn : amendedOn == null ? submittedOn : amendedOn;
  }

  private AssessmentRef ref() {
    return new AssessmentRef(id, participation.clientRef(), participation.municipality());
  }

  /** What this one was to follow is gone: it has the person's place itself. */
  void takePlace() {
    replacing = false;
  }

  @Override
  public UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  AssessmentStatus status() {
    return status;
  }

  UUID reassesses() {
    return reassesses;
  }

  boolean isReplacing() {
    return replacing;
  }

  /** What it says now, kept for when it is amended. */
  AssessmentRevision revision(String reason, LocalDate on, PersonCipher cipher) {
    return new AssessmentRevision(
        facts(), amendments + 1, outcome(cipher), author, reason, on, cipher);
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

  AssessmentOutcome outcome(PersonCipher cipher) {
    return outcome.open(TABLE, id, cipher);
  }

  AssessmentFacts facts() {
    return new AssessmentFacts(
        id,
        enrolmentId,
        clientId,
        participation,
        status == AssessmentStatus.APPROVED || status == AssessmentStatus.SUPERSEDED,
        firstApprovedOn,
        supersededOn);
  }

  AssessmentEntry entry() {
    return new AssessmentEntry(
        id,
        enrolmentId,
        participation,
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

  private void write(AssessmentFindings findings, String by, PersonCipher cipher) {
    methodology = findings.methodology().version().code();
    methodologyVersion = findings.methodology().version().version();
    team = findings.team();
    assessedOn = findings.assessedOn();
    outcome = new EncryptedOutcome(TABLE, id, findings.outcome(), cipher);
    author = by;
  }
}
