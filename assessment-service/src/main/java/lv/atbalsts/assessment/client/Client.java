package lv.atbalsts.assessment.client;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.kit.refusal.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A person of a target group (klients). Code and names are sealed; everything else is as written.
 * Only changed columns are written: the hashes change beside, when the keys do.
 */
@Entity
@DynamicUpdate
public class Client {

  @Id private UUID id;
  private UUID clientRef;
  private String municipality;
  private byte[] personalCode;
  private byte[] personalCodeHash;
  private byte[] givenName;
  private byte[] familyName;
  private byte[] nameHash;
  private Integer hashedUnder;
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  @Enumerated(EnumType.STRING)
  private AdultGroup adultGroup;

  private boolean childDisability;
  private LocalDate specialCareFrom;
  private LocalDate specialCareTo;

  @Enumerated(EnumType.STRING)
  private InstitutionKind institutionKind;

  private UUID institutionId;
  private UUID represents;
  private OffsetDateTime recordedAt;
  private UUID mergedInto;
  private LocalDate diedOn;

  @Enumerated(EnumType.STRING)
  private DeathSource deathSource;

  private LocalDate erasedOn;
  private String erasureReason;
  @Version private long version;

  /** For Hibernate. */
  Client() {}

  Client(
      UUID id,
      Particulars particulars,
      String municipality,
      PersonalCode code,
      Fingerprint fingerprint,
      Safe safe,
      OffsetDateTime now) {
    this.id = id;
    clientRef = UUID.randomUUID();
    this.municipality = municipality;
    personalCode = safe.seal(place("personal_code"), code.digits());
    write(particulars, fingerprint, safe);
    recordedAt = now;
  }

  ClientRecorded recorded() {
    return new ClientRecorded(clientRef, municipality, recordedOn());
  }

  /** Writes the particulars as they should stand; answers the names of what differed. */
  List<String> correct(Particulars particulars, Fingerprint fingerprint, Safe safe) {
    List<String> changed = particulars.differences(particulars(safe));
    if (!changed.isEmpty()) {
      write(particulars, fingerprint, safe);
    }
    return changed;
  }

  /** The person has another code now. */
  void replaceCode(PersonalCode next, Fingerprint fingerprint, Safe safe) {
    personalCode = safe.seal(place("personal_code"), next.digits());
    take(fingerprint);
  }

  /** The person lives in this institution from now on; null: in no institution. */
  void resides(Residence residence) {
    institutionKind = residence == null ? null : residence.kind();
    institutionId = residence == null ? null : residence.institutionId();
  }

  /** The person is another municipality's from now on. */
  void handOver(String to) {
    municipality = to;
  }

  /** The person has died; recorded once, and corrected by taking it back. */
  ClientDied die(RecordDeath death, LocalDate today) {
    if (diedOn != null) {
      Refusal.of("ASM-0442", 409).args(diedOn).with("diedOn", diedOn).raise();
    }
    death.requireBetween(birthDate, today);
    diedOn = death.diedOn();
    deathSource = death.source();
    return new ClientDied(clientRef, municipality, diedOn);
  }

  /** The death was entered in error. */
  ClientDeathAnnulled annulDeath(String reason) {
    if (diedOn == null) {
      Refusal.of("ASM-0445", 409).raise();
    }
    ClientDeathAnnulled fact = new ClientDeathAnnulled(clientRef, municipality, diedOn, reason);
    diedOn = null;
    deathSource = null;
    return fact;
  }

  DeathView death(List<PersonsRecords.After> toCorrect) {
    return new DeathView(id, diedOn, deathSource, toCorrect);
  }

  /** Another record is kept of the person; this id means that one, and nothing stays here. */
  void mergeInto(Client kept) {
    kept.deathSource = kept.diedOn == null ? deathSource : kept.deathSource;
    kept.diedOn = kept.diedOn == null ? diedOn : kept.diedOn;
    mergedInto = kept.id;
    municipality = kept.municipality;
    forget();
  }

  ClientsMerged merged(Client kept) {
    return new ClientsMerged(kept.clientRef, clientRef, kept.municipality);
  }

  /** What tells who the person is goes; what is counted stays. */
  ClientErased erase(String reason, LocalDate on) {
    forget();
    birthDate = birthDate.withDayOfYear(1);
    institutionId = null;
    represents = null;
    diedOn = null;
    deathSource = null;
    erasedOn = on;
    erasureReason = reason;
    return new ClientErased(clientRef, municipality, reason, on);
  }

  private void forget() {
    personalCode = null;
    personalCodeHash = null;
    givenName = null;
    familyName = null;
    nameHash = null;
    hashedUnder = null;
  }

  /** Refuses with 410 where the person was erased: nothing more is done with the record. */
  void requireNotErased() {
    if (erasedOn != null) {
      Refusal.of("ASM-0100", 410).legalBasis("GDPR Art. 17").raise();
    }
  }

  public UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  byte[] personalCodeHash() {
    return personalCodeHash;
  }

  UUID mergedInto() {
    return mergedInto;
  }

  LocalDate recordedOn() {
    return recordedAt.toLocalDate();
  }

  long version() {
    return version;
  }

  PersonalCode code(Safe safe) {
    return new PersonalCode(safe.open(place("personal_code"), personalCode));
  }

  Particulars particulars(Safe safe) {
    return new Particulars(
        safe.open(place("given_name"), givenName),
        safe.open(place("family_name"), familyName),
        birthDate,
        sex,
        disability(),
        residence(),
        represents);
  }

  Representation representation(List<Guardianship> guardianships) {
    return new Representation(
        birthDate, diedOn, guardianships.stream().map(Guardianship::days).toList());
  }

  /** What the rules need to know; neither name nor code. */
  public ClientFacts facts() {
    return new ClientFacts(
        id, clientRef, municipality, birthDate, disability(), institutionKind, represents, diedOn);
  }

  ClientEntry entry() {
    return new ClientEntry(id, clientRef, municipality, recordedAt);
  }

  ClientView view(Safe safe, List<FormerCode> formerCodes, List<ConsentView> consents) {
    return new ClientView(
        id,
        clientRef,
        municipality,
        code(safe).shown(),
        formerCodes.stream().map(each -> each.view(safe)).toList(),
        safe.open(place("given_name"), givenName),
        safe.open(place("family_name"), familyName),
        birthDate,
        sex,
        disability(),
        residence(),
        represents,
        diedOn,
        consents);
  }

  private void write(Particulars particulars, Fingerprint fingerprint, Safe safe) {
    givenName = safe.seal(place("given_name"), particulars.givenName());
    familyName = safe.seal(place("family_name"), particulars.familyName());
    birthDate = particulars.birthDate();
    sex = particulars.sex();
    adultGroup = particulars.disability().adultGroup();
    childDisability = particulars.disability().child();
    SpecialCare care = particulars.disability().specialCare();
    specialCareFrom = care == null ? null : care.from();
    specialCareTo = care == null ? null : care.to();
    resides(particulars.residence());
    represents = particulars.represents();
    take(fingerprint);
  }

  private void take(Fingerprint fingerprint) {
    personalCodeHash = fingerprint.code();
    nameHash = fingerprint.name();
    hashedUnder = fingerprint.key();
  }

  private Disability disability() {
    return new Disability(
        adultGroup,
        childDisability,
        specialCareFrom == null ? null : new SpecialCare(specialCareFrom, specialCareTo));
  }

  Residence residence() {
    return institutionKind == null ? null : new Residence(institutionKind, institutionId);
  }

  private Place place(String column) {
    return Place.of("client", column, id);
  }
}
