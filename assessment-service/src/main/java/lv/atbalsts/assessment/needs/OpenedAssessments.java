package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.needs.AssessmentView.CheckView;
import lv.atbalsts.assessment.needs.AssessmentView.MissingAnswer;
import lv.atbalsts.assessment.needs.AssessmentView.ResultView;
import lv.atbalsts.assessment.needs.AssessmentView.RevisionView;
import lv.atbalsts.assessment.needs.methodology.MethodologyDesk;
import lv.atbalsts.assessment.needs.scoring.Result;

/** Opens what is sealed of an assessment. */
@ApplicationScoped
class OpenedAssessments {

  private final OwnAssessments own;
  private final AssessmentRevisions revisions;
  private final Computation computation;
  private final MethodologyDesk methodologies;
  private final AnswerReader reader;
  private final PersonalDataEncryption encryption;

  OpenedAssessments(
      OwnAssessments own,
      AssessmentRevisions revisions,
      Computation computation,
      MethodologyDesk methodologies,
      AnswerReader reader,
      PersonalDataEncryption encryption) {
    this.own = own;
    this.revisions = revisions;
    this.computation = computation;
    this.methodologies = methodologies;
    this.reader = reader;
    this.encryption = encryption;
  }

  Assessment find(UUID id) {
    return own.find(id);
  }

  AssessmentView view(Assessment assessment) {
    AssessmentOutcome outcome = assessment.outcome(cipher(assessment));
    List<MissingAnswer> missing =
        assessment.status() == AssessmentStatus.DRAFT
            ? computation.missing(assessment.methodology(), reader.read(outcome.answers())).stream()
                .map(MissingAnswer::missing)
                .toList()
            : List.of();
    return new AssessmentView(
        assessment.entry(),
        assessment.team(),
        outcome.answers(),
        outcome.recommendation(),
        ResultView.of(outcome.result()),
        missing,
        assessment.version());
  }

  /** What it comes to now, by the version it was made with. */
  CheckView check(Assessment assessment) {
    AssessmentOutcome outcome = assessment.outcome(cipher(assessment));
    Result computed =
        computation.result(assessment.methodology(), reader.read(outcome.answers())).orElse(null);
    return new CheckView(
        assessment.methodology(),
        ResultView.of(outcome.result()),
        ResultView.of(computed),
        Objects.equals(outcome.result(), computed));
  }

  List<RevisionView> revisions(Assessment assessment) {
    PersonCipher cipher = cipher(assessment);
    return revisions.of(assessment.id()).stream().map(each -> each.view(cipher)).toList();
  }

  ObjectNode questionnaireResponse(Assessment assessment) {
    return QuestionnaireResponse.of(
        assessment.entry(),
        methodologies.questions(assessment.methodology()).content(),
        reader.read(assessment.outcome(cipher(assessment)).answers()));
  }

  private PersonCipher cipher(Assessment assessment) {
    return encryption.cipherOf(assessment.facts().clientId());
  }
}
