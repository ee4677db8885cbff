package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.values.Reference;

/** Finds the enrolment that a row means: one, or the row is refused. */
@ApplicationScoped
class EnrolmentOfRow {

  private final EnrolmentDesk enrolments;

  EnrolmentOfRow(EnrolmentDesk enrolments) {
    this.enrolments = enrolments;
  }

  /** The one of that day, where the person was enrolled more than once. */
  EnrolmentFacts one(ClientFacts client, TargetGroup group, String project, LocalDate day) {
    List<EnrolmentFacts> known =
        enrolments.of(client.id()).stream()
            .filter(each -> each.targetGroup() == group)
            .filter(each -> project == null || each.projectNumber().equals(Reference.form(project)))
            .toList();
    List<EnrolmentFacts> found =
        known.size() == 1 ? known : known.stream().filter(each -> each.on(day)).toList();
    if (found.size() != 1) {
      AssessmentRefusal refused =
          found.isEmpty()
              ? AssessmentRefusal.NOT_ENROLLED
              : AssessmentRefusal.ENROLLED_IN_SEVERAL_PROJECTS;
      throw refused.with().error("/targetGroup", refused, group);
    }
    return found.getFirst();
  }
}
