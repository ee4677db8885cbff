package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.enrolment.ParticipationScope;
import lv.atbalsts.kit.refusal.Refusals;

/** Which assessments are the caller's to see; another's is not found. */
@ApplicationScoped
class OwnAssessments {

  private final Assessments assessments;
  private final ParticipationScope scope;

  OwnAssessments(Assessments assessments, ParticipationScope scope) {
    this.assessments = assessments;
    this.scope = scope;
  }

  Assessment find(UUID id) {
    Assessment assessment = assessments.one(id);
    require(assessment.facts().participation());
    return assessment;
  }

  /** Refuses with 404 what the caller does not see. */
  void require(Participation participation) {
    if (!scope.sees(participation)) {
      throw Refusals.notFound(assessments.noun());
    }
  }
}
