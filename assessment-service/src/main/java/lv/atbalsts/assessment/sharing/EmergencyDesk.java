package lv.atbalsts.assessment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.access.Owner;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.ClientMatcher;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.sharing.EmergencyAccessView.EmergencyAccessInFull;
import lv.atbalsts.assessment.sharing.EmergencyAccessView.EmergencyAttemptView;
import lv.atbalsts.assessment.sharing.EmergencyAccessView.EmergencyRecord;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

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
  private final PersonalDataEncryption encryption;
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
      PersonalDataEncryption encryption,
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
    this.encryption = encryption;
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
      PersonCipher cipher = scope.beyond(() -> encryption.cipherOf(client.id()));
      EmergencyAccess access =
          new EmergencyAccess(client, attempt, first, author, form, cipher, now);
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
      throw AssessmentRefusal.EMERGENCY_ACCESS_IS_OVER.with(access.closedAt());
    }
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
        .map(attempt -> AssessmentRefusal.NOBODY_HAS_RECORD_OF_PERSON.with())
        .orElseGet(() -> Refusals.notFound("emergency access"));
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

  EmergencyAccessInFull inFull(UUID id) {
    EmergencyAccess access = owned(id);
    return access.inFull(encryption.cipherOf(access.clientId()));
  }

  Page<EmergencyAccess> page(UUID client, PageRequest page) {
    return accesses.page(page, Where.all().equal("clientId", clients.facts(client).id()));
  }

  private EmergencyAccess owned(UUID id) {
    EmergencyAccess access = accesses.one(id);
    if (!scope.sees(access.municipality())) {
      throw Refusals.notFound(accesses.noun());
    }
    return access;
  }

  private void check(OpenEmergencyAccess form) {
    if ((form.clientId() == null) == (form.personalCode() == null)) {
      throw AssessmentRefusal.PERSON_IS_NOT_NAMED.with();
    }
  }

  /** The records of the person whom the form names, whoever has them; or why there are none. */
  private Found found(OpenEmergencyAccess form) {
    try {
      List<UUID> ids =
          form.clientId() == null ? matcher.ids(form.personalCode()) : List.of(form.clientId());
      return new Found(ids.stream().map(clients::deciding).toList(), null);
    } catch (Refusal none) {
      return new Found(List.of(), none);
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
      refuse(AssessmentRefusal.CLOSED_BY_ITS_OWNER.with(closed.municipality()).status(CLOSED));
    }
    return left;
  }

  /** The attempt stays counted, or ids would be tried out for nothing; no code is no attempt. */
  private static void refuse(Refusal refusal) {
    throw (refusal.status() == NO_CODE ? refusal : refusal.keepingWhatWasWritten());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** Whom an attempt found, or why nobody. */
  private record Found(List<ClientFacts> records, Refusal refusal) {}
}
