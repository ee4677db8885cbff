package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.needs.RestsOnAssessment;

/** An agreed plan rests on its assessment; a draft can not be agreed without it anyway. */
@ApplicationScoped
class PlansOnAssessments implements RestsOnAssessment {

  private final SupportPlans plans;

  PlansOnAssessments(SupportPlans plans) {
    this.plans = plans;
  }

  @Override
  public List<Resting> restingOn(UUID assessment) {
    return plans.inForce(assessment).stream()
        .map(plan -> new Resting("SUPPORT_PLAN", plan.id()))
        .toList();
  }
}
