package lv.atbalsts.assessment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The reviews of the plans that the caller may see. */
@ApplicationScoped
class PlanReviews implements PanacheRepositoryBase<PlanReview, UUID> {

  List<PlanReview> of(UUID plan) {
    return list("planId = ?1 order by id", plan);
  }
}
