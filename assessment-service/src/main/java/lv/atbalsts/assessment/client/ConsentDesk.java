package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentForm;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusals;

/** What the Social Service does with a person's consents. */
@ApplicationScoped
class ConsentDesk {

  private final Consents consents;
  private final ClientDesk clients;
  private final ClientForm forms;
  private final Outbox outbox;
  private final Clock clock;

  ConsentDesk(Consents consents, ClientDesk clients, ClientForm forms, Outbox outbox, Clock clock) {
    this.consents = consents;
    this.clients = clients;
    this.forms = forms;
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
    Duplicates.refuse(
        consents.of(consent.clientId()).stream()
            .filter(each -> each.paper().equals(consent.paper()))
            .findFirst(),
        known -> AssessmentRefusal.CONSENT_IS_RECORDED_ALREADY.with(known.id()));
  }

  ConsentView withdraw(UUID clientId, UUID id, LocalDate on) {
    Client client = clients.locked(clientId);
    Consent consent =
        consents
            .findByIdOptional(id)
            .filter(found -> found.clientId().equals(client.id()))
            .orElseThrow(() -> Refusals.notFound("consent"));
    if (on.isAfter(today())) {
      throw AssessmentRefusal.FIELDS_ARE_WRONG
          .with(1)
          .error("/withdrawnOn", AssessmentRefusal.WITHDRAWAL_IN_FUTURE, today());
    }
    outbox.publish(consent.withdraw(on, client.facts().clientRef()));
    return consent.view(today(), clients.representation(client));
  }

  /** A person's consents given up to a day, and whether they hold on it; without a day, today. */
  Page<ConsentView> page(UUID clientId, LocalDate asOf, PageRequest page) {
    Client client = clients.find(clientId);
    LocalDate day = Optional.ofNullable(asOf).orElseGet(this::today);
    return consents
        .page(page, Where.all().equal("clientId", client.id()).notAfter("givenOn", day))
        .map(consent -> consent.view(day, clients.representation(client)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
