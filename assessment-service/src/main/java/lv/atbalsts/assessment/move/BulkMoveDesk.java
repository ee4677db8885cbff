package lv.atbalsts.assessment.move;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.atbalsts.assessment.access.RefusedAccesses;
import lv.atbalsts.assessment.move.BulkReport.BulkCase;
import lv.atbalsts.assessment.move.MoveRequests.BulkMove;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.refusal.Refusal;

/** Moves many persons, as when municipalities are united. */
@ApplicationScoped
class BulkMoveDesk {

  private static final int NOT_FOUND = 404;

  private final MoveDesk desk;
  private final RefusedAccesses refusedAccesses;
  private final Callers callers;

  BulkMoveDesk(MoveDesk desk, RefusedAccesses refusedAccesses, Callers callers) {
    this.desk = desk;
    this.refusedAccesses = refusedAccesses;
    this.callers = callers;
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
    } catch (Refusal refused) {
      if (refused.status() == NOT_FOUND) {
        refusedAccesses.write(callers.current(), "OFFER_MOVE", NOT_FOUND, "clients", client);
      }
      return BulkCase.refused(client, refused);
    }
  }
}
