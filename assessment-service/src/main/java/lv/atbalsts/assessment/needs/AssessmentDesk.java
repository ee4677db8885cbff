package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.ParticipationFilter;
import lv.atbalsts.assessment.enrolment.ParticipationScope;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.AssessmentCheck.AssessmentFindings;
import lv.atbalsts.assessment.needs.AssessmentEvents.NeedsAssessmentSubmitted;
import lv.atbalsts.assessment.needs.AssessmentView.AssessmentEntry;
import lv.atbalsts.assessment.needs.AssessmentView.AssessmentSummary;
import lv.atbalsts.assessment.needs.AssessmentView.MissingAnswer;
import lv.atbalsts.assessment.task.TaskKind;
import lv.atbalsts.assessment.task.TaskRows;
import lv.atbalsts.assessment.task.TaskRows.Since;
import lv.atbalsts.assessment.task.TaskRows.Subject;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;

/** What a team does with its assessment, and what other subjects ask and bring. */
@ApplicationScoped
public class AssessmentDesk {

  private final Assessments assessments;
  private final OwnAssessments own;
  private final AssessmentCheck check;
  private final Computation computation;
  private final AnswerReader reader;
  private final ReviewDesk reviews;
  private final EnrolmentDesk enrolments;
  private final ClientDesk clients;
  private final WrittenAssessments written;
  private final Callers callers;
  private final PersonalDataEncryption encryption;
  private final ParticipationScope scope;
  private final Clock clock;

  AssessmentDesk(
      Assessments assessments,
      OwnAssessments own,
      AssessmentCheck check,
      Computation computation,
      AnswerReader reader,
      ReviewDesk reviews,
      EnrolmentDesk enrolments,
      ClientDesk clients,
      WrittenAssessments written,
      Callers callers,
      PersonalDataEncryption encryption,
      ParticipationScope scope,
      Clock clock) {
    this.assessments = assessments;
    this.own = own;
    this.check = check;
    this.computation = computation;
    this.reader = reader;
    this.reviews = reviews;
    this.enrolments = enrolments;
    this.clients = clients;
    this.written = written;
    this.callers = callers;
    this.encryption = encryption;
    this.scope = scope;
    this.clock = clock;
  }

  /** Opens a draft; who else opens one for the same person waits, and is refused with 409. */
  AssessmentEntry open(UUID enrolmentId, AssessmentForm form) {
    EnrolmentFacts enrolment = enrolments.deciding(enrolmentId);
    return opened(draft(enrolment, enrolment.enrolledOn(), form, false), form);
  }

  /** Opens a draft beside an approved assessment, which it supersedes once it is approved. */
  AssessmentEntry reassess(UUID id, AssessmentForm form) {
    clients.deciding(own.find(id).facts().clientId());
    Assessment approved = own.find(id);
    assessments.getEntityManager().refresh(approved);
    approved.requireReassessable();
    EnrolmentFacts enrolment = enrolments.facts(approved.facts().enrolmentId());
    return opened(draft(enrolment, approved.assessedOn(), form, true).following(approved), form);
  }

  /** Opens an assessment and submits it at once, as a finished one is taken in. */
  public UUID submitted(EnrolmentFacts enrolment, AssessmentForm form) {
    clients.deciding(enrolment.clientId());
    Assessment assessment = draft(enrolment, enrolment.enrolledOn(), form, false);
    computation.requireComplete(assessment.methodology(), AnswerReader.read(form.answers()));
    NeedsAssessmentSubmitted fact = assessment.submit(form.assessedOn(), LocalDate.now(clock));
    assessments.persist(assessment);
    written.written(assessment, fact);
    return assessment.id();
  }

  /** Writes a draft anew. */
  Assessment replace(UUID id, AssessmentForm form, String ifMatch) {
    Assessment assessment = own.find(id);
    Etag.require(ifMatch, assessment.version());
    EnrolmentFacts enrolment = enrolments.facts(assessment.facts().enrolmentId());
    written.written(
        assessment,
        assessment.replace(
            check.findings(enrolment, earliest(assessment, enrolment), form),
            callers.current().subject(),
            encryption.cipherOf(enrolment.clientId())));
    assessments.flush();
    return assessment;
  }

