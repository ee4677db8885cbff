package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.kit.events.EventHead;

/** A branch of an institution is known, and whether its closure is supported. */
@ApplicationScoped
class WhenBranchRecorded implements FactHandler<WhenBranchRecorded.Event> {

  private final Branches branches;

  WhenBranchRecorded(Branches branches) {
    this.branches = branches;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.BranchRecorded.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    branches.recorded(event.branchId(), head.sequence(), event.kind(), event.supportedForClosure());
  }

  record Event(UUID branchId, String kind, boolean supportedForClosure) {}
}
