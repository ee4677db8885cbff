package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.access.Owner;
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
import lv.atbalsts.kit.refusal.RefusedException;

/** Records that are opened in an emergency, and what the owner sees of it. */
@ApplicationScoped
class EmergencyDesk {

  private static final String PURPOSE = "EMERGENCY";
  private static final String OPEN = "EMERGENCY_ACCESS";
  private static final int CLOSED = 403;
  private static final int NO_CODE = 422;

  private final EmergencyAccesses accesses;
  private final EmergencyAttempts attempts;
  private final EmergencyGuard guard;
  private final ClientDesk clients;
  private final ClientMatcher matcher;
  private final Vault vault;
  private final AccessLog log;
  private final Outbox outbox;
  private final Callers callers;
  private final RowScope scope;
  private final Clock clock;

  EmergencyDesk(
      EmergencyAccesses accesses,
      EmergencyAttempts attempts,
      EmergencyGuard guard,
      ClientDesk clients,
      ClientMatcher matcher,
      Vault vault,
      AccessLog log,
      Outbox outbox,
      Callers callers,
      RowScope scope,
      Clock clock) {
    this.accesses = accesses;
    this.attempts = attempts;
    this.guard = guard;
    this.clients = clients;
    this.matcher = matcher;
    this.vault = vault;
    this.log = log;
    this.outbox = outbox;
    this.callers = callers;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * Opens whatever records there are of the person, one in each municipality. Whether there is any
   * is told by the reading alone, so that an opening is no way to find out who is known.
   */
  EmergencyAttemptView open(OpenEmergencyAccess form) {
    check(form);
    OffsetDateTime now = now();
    String author = callers.current().subject();
    EmergencyAttempt attempt = guard.attempt(Recipient.of(callers), author, now);
    boolean first = true;
    for (ClientFacts client : mayBeOpened(form, attempt.recipient())) {
      Safe safe = scope.beyond(() -> vault.safeOf(client.id()));
      EmergencyAccess access = new EmergencyAccess(client, attempt, first, author, form, safe, now);
      accesses.persist(access);
      outbox.publish(access.opened());
      log.write(PURPOSE, OPEN, client.id(), client.municipality());
      first = false;
    }
    return attempt.view(form.reason());
  }

  /** The record, as long as it is open to whoever opened it. */
  EmergencyRecord read(UUID id) {
    EmergencyAccess access =
        accesses
            .findByIdOptional(id)
            .filter(found -> found.recipient().is(callers.current()))
            .orElseThrow(() -> nobody(id));
    if (!access.openAt(now())) {
      Refusal.of("ASM-0119", 403).args(access.closedAt()).rule("ASM-17").raise();
    }
    log.write(PURPOSE, "READ_EMERGENCY", access.clientId(), access.municipality());
    List<UUID> others =
        accesses.ofAttempt(access.attemptId()).stream()
            .map(EmergencyAccess::id)
            .filter(other -> !other.equals(id))
            .toList();
    return scope.beyond(() -> new EmergencyRecord(clients.record(access.clientId()), others));
  }

  /**
   * Nobody has a record of whom the attempt named; or there was no such attempt of the caller's.
   */
  private RuntimeException nobody(UUID id) {
    return attempts
        .findByIdOptional(id)
        .filter(attempt -> attempt.recipient().is(callers.current()))
        .map(attempt -> Refusal.of("ASM-0413", 404).toException())
        .orElseGet(() -> Refusals.notFound("emergency access").toException());
  }

  EmergencyAccess end(UUID id) {
    EmergencyAccess access = owned(id);
    outbox.publish(access.end(now()));
    return access;
  }

  EmergencyAccess allowAnew(UUID id) {
    EmergencyAccess access = owned(id);
    outbox.publish(access.allowAnew(now()));
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

  private void check(OpenEmergencyAccess form) {
    if ((form.clientId() == null) == (form.personalCode() == null)) {
      throw Refusal.of("ASM-0117", 422).toException();
    }
  }

  /** The records of the person whom the form names, whoever has them; or why there are none. */
  private Found found(OpenEmergencyAccess form) {
    try {
      List<UUID> ids =
          form.clientId() == null ? matcher.ids(form.personalCode()) : List.of(form.clientId());
      return new Found(ids.stream().map(clients::deciding).toList(), null);
    } catch (RefusedException none) {
      return new Found(List.of(), none.refusal());
    }
  }

  /** Without those that their owner has closed to the recipient; none is left: it is told so. */
  private List<ClientFacts> mayBeOpened(OpenEmergencyAccess form, Recipient recipient) {
    Found found = scope.beyond(() -> found(form));
    if (found.refusal() != null) {
      refuse(found.refusal());
    }
    List<ClientFacts> left =
        found.records().stream()
            .filter(client -> !accesses.needTheOwner(client.id(), recipient))
            .toList();
    if (left.isEmpty() && !found.records().isEmpty()) {
      ClientFacts closed = found.records().getFirst();
      Owner owner = new Owner(closed.id(), closed.municipality());
      log.refused(callers.current(), PURPOSE, OPEN, CLOSED, owner);
      refuse(Refusal.of("ASM-0414", CLOSED).args(closed.municipality()).rule("ASM-17"));
    }
    return left;
  }

  /** The attempt stays counted, or ids would be tried out for nothing; no code is no attempt. */
  private static void refuse(Refusal refusal) {
    (refusal.status() == NO_CODE ? refusal : refusal.keepingWhatWasWritten()).raise();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** Whom an attempt found, or why nobody. */
  private record Found(List<ClientFacts> records, Refusal refusal) {}
}
