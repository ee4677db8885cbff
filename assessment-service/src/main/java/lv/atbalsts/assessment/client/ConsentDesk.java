package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** What the Social Service does with a person's consents. */
@ApplicationScoped
class ConsentDesk {

  private final Consents consents;
  private final ClientDesk clients;
  private final ClientForm forms;
  private final AccessLog log;
  private final Outbox outbox;
  private final Clock clock;

  ConsentDesk(
      Consents consents,
      ClientDesk clients,
      ClientForm forms,
      AccessLog log,
      Outbox outbox,
      Clock clock) {
    this.consents = consents;
    this.clients = clients;
    this.forms = forms;
    this.log = log;
    this.outbox = outbox;
    this.clock = clock;
  }

  ConsentView give(UUID clientId, ConsentForm form) {
    Client client = clients.locked(clientId);
    Representation person = clients.representation(client);
    forms.check(form, person);
    Consent consent = new Consent(client, form, OffsetDateTime.now(clock));
    refuseTwice(consent);
    consents.persistAndFlush(consent);
    outbox.publish(consent.given(client.facts().clientRef()));
    return consent.view(today(), person);
  }

  /** A consent that is sent again is no second one, and one that was withdrawn does not revive. */
  private void refuseTwice(Consent consent) {
    consents.of(consent.clientId()).stream()
        .filter(each -> each.paper().equals(consent.paper()))
        .findFirst()
        .ifPresent(
            known ->
                Refusal.of("ASM-0468", 409)
                    .args(known.id())
                    .conflicts(List.of(known.id()))
                    .raise());
  }

  ConsentView withdraw(UUID clientId, UUID id, LocalDate on) {
    Client client = clients.find(clientId);
    Consent consent =
        consents
            .findByIdOptional(id)
            .filter(found -> found.clientId().equals(client.id()))
            .orElseThrow(() -> Refusals.notFound("consent").toException());
    if (on.isAfter(today())) {
      Refusal.of("ASM-0001", 422).args(1).error("/withdrawnOn", "ASM-0107", today()).raise();
    }
    outbox.publish(consent.withdraw(on, client.facts().clientRef()));
    return consent.view(today(), clients.representation(client));
  }

  /** A person's consents given up to a day, and whether they hold on it; without a day, today. */
  List<ConsentView> page(UUID clientId, String purpose, LocalDate asOf, UUID after, int limit) {
    log.require(purpose);
    Client client = clients.find(clientId);
    log.write(purpose, "LIST_CONSENTS", client.id(), client.municipality());
    LocalDate day = Optional.ofNullable(asOf).orElseGet(this::today);
    return consents.of(client.id(), day, after, limit).stream()
        .map(consent -> consent.view(day, clients.representation(client)))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
