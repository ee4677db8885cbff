package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.kit.events.EventHead;

/** The council (SPAP) has approved a region's DI plan. */
@ApplicationScoped
class WhenDiPlanApproved implements FactHandler<WhenDiPlanApproved.Event> {

  private final DiPlans plans;

  WhenDiPlanApproved(DiPlans plans) {
    this.plans = plans;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.DiPlanApproved.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    plans.approved(event.planId(), event.project(), event.approvedOn());
  }

  record Event(UUID planId, String project, LocalDate approvedOn) {}
}
