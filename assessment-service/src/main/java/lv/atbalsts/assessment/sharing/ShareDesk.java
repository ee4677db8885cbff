package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.registry.Registrations;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.RegistrationNumber;

/** What municipalities show of their clients' records, and what the recipients read. */
@ApplicationScoped
class ShareDesk {

  private final Shares shares;
  private final ClientDesk clients;
  private final AccessLog log;
  private final Registrations registrations;
  private final Territories territories;
  private final Outbox outbox;
  private final Callers callers;
  private final RowScope scope;
  private final Clock clock;

  ShareDesk(
      Shares shares,
      ClientDesk clients,
      AccessLog log,
      Registrations registrations,
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
    log.require(form.purpose());
    check(form, client.municipality());
    requireConsent(client.id(), form.recipient().kind(), "ASM-0110", 422);
    Share share = new Share(client, form, callers.current().subject(), today());
    refuseTwice(share);
    shares.persist(share);
    outbox.publish(share.shared());
    return share;
  }

  /** Ending one of two that show the same would leave the other: whoever shares has the person. */
  private void refuseTwice(Share share) {
    shares.of(share.clientId()).stream()
        .filter(known -> known.shownOn(today()) && known.sameAs(share))
        .findFirst()
        .ifPresent(
            known ->
                Refusal.of("ASM-0541", 409)
                    .args(known.lastDay(), known.id())
                    .rule("ASM-17")
                    .conflicts(List.of(known.id()))
                    .raise());
  }

  Share end(UUID id) {
    Share share = find(id);
    scope.require(share.municipality());
    outbox.publish(share.end(today()));
    return share;
  }

  /** What is shown, as long as it is shown: the consent is asked for at every reading. */
  SharedRecord read(UUID id, String purpose) {
    log.require(purpose);
    Share share = received(id);
    if (!share.purpose().equals(purpose)) {
      Refusal.of("ASM-0115", 403)
          .args(share.purpose())
          .rule("ASM-17")
          .legalBasis("GDPR Art. 5(1)(b)")
          .raise();
    }
    if (!share.shownOn(today())) {
      Refusal.of("ASM-0113", 403).args(share.lastDay()).rule("ASM-17").raise();
    }
    requireRegistered(share.recipient());
    log.write(purpose, "READ_SHARED", share.clientId(), share.municipality());
    return scope.beyond(
        () -> {
          requireConsent(share.clientId(), share.recipient().kind(), "ASM-0114", 403);
          return new SharedRecord(clients.record(share.clientId()));
        });
  }

  /** A share that the caller gave, was given or may see all of. */
  Share find(UUID id) {
    return shares
        .findByIdOptional(id)
        .filter(
            share -> share.recipient().is(callers.current()) || scope.sees(share.municipality()))
        .orElseThrow(() -> Refusals.notFound("share").toException());
  }

  Share opened(UUID id, String purpose) {
    log.require(purpose);
    Share share = find(id);
    log.write(purpose, "READ_SHARE", share.clientId(), share.municipality());
    return share;
  }

  List<Share> page(UUID after, int limit) {
    return shares.after(after, limit);
  }

  private Share received(UUID id) {
    return shares
        .findByIdOptional(id)
        .filter(share -> share.recipient().is(callers.current()))
        .orElseThrow(() -> Refusals.notFound("share").toException());
  }

  /** A provider reads as long as it is one. */
  private void requireRegistered(Recipient recipient) {
    if (recipient.kind() == RecipientKind.PROVIDER
        && !registrations.anyOn(recipient.code(), today())) {
      Refusal.of("ASM-0571", 403).args(recipient.code(), today()).rule("ASM-17").raise();
    }
  }

  private void requireConsent(UUID client, RecipientKind kind, String code, int status) {
    if (!clients.consented(client, kind.consent(), today())) {
      Refusal.of(code, status)
          .args(kind.consent())
          .rule("ASM-17")
          .legalBasis("GDPR Art. 9(2)(a)")
          .with("consentPurpose", kind.consent())
          .raise();
    }
  }

  private void check(ShareRecord form, String owner) {
    FieldErrors errors = new FieldErrors();
    String code = form.recipient().code();
    if (form.recipient().kind() == RecipientKind.PROVIDER) {
      if (!RegistrationNumber.valid(code)) {
        errors.add("/recipient/code", "ASM-0112");
      } else if (!registrations.anyOn(code, today())) {
        errors.add("/recipient/code", "ASM-0570", code, today());
      }
    } else if (code.equals(owner)) {
      errors.add("/recipient/code", "ASM-0109");
    } else {
      territories.check(errors, "/recipient/code", code, today());
    }
    if (form.until().isBefore(today())) {
      errors.add("/until", "ASM-0111", today());
    }
    errors.refuseIfAny("ASM-0001");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
