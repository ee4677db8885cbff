package lv.atbalsts.assessment.client;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientRequests.RecordClient;
import lv.atbalsts.assessment.client.Fingerprints.Fingerprint;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.RefusalCode;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;

/** What the Social Service (sociālais dienests) does with clients' records. */
@ApplicationScoped
public class ClientDesk {

  private final Clients clients;
  private final Consents consents;
  private final Guardianships guardianships;
  private final FormerCodes formerCodes;
  private final ClientForm forms;
  private final Fingerprints fingerprints;
  private final NameFingerprints names;
  private final SearchedElsewhere elsewhere;
  private final PersonalDataEncryption encryption;
  private final Outbox outbox;
  private final RowScope scope;
  private final Clock clock;

  ClientDesk(
      Clients clients,
      Consents consents,
      Guardianships guardianships,
      FormerCodes formerCodes,
      ClientForm forms,
      Fingerprints fingerprints,
      NameFingerprints names,
      SearchedElsewhere elsewhere,
      PersonalDataEncryption encryption,
      Outbox outbox,
      RowScope scope,
      Clock clock) {
    this.clients = clients;
    this.consents = consents;
    this.guardianships = guardianships;
    this.formerCodes = formerCodes;
    this.forms = forms;
    this.fingerprints = fingerprints;
    this.names = names;
    this.elsewhere = elsewhere;
    this.encryption = encryption;
    this.outbox = outbox;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * Checks a person's particulars and makes the record, without storing it.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal with every wrong field (ASM-0001), or 409 where the
   *     municipality has a record of this person (ASM-0004)
   */
  public NewClient prepare(RecordClient form) {
    NewClient prepared = prepareUnmatched(form, LocalDate.now(clock));
    refuseKnown(
        AssessmentRefusal.ALREADY_RECORDED, prepared.facts().municipality(), form.personalCode());
    return prepared;
  }

  /**
   * As {@link #prepare}, of somebody whom a {@link ClientMatcher} looked for and did not find.
   *
   * @param day for which it is recorded: there must be such a municipality on it
   */
  public NewClient prepareUnmatched(RecordClient form, LocalDate day) {
    String municipality = forms.municipality(form, day);
    PersonalCode code = forms.check(form);
    UUID id = Ids.next();
    PersonCipher cipher = encryption.newCipher(id, municipality);
    Fingerprint fingerprint = fingerprints.of(code);
    OffsetDateTime now = OffsetDateTime.now(clock);
    Client client =
        new Client(id, form.particulars(), municipality, code, fingerprint, cipher, now);
    List<String> warnings =
        code.checkDigitIsDoubtful() ? List.of("PERSONAL_CODE_CHECK_DIGIT") : List.of();
    List<Consent> consents =
        form.consents().stream().map(each -> new Consent(client, each, now)).toList();
    return new NewClient(client, cipher, consents, warnings);
  }

  /** For work lists: joins rows {@code t} of persons to those who died, as {@code dead}. */
  public static String joinDead() {
    return "join client dead on dead.id = t.client_id and dead.died_on is not null and dead.erased_on is null";
  }

  /** Stores a record that was prepared. */
  public void store(NewClient prepared) {
    encryption.store(prepared.cipher());
    clients.persist(prepared.client());
    names.first(
        prepared.client(), prepared.client().particulars(prepared.cipher()), prepared.cipher());
    outbox.publish(prepared.client().recorded());
    for (Consent given : prepared.consents()) {
      consents.persist(given);
      outbox.publish(given.given(prepared.facts().clientRef()));
    }
  }

  /**
   * Records a person at once. Whoever records the same person at the same time is refused as if
   * that had been later.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal as {@link #prepare}
   */
  NewClient record(RecordClient form) {
    NewClient prepared = prepare(form);
    storeFirst(
        () -> store(prepared),
        AssessmentRefusal.ALREADY_RECORDED,
        prepared.facts().municipality(),
        form.personalCode());
    return prepared;
  }

  /** Refuses with the id of the record that the municipality has under this code, if it has one. */
  void refuseKnown(RefusalCode refusal, String municipality, String code) {
    clients
        .own(municipality, fingerprints.ofCode(PersonalCode.require("/personalCode", code)))
        .ifPresent(
            known -> {
              throw refusal.with().conflicts(List.of(known));
            });
  }

  /** Writes at once what {@link #refuseKnown} let pass, for another may have been faster since. */
  void storeFirst(Runnable write, RefusalCode refusal, String municipality, String code) {
    Duplicates.refuse(
        () -> {
          write.run();
          clients.flush();
        },
        () -> {
          QuarkusTransaction.requiringNew().run(() -> refuseKnown(refusal, municipality, code));
          return KitRefusal.CHANGED_AT_SAME_MOMENT.with();
        });
  }

  /** What the rules need to know of a person; 404 where the caller may not see the person. */
  public ClientFacts facts(UUID id) {
    return find(id).facts();
  }

  /** As {@link #facts}, and whoever else decides about the person waits for this transaction. */
  public ClientFacts deciding(UUID id) {
    return locked(id).facts();
  }

  /** Whether a consent for this purpose holds on that day. */
  public boolean consented(UUID id, String purpose, LocalDate on) {
    Client client = find(id);
    Representation person = representation(client);
    return consents.of(client.id()).stream()
        .anyMatch(each -> each.isFor(purpose) && each.holdsOn(on, person));
  }

  /** Who may speak for a person on which days. */
  public Representation representation(UUID id) {
    return representation(find(id));
  }

  Representation representation(Client client) {
    return client.representation(guardianships.holding(client.id()));
  }

  /** The ids that mean one person: the record's and those of the records merged into it. */
  List<UUID> ids(UUID id) {
    UUID kept = find(id).id();
    return Stream.concat(Stream.of(kept), clients.mergedInto(kept).stream()).toList();
  }

  /** The clientRefs by which events speak of one person: also those of records merged into it. */
  public List<UUID> refs(UUID id) {
    return clients.refs(find(id).id());
  }

  /** The institution that a person lives in, where it is one. */
  public Optional<Residence> residence(UUID id) {
    return Optional.ofNullable(find(id).residence());
  }

  /** The person lives in this institution from now on; null: in no institution. */
  public void resides(UUID id, Residence residence) {
    find(id).resides(residence);
  }

  /** The record with this id, or the one that was kept of two; 404 where it is not to be seen. */
  Client find(UUID id) {
    return kept(clients.findByIdOptional(id), this::find);
  }

  /** As {@link #find}, locked, and 410 where the person was erased. */
  Client locked(UUID id) {
    Client client =
        kept(clients.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), this::locked);
    client.requireNotErased();
    return client;
  }

