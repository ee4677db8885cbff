package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Reference;

/** Finds the enrolment that a row means: one, or the row is refused. */
@ApplicationScoped
class EnrolmentOfRow {

  private final EnrolmentDesk enrolments;

  EnrolmentOfRow(EnrolmentDesk enrolments) {
    this.enrolments = enrolments;
  }

  EnrolmentFacts one(ClientFacts client, TargetGroup group, String project) {
    List<EnrolmentFacts> found =
        enrolments.of(client.id()).stream()
            .filter(each -> each.targetGroup() == group)
            .filter(each -> project == null || Reference.same(each.project(), project))
            .toList();
    if (found.size() != 1) {
      String refused = found.isEmpty() ? "ASM-0087" : "ASM-0088";
      Refusal.of(refused, 422).error("/targetGroup", refused, group).raise();
    }
    return found.getFirst();
  }
}
