package lv.atbalsts.assessment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans of the clients that the caller may see. */
@ApplicationScoped
class SupportPlans implements PanacheRepositoryBase<SupportPlan, UUID> {

  Optional<SupportPlan> active(UUID assessment) {
    return find(
            "assessmentId = ?1 and status in ?2",
            assessment,
            List.of(PlanStatus.DRAFT, PlanStatus.AGREED))
        .firstResultOptional();
  }

  List<SupportPlan> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
