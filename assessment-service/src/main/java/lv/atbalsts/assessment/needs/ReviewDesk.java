package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.enrolment.Dependents;
import lv.atbalsts.assessment.enrolment.Dependents.DependentRecord;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentAmended;
import lv.atbalsts.assessment.needs.AssessmentEvents.AssessmentEnteredInError;
import lv.atbalsts.assessment.needs.AssessmentRequests.AmendAssessment;
import lv.atbalsts.assessment.needs.methodology.MethodologyDesk;
import lv.atbalsts.kit.access.Callers;

/** What becomes of an assessment that the team has handed in. */
@ApplicationScoped
class ReviewDesk {

  private final Assessments assessments;
  private final AssessmentRevisions revisions;
  private final OwnAssessments own;
  private final AssessmentCheck check;
  private final MethodologyDesk methodologies;
  private final List<Dependents> dependents;
  private final ClientDesk clients;
  private final WrittenAssessments written;
  private final Callers callers;
  private final PersonalDataEncryption encryption;
  private final Clock clock;

  ReviewDesk(
      Assessments assessments,
      AssessmentRevisions revisions,
      OwnAssessments own,
      AssessmentCheck check,
      MethodologyDesk methodologies,
      Instance<Dependents> dependents,
      ClientDesk clients,
      WrittenAssessments written,
      Callers callers,
      PersonalDataEncryption encryption,
      Clock clock) {
    this.assessments = assessments;
    this.revisions = revisions;
    this.own = own;
    this.check = check;
    this.methodologies = methodologies;
    this.dependents = dependents.stream().toList();
    this.clients = clients;
    this.written = written;
    this.callers = callers;
    this.encryption = encryption;
    this.clock = clock;
  }

  Assessment giveBack(UUID id, String reason) {
    Assessment assessment = own.find(id);
    written.written(assessment, assessment.giveBack(reason, LocalDate.now(clock)));
    return assessment;
  }

  Assessment approve(UUID id, LocalDate on) {
    clients.deciding(own.find(id).facts().clientId());
    Assessment assessment = own.find(id);
    approve(assessment, Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock)));
    return assessment;
  }

  /** Approves; the assessment that this one follows is superseded at the same moment. */
  void approve(Assessment assessment, LocalDate on) {
    LocalDate today = LocalDate.now(clock);
    if (assessment.isReplacing()) {
      supersede(assessments.findById(assessment.reassesses()), assessment.id(), on, today);
    }
    String by = callers.current().subject();
    written.written(assessment, assessment.approve(by, on, today, months(assessment)));
  }

  private Integer months(Assessment assessment) {
    return methodologies.questions(assessment.methodology()).content().reassessAfterMonths();
  }

  /** Corrects answers; what was found before stays readable. */
  Assessment amend(UUID id, AmendAssessment form) {
    Assessment assessment = own.find(id);
    PersonCipher cipher = encryption.cipherOf(assessment.facts().clientId());
    LocalDate today = LocalDate.now(clock);
    LocalDate on = Optional.ofNullable(form.amendedOn()).orElse(today);
    AssessmentRevision before = assessment.revision(form.reason(), on, cipher);
    AssessmentAmended fact =
        assessment.amend(
            check.corrected(assessment.methodology(), form),
            form.reason(),
            callers.current().subject(),
            on,
            today,
            cipher);
    revisions.persist(before);
    written.written(assessment, fact);
    return assessment;
  }

  /**
   * Takes back what should never have been; the one before stands again, or the place is free.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with the plan and the grants in force that rest on
   *     it (ASM-0198)
   */
  Assessment annul(UUID id, String reason) {
    clients.deciding(own.find(id).facts().clientId());
    Assessment assessment = own.find(id);
    boolean hadThePlace =
        !assessment.isReplacing() && assessment.status() != AssessmentStatus.SUPERSEDED;
    AssessmentEnteredInError fact = assessment.annul(reason, LocalDate.now(clock));
    refuseWhileRelied(id);
    written.written(assessment, fact);
    assessments.flush();
    if (hadThePlace) {
      leavePlace(assessment);
    }
    return assessment;
  }

  /** The one before stands again; where there is none, an open reassessment takes the place. */
  private void leavePlace(Assessment gone) {
    AssessmentFacts facts = gone.facts();
    Optional<Assessment> before = before(gone);
    before.ifPresent(each -> written.written(each, each.standAgain(months(each))));
    assessments
        .reassessment(facts.clientId(), facts.targetGroup())
        .ifPresent(open -> before.ifPresentOrElse(open::following, open::takePlace));
  }

  /** The one that it took the place of, further back where that was taken back too. */
  private Optional<Assessment> before(Assessment assessment) {
    Optional<Assessment> before =
        Optional.ofNullable(assessment.reassesses()).map(assessments::findById);
    return before
        .filter(each -> each.status() == AssessmentStatus.SUPERSEDED)
        .or(() -> before.flatMap(this::before));
  }

  private void refuseWhileRelied(UUID assessment) {
    List<DependentRecord> resting =
        dependents.stream()
            .flatMap(each -> each.onAssessment(assessment).stream())
            .sorted(Comparator.comparing(DependentRecord::what))
            .toList();
    if (!resting.isEmpty()) {
      throw AssessmentRefusal.SERVICES_REST_ON_IT.with(resting.size()).conflicts(resting);
    }
  }

  private void supersede(Assessment earlier, UUID by, LocalDate on, LocalDate today) {
    written.written(earlier, earlier.supersede(by, on, today));
    assessments.flush(); // its place is free before the next one takes it
  }
}