  private Client kept(Optional<Client> found, Function<UUID, Client> other) {
    Client client =
        found
            .filter(each -> scope.sees(each.municipality()))
            .orElseThrow(() -> Refusals.notFound("client"));
    return client.mergedInto() == null ? client : other.apply(client.mergedInto());
  }

  /** Whom the caller may see with this code; whoever else knows the person has it in the log. */
  List<Client> search(String purpose, String text) {
    PersonalCode code = PersonalCode.require("/personalCode", text);
    List<Client> hits = clients.byHashes(fingerprints.ofCode(code));
    elsewhere.log(purpose, code, hits);
    return hits;
  }

  /** A person's record in full, for a subject that has checked that the caller may see it. */
  public ClientView record(UUID id) {
    return view(find(id));
  }

  ClientView view(Client client) {
    return client.view(
        encryption.cipherOf(client.id()),
        formerCodes.of(client.id()),
        consents.of(client.id()).stream()
            .map(consent -> consent.view(LocalDate.now(clock), representation(client)))
            .toList());
  }

  /** Of whom an event told; 404 where the caller may not see the person. */
  public ClientFacts told(UUID clientRef) {
    return meant(clientRef).stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound("client"))
        .facts();
  }

  /** Whom a clientRef means: of merged records the kept one. */
  List<Client> meant(UUID clientRef) {
    return clients.list("clientRef", clientRef).stream().map(each -> find(each.id())).toList();
  }

  Page<Client> page(PageRequest page) {
    return clients.page(page, Where.all().and("mergedInto is null"));
  }
}
