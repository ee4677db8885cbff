package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.atbalsts.kit.refusal.RefusedException;

/** Moves many persons, as when municipalities are united. */
@ApplicationScoped
class BulkMoveDesk {

  private final MoveDesk desk;

  BulkMoveDesk(MoveDesk desk) {
    this.desk = desk;
  }

  /** Takes the persons in the order of their ids, so that two of these wait and do not collide. */
  BulkReport move(BulkMove request) {
    Map<UUID, BulkCase> cases = new TreeMap<>();
    request.clientIds().stream().sorted().distinct().forEach(id -> cases.put(id, one(id, request)));
    return BulkReport.of(request.clientIds().stream().distinct().map(cases::get).toList());
  }

  private BulkCase one(UUID client, BulkMove request) {
    try {
      return BulkCase.of(client, desk.moveOrOffer(client, request.move()));
    } catch (RefusedException refused) {
      return BulkCase.refused(client, refused.refusal());
    }
  }
}
