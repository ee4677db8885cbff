package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientEvents.ClientErased;
import lv.atbalsts.assessment.client.ClientOwnedRows.After;
import lv.atbalsts.assessment.client.ClientOwnedRows.Collision;
import lv.atbalsts.assessment.client.ClientOwnedRows.Kept;
import lv.atbalsts.assessment.client.ClientOwnedRows.Unfit;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.kit.events.Outbox;

/**
 * All that is kept of a person, in every subject (personas lieta): goes to another municipality, is
 * united with what was kept under another id, or is erased. Called past the row scope of one
 * municipality; whoever calls has checked that the caller may.
 */
@ApplicationScoped
public class ClientTransferService {

  private final ClientDesk desk;
  private final Clients clients;
  private final FormerCodes formerCodes;
  private final Fingerprints fingerprints;
  private final NameFingerprints names;
  private final Guardianships guardianships;
  private final PersonalDataEncryption encryption;
  private final Outbox outbox;
  private final ClientTables tables;
  private final List<ClientOwnedRows> subjects;
  private final Clock clock;

  ClientTransferService(
      ClientDesk desk,
      Clients clients,
      FormerCodes formerCodes,
      Fingerprints fingerprints,
      NameFingerprints names,
      Guardianships guardianships,
      PersonalDataEncryption encryption,
      Outbox outbox,
      ClientTables tables,
      Instance<ClientOwnedRows> subjects,
      Clock clock) {
    this.desk = desk;
    this.clients = clients;
    this.formerCodes = formerCodes;
    this.fingerprints = fingerprints;
    this.names = names;
    this.guardianships = guardianships;
    this.encryption = encryption;
    this.outbox = outbox;
    this.tables = tables;
    this.subjects = subjects.stream().toList();
    this.clock = clock;
  }

  /** Under which id a municipality knows the person already, by one of the person's codes. */
  public Optional<UUID> knownTo(String municipality, UUID id) {
    Client client = desk.locked(id);
    Stream<byte[]> former = formerCodes.of(client.id()).stream().map(FormerCode::codeHash);
    List<byte[]> present = fingerprints.ofCode(client.code(encryption.cipherOf(client.id())));
    return clients.own(municipality, Stream.concat(present.stream(), former).toList());
  }

  /** The person is another municipality's from now on. */
  public void handOver(UUID id, String municipality) {
    Client client = desk.locked(id);
    client.handOver(municipality);
    clients.flush();
    tables.move(client.id(), municipality);
    subjects.forEach(each -> each.moved(client.id(), municipality));
  }

  /**
   * Two records are of one person: what is the duplicate's becomes the kept one's, and the
   * duplicate's id and clientRef mean the kept one.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with what can not be both one person's (ASM-0142)
   */
  public void merge(UUID duplicateId, UUID keptId) {
    Client duplicate = desk.locked(duplicateId);
    Client kept = desk.locked(keptId);
    if (duplicate == kept) {
      throw AssessmentRefusal.ONE_RECORD.with().conflicts(List.of(kept.id()));
    }
    refuseCollisions(duplicate.id(), kept.id());
    requireFit(duplicate, kept.facts().birthDate());
    PersonCipher from = encryption.cipherOf(duplicate.id());
    PersonCipher to = encryption.cipherOf(kept.id());
    takeCode(duplicate, from, kept, to);
    clients.flush();
    tables.reencrypt(duplicate.id(), from, to);
    subjects.forEach(each -> each.merging(duplicate.id(), kept.id()));
    tables.merge(duplicate.id(), kept.id());
    subjects.forEach(each -> each.merged(duplicate.id(), kept.id()));
    duplicate.mergeInto(kept);
    if (kept.facts().diedOn() != null) {
      died(kept.id(), kept.facts().diedOn());
    }
    outbox.publish(duplicate.merged(kept));
  }

  /**
   * What goes on ends with the person's death, where nothing stands in the way of it. Answers what
   * is recorded of a later day still, for somebody to correct.
   */
  List<After> died(UUID client, LocalDate on) {
    clients.flush();
    List<After> after = subjects.stream().flatMap(each -> each.after(client, on).stream()).toList();
    if (!after.isEmpty()) {
      throw AssessmentRefusal.SOMETHING_IS_RECORDED_OF_AFTER_DEATH
          .with(after.size(), on)
          .conflicts(after);
    }
    subjects.forEach(each -> each.died(client, on));
    clients.flush();
    return subjects.stream()
        .flatMap(each -> each.toCorrect(client, on).stream())
        .sorted(Comparator.comparing(After::what).thenComparing(After::on))
        .toList();
  }

  /**
   * Refuses a birth date that does not fit what is recorded of the person.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with what is to be taken back before (ASM-0632)
   */
  void requireFit(Client client, LocalDate birthDate) {
    if (!birthDate.equals(client.facts().birthDate())) {
      requireFit(client.id(), desk.representation(client).bornOn(birthDate));
    }
  }

  private void requireFit(UUID client, Representation person) {
    clients.flush();
    List<Unfit> unfit =
        subjects.stream().flatMap(each -> each.unfit(client, person).stream()).toList();
    if (!unfit.isEmpty()) {
      throw AssessmentRefusal.BIRTH_DATE_DOES_NOT_FIT_WHAT_IS_RECORDED
          .with(unfit.size(), person.birthDate())
          .conflicts(unfit);
    }
  }

  void lives(UUID client) {
    clients.flush();
    subjects.forEach(each -> each.lives(client));
  }

  /** Since when which rows of the person are at rest. */
  public List<Kept> kept(UUID id) {
    return subjects.stream().flatMap(each -> each.kept(id).stream()).toList();
  }

  /** Destroys the person's keys, and with them all that was sealed; what is counted stays. */
  public ClientErased erase(UUID id, String reason) {
    Client client = desk.locked(id);
    clients.flush();
    List<UUID> ids = new ArrayList<>(clients.mergedInto(client.id()));
    ids.add(client.id());
    encryption.destroy(ids);
    formerCodes.delete("clientId in ?1", ids);
    names.delete("clientId in ?1", ids);
    guardianships.forgetDecisions(ids);
    ClientErased fact = client.erase(reason, LocalDate.now(clock));
    outbox.publish(fact);
    return fact;
  }

  /** A code that only the duplicate had is one by which the kept one is found, too. */
  private void takeCode(Client duplicate, PersonCipher from, Client kept, PersonCipher to) {
    PersonalCode code = duplicate.code(from);
    if (code.equals(kept.code(to))) {
      return;
    }
    formerCodes.persist(
        new FormerCode(kept, code, fingerprints.of(code), LocalDate.now(clock), to));
  }

  private void refuseCollisions(UUID duplicate, UUID kept) {
    List<Collision> collisions =
        subjects.stream().flatMap(each -> each.colliding(duplicate, kept).stream()).toList();
    if (!collisions.isEmpty()) {
      throw AssessmentRefusal.RECORDS_THAT_CAN_NOT_BE_BOTH_ONE_PERSON
          .with(collisions.size())
          .conflicts(collisions);
    }
  }
}
