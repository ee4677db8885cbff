package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.access.RefusedAccesses;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.ClientMatcher;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** Records that are opened in an emergency, and what the owner sees of it. */
@ApplicationScoped
class EmergencyDesk {

  private static final String PURPOSE = "EMERGENCY";
  private static final String OPEN = "EMERGENCY_ACCESS";

  private final EmergencyAccesses accesses;
  private final ClientDesk clients;
  private final ClientMatcher matcher;
  private final Vault vault;
  private final AccessLog log;
  private final RefusedAccesses refused;
  private final Outbox outbox;
  private final Callers callers;
  private final RowScope scope;
  private final Clock clock;

  EmergencyDesk(
      EmergencyAccesses accesses,
      ClientDesk clients,
      ClientMatcher matcher,
      Vault vault,
      AccessLog log,
      RefusedAccesses refused,
      Outbox outbox,
      Callers callers,
      RowScope scope,
      Clock clock) {
    this.accesses = accesses;
    this.clients = clients;
    this.matcher = matcher;
    this.vault = vault;
    this.log = log;
    this.refused = refused;
    this.outbox = outbox;
    this.callers = callers;
    this.scope = scope;
    this.clock = clock;
  }

  EmergencyAccess open(OpenEmergencyAccess form) {
    UUID named = named(form);
    ClientFacts client = scope.beyond(() -> clients.deciding(named));
    Safe safe = scope.beyond(() -> vault.safeOf(client.id()));
    EmergencyAccess access =
        new EmergencyAccess(
            client, Recipient.of(callers), callers.current().subject(), form, safe, now());
    accesses.persist(access);
    outbox.publish(access.opened());
    log.write(PURPOSE, OPEN, client.id(), client.municipality());
    return access;
  }

  /** The record, as long as it is open to whoever opened it. */
  SharedRecord read(UUID id) {
    EmergencyAccess access =
        accesses
            .findByIdOptional(id)
            .filter(found -> found.recipient().is(callers.current()))
            .orElseThrow(() -> Refusals.notFound("emergency access").toException());
    if (!access.openAt(now())) {
      Refusal.of("ASM-0119", 403).args(access.closedAt()).rule("ASM-17").raise();
    }
    log.write(PURPOSE, "READ_EMERGENCY", access.clientId(), access.municipality());
    return scope.beyond(() -> new SharedRecord(clients.record(access.clientId())));
  }

  EmergencyAccess end(UUID id) {
    EmergencyAccess access = owned(id);
    outbox.publish(access.end(now()));
    return access;
  }

  EmergencyAccessInFull inFull(UUID id, String purpose) {
    log.require(purpose);
    EmergencyAccess access = owned(id);
    log.write(purpose, "READ_EMERGENCY_REASON", access.clientId(), access.municipality());
    return access.inFull(vault.safeOf(access.clientId()));
  }

  List<EmergencyAccess> of(UUID client, String purpose, UUID after, int limit) {
    log.require(purpose);
    ClientFacts person = clients.facts(client);
    log.write(purpose, "LIST_EMERGENCIES", person.id(), person.municipality());
    return accesses.of(person.id(), after, limit);
  }

  private EmergencyAccess owned(UUID id) {
    return accesses
        .findByIdOptional(id)
        .filter(access -> scope.sees(access.municipality()))
        .orElseThrow(() -> Refusals.notFound("emergency access").toException());
  }

  /** The person whom the form names, whoever knows that person. */
  private UUID named(OpenEmergencyAccess form) {
    if ((form.clientId() == null) == (form.personalCode() == null)) {
      throw Refusal.of("ASM-0117", 422).toException();
    }
    if (form.clientId() != null) {
      return form.clientId();
    }
    List<UUID> found = scope.beyond(() -> matcher.ids(form.personalCode()));
    if (found.size() > 1) {
      refuse(found);
    }
    return found.stream().findFirst().orElseThrow(() -> Refusals.notFound("client").toException());
  }

  private void refuse(List<UUID> several) {
    List<Owner> owners =
        scope.beyond(
            () ->
                several.stream()
                    .map(id -> new Owner(id, clients.facts(id).municipality()))
                    .toList());
    refused.write(callers.current(), PURPOSE, OPEN, 409, () -> owners);
    Refusal.of("ASM-0118", 409).conflicts(several).raise();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
