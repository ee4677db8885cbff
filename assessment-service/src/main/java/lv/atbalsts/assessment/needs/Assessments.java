package lv.atbalsts.assessment.needs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;

/** The assessments of the clients that the caller may see. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

  private static final List<AssessmentStatus> ACTIVE =
      List.of(AssessmentStatus.DRAFT, AssessmentStatus.SUBMITTED, AssessmentStatus.APPROVED);

  Optional<Assessment> active(UUID client, TargetGroup group) {
    return find("clientId = ?1 and targetGroup = ?2 and status in ?3", client, group, ACTIVE)
        .firstResultOptional();
  }

  List<Assessment> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
