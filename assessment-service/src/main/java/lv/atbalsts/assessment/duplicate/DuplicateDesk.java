package lv.atbalsts.assessment.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.ClientTransferService;
import lv.atbalsts.assessment.duplicate.DuplicateView.OtherRecord;
import lv.atbalsts.assessment.duplicate.Pairs.Pair;
import lv.atbalsts.assessment.move.MoveDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;

/**
 * Shows who may be recorded twice, and merges such records. A municipality learns of a record
 * elsewhere whose it is and why it may be the same person, never its id: with that it can ask the
 * other, and do nothing else. Each showing is in the access log of the record that was shown.
 */
@ApplicationScoped
class DuplicateDesk {

  private final Pairs pairs;
  private final ClientDesk clients;
  private final ClientTransferService transfers;
  private final MoveDesk moves;
  private final AccessLog log;
  private final Callers callers;
  private final RowScope scope;

  DuplicateDesk(
      Pairs pairs,
      ClientDesk clients,
      ClientTransferService transfers,
      MoveDesk moves,
      AccessLog log,
      Callers callers,
      RowScope scope) {
    this.pairs = pairs;
    this.clients = clients;
    this.transfers = transfers;
    this.moves = moves;
    this.log = log;
    this.callers = callers;
    this.scope = scope;
  }

  List<DuplicateView> page(String purpose, UUID after, int limit) {
    log.require(purpose);
    Caller caller = callers.current();
    List<Pair> shown = scope.beyond(() -> shown(purpose, caller.owner(), after, limit));
    return shown.stream()
        .collect(Collectors.groupingBy(Pair::client, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(others -> view(others, caller))
        .toList();
  }

  /**
   * Merges two records of one municipality.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where one is offered to another municipality
   *     (ASM-0134), or rows of both collide (ASM-0142)
   */
  void merge(String purpose, UUID keptId, UUID duplicateId) {
    log.require(purpose);
    // in the order of ids, so that two of these wait and do not collide
    Stream.of(keptId, duplicateId).sorted().forEach(clients::deciding);
    ClientFacts kept = clients.facts(keptId);
    ClientFacts duplicate = clients.facts(duplicateId);
    moves.requireNoneOpen(kept.id());
    moves.requireNoneOpen(duplicate.id());
    log.write(purpose, "MERGED", kept.id(), kept.municipality());
    log.write(purpose, "MERGED", duplicate.id(), duplicate.municipality());
    transfers.merge(duplicate.id(), kept.id());
  }

  private List<Pair> shown(String purpose, String municipality, UUID after, int limit) {
    List<Pair> found = pairs.of(municipality, after, limit);
    // in the order of municipalities, whose logs are chains: two of these wait and do not collide
    found.stream()
        .sorted(Comparator.comparing(Pair::othersMunicipality))
        .forEach(
            pair -> log.write(purpose, "DUPLICATE_SHOWN", pair.other(), pair.othersMunicipality()));
    return found;
  }

  private static DuplicateView view(List<Pair> pairs, Caller caller) {
    Pair first = pairs.getFirst();
    return new DuplicateView(
        first.client(),
        first.municipality(),
        pairs.stream().map(pair -> other(pair, caller)).toList());
  }

  private static OtherRecord other(Pair pair, Caller caller) {
    boolean visible = caller.mayActFor(pair.othersMunicipality());
    return new OtherRecord(pair.othersMunicipality(), visible ? pair.other() : null, pair.bases());
  }
}
