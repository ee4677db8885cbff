package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.refusal.Refusals;

/** Which assessments are the caller's to see; another's is not found. */
@ApplicationScoped
class OwnAssessments {

  private final Assessments assessments;
  private final Callers callers;
  private final RowScope scope;

  OwnAssessments(Assessments assessments, Callers callers, RowScope scope) {
    this.assessments = assessments;
    this.callers = callers;
    this.scope = scope;
  }

  Assessment find(UUID id) {
    Assessment assessment = assessments.one(id);
    if (!scope.sees(assessment.facts().municipality())) {
      throw Refusals.notFound(assessments.noun());
    }
    requireProject(assessment.facts().projectNumber());
    return assessment;
  }

  /** A region's people act in the region's project only, also for a partner of two projects. */
  void requireProject(String project) {
    Caller caller = callers.current();
    if (caller.is(Role.ASSESSOR, Role.REGION) && !project.equals(caller.owner())) {
      throw Refusals.notFound("record");
    }
  }
}
