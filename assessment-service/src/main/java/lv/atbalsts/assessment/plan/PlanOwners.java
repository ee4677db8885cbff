package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RecordOwners;

/** Whose support plan an id names. */
@ApplicationScoped
class PlanOwners implements RecordOwners {

  private final SupportPlans rows;

  PlanOwners(SupportPlans rows) {
    this.rows = rows;
  }

  @Override
  public String segment() {
    return "support-plans";
  }

  @Override
  public Optional<Owner> of(UUID id) {
    return rows.findByIdOptional(id).map(plan -> new Owner(plan.clientId(), plan.municipality()));
  }
}