  /** The team is done, where nothing is missing. */
  Assessment submit(UUID id, LocalDate on) {
    Assessment assessment = own.find(id);
    LocalDate today = LocalDate.now(clock);
    NeedsAssessmentSubmitted fact = assessment.submit(Optional.ofNullable(on).orElse(today), today);
    AssessmentOutcome outcome =
        assessment.outcome(encryption.cipherOf(assessment.facts().clientId()));
    computation.requireComplete(assessment.methodology(), reader.read(outcome.answers()));
    written.written(assessment, fact);
    return assessment;
  }

  /**
   * Approves what of a client's in a target group waits for approval: where the active one was
   * corrected, that before the one that is to follow it.
   */
  public UUID approve(UUID client, TargetGroup group, LocalDate on) {
    List<Assessment> live = assessments.live(client, group);
    Assessment assessment =
        live.stream()
            .filter(each -> each.status().successors().contains(AssessmentStatus.APPROVED))
            .findFirst()
            .or(() -> live.stream().findFirst())
            .orElseThrow(() -> AssessmentRefusal.NO_ASSESSMENT_TO_APPROVE.with(group));
    own.require(assessment.facts().participation());
    reviews.approve(assessment, on);
    return assessment.id();
  }

  /**
   * The approved assessment of a client of a target group: the one that held on a day, or where
   * none did the last one.
   */
  public Optional<AssessmentFacts> approved(UUID client, TargetGroup group, LocalDate day) {
    return assessments.approved(client, group, day).map(Assessment::facts);
  }

  /** An assessment that the caller may see; 404 else. */
  public AssessmentFacts facts(UUID id) {
    return own.find(id).facts();
  }

  /**
   * As {@link #facts}, and whoever else decides about the person waits for this transaction. Read
   * only once the person is locked, or the municipality would be that of before a move.
   */
  public AssessmentFacts deciding(UUID id) {
    assessments.client(id).ifPresent(clients::deciding);
    return facts(id);
  }

  /** Whether it was not taken back. */
  public boolean stands(UUID id) {
    return assessments
        .findByIdOptional(id)
        .filter(each -> each.status() != AssessmentStatus.ENTERED_IN_ERROR)
        .isPresent();
  }

  /** The ids of those that were made in an enrolment. */
  public List<UUID> ofEnrolment(UUID enrolment) {
    return assessments.ofEnrolment(enrolment).stream().map(Assessment::id).toList();
  }

  /** The ids of a client's on which a decision of that day could rest: approved by then. */
  public List<UUID> approvedBy(UUID client, TargetGroup group, LocalDate day) {
    return assessments.approvedBy(client, group, day).stream().map(Assessment::id).toList();
  }

  Page<AssessmentSummary> page(
      PageRequest page, ParticipationFilter filter, AssessmentStatus status) {
    return assessments
        .page(page, scope.where(filter).equal("status", status))
        .map(Assessment::entry)
        .map(AssessmentSummary::of);
  }

  private Assessment draft(
      EnrolmentFacts enrolment, LocalDate earliest, AssessmentForm form, boolean replacing) {
    own.require(enrolment.participation());
    AssessmentFindings findings = check.findings(enrolment, earliest, form);
    assessments.refuseBeside(enrolment.clientId(), enrolment.targetGroup(), replacing);
    return new Assessment(
        enrolment,
        findings,
        callers.current().subject(),
        encryption.cipherOf(enrolment.clientId()));
  }

  private AssessmentEntry opened(Assessment draft, AssessmentForm form) {
    assessments.take(draft);
    written.written(draft, draft.opened());
    return draft
        .entry()
        .with(
            computation.missing(draft.methodology(), AnswerReader.read(form.answers())).stream()
                .filter(item -> item.shownWhen().isEmpty())
                .map(MissingAnswer::missing)
                .toList());
  }

  private LocalDate earliest(Assessment assessment, EnrolmentFacts enrolment) {
    return assessment.reassesses() == null
        ? enrolment.enrolledOn()
        : own.find(assessment.reassesses()).assessedOn();
  }

  /** For work lists: the approved ones {@code t} of who takes part, on a further condition. */
  public static TaskRows approved(TaskKind kind, String open, Since since) {
    return new TaskRows(
        kind,
        "assessment t",
        "t.status = 'APPROVED' and %s and %s".formatted(EnrolmentDesk.takesPart(), open),
        since,
        Subject.ofProject("/assessments/%1$s"));
  }
}
