package lv.atbalsts.assessment.client;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RefusedAccesses;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;

/**
 * Somebody searched for a person whom another municipality knows. The caller is not told; the other
 * municipality's log is. That is done aside, so that neither the answer, nor how long it takes, nor
 * whether it fails depends on it.
 */
@ApplicationScoped
class SearchedElsewhere {

  private static final int NOT_TOLD = 404;

  private final Clients clients;
  private final Fingerprints fingerprints;
  private final RefusedAccesses refused;
  private final Callers callers;

  SearchedElsewhere(
      Clients clients, Fingerprints fingerprints, RefusedAccesses refused, Callers callers) {
    this.clients = clients;
    this.fingerprints = fingerprints;
    this.refused = refused;
    this.callers = callers;
  }

  void log(String purpose, PersonalCode code, List<Client> told) {
    Caller caller = callers.current();
    Set<UUID> known = told.stream().map(Client::id).collect(Collectors.toSet());
    List<byte[]> hashes = fingerprints.ofCode(code);
    Infrastructure.getDefaultWorkerPool()
        .execute(
            () ->
                refused.write(
                    caller, purpose, "SEARCH_ELSEWHERE", NOT_TOLD, () -> others(hashes, known)));
  }

  private List<Owner> others(List<byte[]> hashes, Set<UUID> known) {
    return clients.byHashes(hashes).stream()
        .filter(client -> !known.contains(client.id()))
        .map(client -> new Owner(client.id(), client.municipality()))
        .toList();
  }
}
