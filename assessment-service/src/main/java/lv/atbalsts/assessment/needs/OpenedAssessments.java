package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.assessment.needs.methodology.MethodologyDesk;
import lv.atbalsts.assessment.needs.scoring.Result;

/** Opens what is sealed of an assessment; every opening is in the access log. */
@ApplicationScoped
class OpenedAssessments {

  private final OwnAssessments own;
  private final AssessmentRevisions revisions;
  private final Computation computation;
  private final MethodologyDesk methodologies;
  private final AnswerReader reader;
  private final AccessLog log;
  private final Vault vault;

  OpenedAssessments(
      OwnAssessments own,
      AssessmentRevisions revisions,
      Computation computation,
      MethodologyDesk methodologies,
      AnswerReader reader,
      AccessLog log,
      Vault vault) {
    this.own = own;
    this.revisions = revisions;
    this.computation = computation;
    this.methodologies = methodologies;
    this.reader = reader;
    this.log = log;
    this.vault = vault;
  }

  /** The assessment in full, for a purpose. */
  Assessment logged(UUID id, String purpose, String operation) {
    log.require(purpose);
    Assessment assessment = own.find(id);
    log.write(purpose, operation, assessment.facts().clientId(), assessment.facts().municipality());
    return assessment;
  }

  AssessmentView view(Assessment assessment) {
    Found found = assessment.found(safe(assessment));
    List<Warning> missing =
        assessment.status() == AssessmentStatus.DRAFT
            ? computation.missing(assessment.methodology(), reader.read(found.answers())).stream()
                .map(Warning::missing)
                .toList()
            : List.of();
    return new AssessmentView(
        assessment.entry(),
        assessment.team(),
        found.answers(),
        found.recommendation(),
        ResultView.of(found.result()),
        missing);
  }

  /** What it comes to now, by the version it was made with. */
  CheckView check(Assessment assessment) {
    Found found = assessment.found(safe(assessment));
    Result computed =
        computation.result(assessment.methodology(), reader.read(found.answers())).orElse(null);
    return new CheckView(
        assessment.methodology(),
        ResultView.of(found.result()),
        ResultView.of(computed),
        Objects.equals(found.result(), computed));
  }

  List<RevisionView> revisions(Assessment assessment) {
    Safe safe = safe(assessment);
    return revisions.of(assessment.id()).stream().map(each -> each.view(safe)).toList();
  }

  ObjectNode questionnaireResponse(Assessment assessment) {
    return QuestionnaireResponse.of(
        assessment.entry(),
        methodologies.questions(assessment.methodology()).content(),
        reader.read(assessment.found(safe(assessment)).answers()));
  }

  private Safe safe(Assessment assessment) {
    return vault.safeOf(assessment.facts().clientId());
  }
}
