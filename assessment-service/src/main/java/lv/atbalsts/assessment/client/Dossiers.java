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
import lv.atbalsts.assessment.client.PersonsRecords.After;
import lv.atbalsts.assessment.client.PersonsRecords.Unfit;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * All that is kept of a person, in every subject (personas lieta): goes to another municipality, is
 * united with what was kept under another id, or is erased. Called past the row scope of one
 * municipality; whoever calls has checked that the caller may.
 */
@ApplicationScoped
public class Dossiers {

  private final ClientDesk desk;
  private final Clients clients;
  private final FormerCodes formerCodes;
  private final Fingerprints fingerprints;
  private final NameFingerprints names;
  private final Guardianships guardianships;
  private final Vault vault;
  private final Outbox outbox;
  private final List<PersonsRecords> subjects;
  private final Clock clock;

  Dossiers(
      ClientDesk desk,
      Clients clients,
      FormerCodes formerCodes,
      Fingerprints fingerprints,
      NameFingerprints names,
      Guardianships guardianships,
      Vault vault,
      Outbox outbox,
      Instance<PersonsRecords> subjects,
      Clock clock) {
    this.desk = desk;
    this.clients = clients;
    this.formerCodes = formerCodes;
    this.fingerprints = fingerprints;
    this.names = names;
    this.guardianships = guardianships;
    this.vault = vault;
    this.outbox = outbox;
    this.subjects = subjects.stream().toList();
    this.clock = clock;
  }

  /** Under which id a municipality knows the person already, by one of the person's codes. */
  public Optional<UUID> knownTo(String municipality, UUID id) {
    Client client = desk.locked(id);
    Stream<byte[]> former = formerCodes.of(client.id()).stream().map(FormerCode::codeHash);
    List<byte[]> present = fingerprints.ofCode(client.code(vault.safeOf(client.id())));
    return clients.own(municipality, Stream.concat(present.stream(), former).toList());
  }

  /** The person is another municipality's from now on. */
  public void handOver(UUID id, String municipality) {
    Client client = desk.locked(id);
    client.handOver(municipality);
    clients.flush();
    subjects.forEach(each -> each.moved(client.id(), municipality));
  }

  /**
   * Two records are of one person: what is the duplicate's becomes the kept one's, and the
   * duplicate's id and clientRef mean the kept one.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 with what can not be both one person's
   *     (ASM-0142)
   */
  public void merge(UUID duplicateId, UUID keptId) {
    Client duplicate = desk.locked(duplicateId);
    Client kept = desk.locked(keptId);
    if (duplicate == kept) {
      Refusal.of("ASM-0140", 409).conflicts(List.of(kept.id())).raise();
    }
    refuseCollisions(duplicate.id(), kept.id());
    requireFit(duplicate, kept.facts().birthDate());
    Safe from = vault.safeOf(duplicate.id());
    Safe to = vault.safeOf(kept.id());
    takeCode(duplicate, from, kept, to);
    clients.flush();
    subjects.forEach(each -> each.resealed(duplicate.id(), from, to));
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
      Refusal.of("ASM-0444", 409).args(after.size(), on).conflicts(after).raise();
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
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 with what is to be taken back before
   *     (ASM-0632)
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
      Refusal.of("ASM-0632", 409).args(unfit.size(), person.birthDate()).conflicts(unfit).raise();
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
    giveOwnKey(client.id());
    clients.flush();
    List<UUID> ids = new ArrayList<>(clients.mergedInto(client.id()));
    ids.add(client.id());
    vault.destroy(ids);
    formerCodes.delete("clientId in ?1", ids);
    names.delete("clientId in ?1", ids);
    guardianships.forgetDecisions(ids);
    ClientErased fact = client.erase(reason, LocalDate.now(clock));
    outbox.publish(fact);
    return fact;
  }

  /** Whoever was recorded before people had keys of their own is given one. */
  public void giveOwnKey(UUID id) {
    Client client = desk.find(id);
    vault
        .withoutOwnKey(id)
        .ifPresent(
            shared -> {
              Safe own = vault.newSafe(id, client.municipality());
              vault.keep(own);
              clients.flush();
              subjects.forEach(each -> each.resealed(id, shared, own));
            });
  }

  /** A code that only the duplicate had is one by which the kept one is found, too. */
  private void takeCode(Client duplicate, Safe from, Client kept, Safe to) {
    PersonalCode code = duplicate.code(from);
    if (code.equals(kept.code(to))) {
      return;
    }
    Particulars of = duplicate.particulars(from);
    Fingerprint print = fingerprints.of(code, of.givenName(), of.familyName(), of.birthDate());
    formerCodes.persist(new FormerCode(kept, code, print, LocalDate.now(clock), to));
  }

  private void refuseCollisions(UUID duplicate, UUID kept) {
    List<Collision> collisions =
        subjects.stream().flatMap(each -> each.colliding(duplicate, kept).stream()).toList();
    if (!collisions.isEmpty()) {
      Refusal.of("ASM-0142", 409).args(collisions.size()).conflicts(collisions).raise();
    }
  }
}
