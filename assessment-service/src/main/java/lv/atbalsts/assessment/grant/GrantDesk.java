package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** What the municipality does with granted services (ASM-09: it decides, the plan recommends). */
@ApplicationScoped
public class GrantDesk {

  private final Grants grants;
  private final GrantCheck check;
  private final AllowanceCheck allowances;
  private final EnrolmentDesk enrolments;
  private final ClientDesk clients;
  private final AccessLog log;
  private final Outbox outbox;
  private final RowScope scope;
  private final Clock clock;

  GrantDesk(
      Grants grants,
      GrantCheck check,
      AllowanceCheck allowances,
      EnrolmentDesk enrolments,
      ClientDesk clients,
      AccessLog log,
      Outbox outbox,
      RowScope scope,
      Clock clock) {
    this.grants = grants;
    this.check = check;
    this.allowances = allowances;
    this.enrolments = enrolments;
    this.clients = clients;
    this.log = log;
    this.outbox = outbox;
    this.scope = scope;
    this.clock = clock;
  }

  ServiceGrant grant(UUID enrolmentId, GrantTerms terms) {
    EnrolmentFacts enrolment = enrolments.deciding(enrolmentId);
    ServiceGrant grant = checked(clients.deciding(enrolment.clientId()), enrolment, terms);
    grants.persistAndFlush(grant);
    outbox.publish(grant.granted());
    return grant;
  }

  /** Takes in a decision, and its start where the person receives the service already. */
  public UUID taken(
      ClientFacts client, EnrolmentFacts enrolment, GrantTerms terms, LocalDate startedOn) {
    ServiceGrant grant = checked(client, enrolment, terms);
    ServiceGranted granted = grant.granted();
    if (startedOn == null) {
      grants.persist(grant);
      outbox.publish(granted);
      return grant.id();
    }
    ServiceStarted started = grant.start(startedOn, enrolment.lastDay(LocalDate.now(clock)));
    grants.persist(grant);
    outbox.publish(granted);
    outbox.publish(started);
    return grant.id();
  }

  ServiceGrant start(UUID id, LocalDate on) {
    ServiceGrant grant = find(id);
    outbox.publish(grant.start(on, lastDay(grant)));
    return grant;
  }

  ServiceGrant end(UUID id, LocalDate on) {
    ServiceGrant grant = find(id);
    outbox.publish(grant.end(on, lastDay(grant)));
    return grant;
  }

  ServiceGrant revoke(UUID id, RevokeGrant form) {
    ServiceGrant grant = find(id);
    outbox.publish(grant.revoke(form.revokedOn(), form.reason(), LocalDate.now(clock)));
    return grant;
  }

  ServiceGrant annulStart(UUID id, String reason) {
    ServiceGrant grant = find(id);
    outbox.publish(grant.annulStart(reason));
    return grant;
  }

  ServiceGrant find(UUID id) {
    return grants
        .findByIdOptional(id)
        .filter(grant -> scope.sees(grant.municipality()))
        .orElseThrow(() -> Refusals.notFound("grant").toException());
  }

  ServiceGrant opened(UUID id, String purpose) {
    log.require(purpose);
    ServiceGrant grant = find(id);
    log.write(purpose, "READ_GRANT", grant.clientId(), grant.municipality());
    return grant;
  }

  List<ServiceGrant> page(UUID after, int limit) {
    return grants.after(after, limit);
  }

  /** A decision that is sent again is no second one; whoever decides has locked the person. */
  void refuseTwice(ServiceGrant grant) {
    grants
        .ofPaper(grant)
        .ifPresent(
            known ->
                Refusal.of("ASM-0466", 409)
                    .args(known.id())
                    .conflicts(List.of(known.id()))
                    .raise());
  }

  private LocalDate lastDay(ServiceGrant grant) {
    return enrolments.facts(grant.enrolmentId()).lastDay(LocalDate.now(clock));
  }

  private ServiceGrant checked(ClientFacts client, EnrolmentFacts enrolment, GrantTerms terms) {
    FieldErrors errors = new FieldErrors();
    if (terms.decidedOn().isAfter(LocalDate.now(clock))) {
      errors.add("/decidedOn", "ASM-0069", LocalDate.now(clock));
    }
    errors.refuseIfAny("ASM-0001");
    ServiceGrant grant = new ServiceGrant(enrolment, terms, check.basis(client, enrolment, terms));
    refuseTwice(grant);
    allowances.check(grant);
    return grant;
  }
}
