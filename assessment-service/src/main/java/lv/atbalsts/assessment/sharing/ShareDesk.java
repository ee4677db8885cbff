package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.sharing.Recipient.RecipientKind;
import lv.atbalsts.assessment.sharing.ShareView.SharedRecord;
import lv.atbalsts.assessment.upstream.registry.KnownRegistrations;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.RefusalCode;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.RegistrationNumber;

/** What municipalities show of their clients' records, and what the recipients read. */
@ApplicationScoped
class ShareDesk {

  private final Shares shares;
  private final ClientDesk clients;
  private final AccessLog log;
  private final KnownRegistrations registrations;
  private final Territories territories;
  private final Outbox outbox;
  private final Callers callers;
  private final RowScope scope;
  private final Clock clock;

  ShareDesk(
      Shares shares,
      ClientDesk clients,
      AccessLog log,
      KnownRegistrations registrations,
      Territories territories,
      Outbox outbox,
      Callers callers,
      RowScope scope,
      Clock clock) {
    this.shares = shares;
    this.clients = clients;
    this.log = log;
    this.registrations = registrations;
    this.territories = territories;
    this.outbox = outbox;
    this.callers = callers;
    this.scope = scope;
    this.clock = clock;
  }

  Share share(UUID clientId, ShareRecord form) {
    ClientFacts client = clients.deciding(clientId);
    check(form, client.municipality());
    requireConsent(client.id(), form.recipient().kind(), AssessmentRefusal.NO_CONSENT_TO_SHARE);
    Share share = new Share(client, form, callers.current().subject(), today());
    refuseTwice(share);
    shares.persist(share);
    outbox.publish(share.shared());
    return share;
  }

  /** Ending one of two that show the same would leave the other: whoever shares has the person. */
  private void refuseTwice(Share share) {
    Duplicates.refuse(
        shares.of(share.clientId()).stream()
            .filter(known -> known.shownOn(today()) && known.sameAs(share))
            .findFirst(),
        known -> AssessmentRefusal.THIS_IS_SHARED_ALREADY.with(known.lastDay(), known.id()));
  }

  Share end(UUID id) {
    Share share = find(id);
    scope.require(share.municipality());
    outbox.publish(share.end(today()));
    return share;
  }

  /** What is shown, as long as it is shown: the consent is asked for at every reading. */
  SharedRecord read(UUID id, String purpose) {
    Share share = received(id);
    if (!share.purpose().equals(purpose)) {
      throw AssessmentRefusal.SHARED_FOR_ANOTHER_PURPOSE.with(share.purpose());
    }
    if (!share.shownOn(today())) {
      throw AssessmentRefusal.NO_LONGER_SHARED.with(share.lastDay());
    }
    requireRegistered(share.recipient());
    return scope.beyond(
        () -> {
          requireConsent(
              share.clientId(), share.recipient().kind(), AssessmentRefusal.CONSENT_DOES_NOT_HOLD);
          return new SharedRecord(clients.record(share.clientId()));
        });
  }

  /** A share that the caller gave, was given or may see all of. */
  Share find(UUID id) {
    Share share = shares.one(id);
    if (!share.recipient().is(callers.current()) && !scope.sees(share.municipality())) {
      throw Refusals.notFound(shares.noun());
    }
    return share;
  }

  Page<Share> page(PageRequest page) {
    return shares.page(page, Where.all());
  }

  private Share received(UUID id) {
    Share share = shares.one(id);
    if (!share.recipient().is(callers.current())) {
      throw Refusals.notFound(shares.noun());
    }
    return share;
  }

  /** A provider reads as long as it is one. */
  private void requireRegistered(Recipient recipient) {
    if (recipient.kind() == RecipientKind.PROVIDER
        && !registrations.anyOn(recipient.code(), today())) {
      throw AssessmentRefusal.READER_NOT_REGISTERED.with(recipient.code(), today());
    }
  }

  private void requireConsent(UUID client, RecipientKind kind, RefusalCode reason) {
    if (!clients.consented(client, kind.consent(), today())) {
      throw reason.with(kind.consent()).with("consentPurpose", kind.consent());
    }
  }

  private void check(ShareRecord form, String owner) {
    FieldErrors errors = new FieldErrors();
    String code = form.recipient().code();
    if (form.recipient().kind() == RecipientKind.PROVIDER) {
      if (!RegistrationNumber.valid(code)) {
        errors.add("/recipient/code", AssessmentRefusal.NOT_REGISTRATION_NUMBER);
      } else if (!registrations.anyOn(code, today())) {
        errors.add("/recipient/code", AssessmentRefusal.RECIPIENT_NOT_REGISTERED, code, today());
      }
    } else if (code.equals(owner)) {
      errors.add("/recipient/code", AssessmentRefusal.ALREADY_OWNER);
    } else {
      territories.check(errors, "/recipient/code", code, today());
    }
    log.check(errors, "/purpose", form.purpose());
    errors.notBefore("/until", AssessmentRefusal.LAST_DAY_IS_PAST, form.until(), today());
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
