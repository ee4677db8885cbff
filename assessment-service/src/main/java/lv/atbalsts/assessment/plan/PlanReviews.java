package lv.atbalsts.assessment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews of the plans that the caller may see. */
@ApplicationScoped
class PlanReviews implements PanacheRepositoryBase<PlanReview, UUID> {

  List<PlanReview> of(UUID plan) {
    return list("planId = ?1 order by reviewedOn, id", plan);
  }

  /** When the plan was reviewed last, where it was. */
  Optional<LocalDate> last(UUID plan) {
    return of(plan).stream().map(PlanReview::on).max(Comparator.naturalOrder());
  }
}
