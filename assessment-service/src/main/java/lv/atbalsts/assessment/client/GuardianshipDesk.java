package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusals;

/** What the Social Service records of guardianships of adults. */
@ApplicationScoped
class GuardianshipDesk {

  private final Guardianships guardianships;
  private final ClientDesk clients;
  private final AccessLog log;
  private final Outbox outbox;
  private final Clock clock;

  GuardianshipDesk(
      Guardianships guardianships, ClientDesk clients, AccessLog log, Outbox outbox, Clock clock) {
    this.guardianships = guardianships;
    this.clients = clients;
    this.log = log;
    this.outbox = outbox;
    this.clock = clock;
  }

  GuardianshipView record(UUID clientId, RecordGuardianship form) {
    ClientFacts client = clients.locked(clientId).facts();
    Guardianship recorded = new Guardianship(client, form, LocalDate.now(clock));
    guardianships.persist(recorded);
    outbox.publish(recorded.recorded(client.clientRef()));
    return recorded.view();
  }

  GuardianshipView end(UUID clientId, UUID id, LocalDate last) {
    ClientFacts client = clients.locked(clientId).facts();
    Guardianship found =
        guardianships
            .findByIdOptional(id)
            .filter(each -> each.clientId().equals(client.id()))
            .orElseThrow(() -> Refusals.notFound("guardianship").toException());
    outbox.publish(found.end(last, client.clientRef()));
    return found.view();
  }

  List<GuardianshipView> of(UUID clientId, String purpose) {
    log.require(purpose);
    Client client = clients.find(clientId);
    log.write(purpose, "LIST_GUARDIANSHIPS", client.id(), client.municipality());
    return guardianships.of(client.id()).stream().map(Guardianship::view).toList();
  }
}
