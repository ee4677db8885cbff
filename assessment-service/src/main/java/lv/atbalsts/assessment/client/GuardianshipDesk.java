package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.GuardianshipRequests.RecordGuardianship;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusals;

/** What the Social Service records of guardianships of adults. */
@ApplicationScoped
class GuardianshipDesk {

  private final Guardianships guardianships;
  private final ClientDesk clients;
  private final Outbox outbox;
  private final Clock clock;

  GuardianshipDesk(Guardianships guardianships, ClientDesk clients, Outbox outbox, Clock clock) {
    this.guardianships = guardianships;
    this.clients = clients;
    this.outbox = outbox;
    this.clock = clock;
  }

  GuardianshipView record(UUID clientId, RecordGuardianship form) {
    ClientFacts client = clients.locked(clientId).facts();
    Guardianship recorded = new Guardianship(client, form, LocalDate.now(clock));
    refuseTwice(recorded);
    guardianships.persist(recorded);
    outbox.publish(recorded.recorded(client.clientRef()));
    return recorded.view();
  }

  GuardianshipView end(UUID clientId, UUID id, LocalDate last) {
    ClientFacts client = clients.locked(clientId).facts();
    Guardianship found = find(client, id);
    outbox.publish(found.end(last, client.clientRef(), LocalDate.now(clock)));
    return found.view();
  }

  GuardianshipView annul(UUID clientId, UUID id, String reason) {
    ClientFacts client = clients.locked(clientId).facts();
    Guardianship found = find(client, id);
    outbox.publish(found.annul(reason, client.clientRef()));
    return found.view();
  }

  private Guardianship find(ClientFacts client, UUID id) {
    return guardianships
        .findByIdOptional(id)
        .filter(each -> each.clientId().equals(client.id()))
        .orElseThrow(() -> Refusals.notFound("guardianship"));
  }

  /** A decision that is sent again is no second one; whoever records has locked the person. */
  private void refuseTwice(Guardianship recorded) {
    Duplicates.refuse(
        guardianships.holding(recorded.clientId()).stream()
            .filter(each -> each.sameAs(recorded))
            .findFirst(),
        known -> AssessmentRefusal.GUARDIANSHIP_IS_RECORDED_ALREADY.with(known.id()));
  }

  List<GuardianshipView> of(UUID clientId) {
    return guardianships.of(clients.find(clientId).id()).stream().map(Guardianship::view).toList();
  }
}
