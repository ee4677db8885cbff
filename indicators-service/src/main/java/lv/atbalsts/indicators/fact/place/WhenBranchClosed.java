package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.kit.events.EventHead;

/** A branch of an institution is closed. */
@ApplicationScoped
class WhenBranchClosed implements FactHandler<WhenBranchClosed.Event> {

  private final Branches branches;

  WhenBranchClosed(Branches branches) {
    this.branches = branches;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.BranchClosed.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    branches.closed(
        event.branchId(),
        head.sequence(),
        event.kind(),
        event.supportedForClosure(),
        event.closedOn());
  }

  record Event(UUID branchId, String kind, boolean supportedForClosure, LocalDate closedOn) {}
}
