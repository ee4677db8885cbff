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
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientEvents.ClientDeathAnnulled;
import lv.atbalsts.assessment.client.ClientEvents.ClientDied;
import lv.atbalsts.assessment.client.ClientEvents.ClientErased;
import lv.atbalsts.assessment.client.ClientEvents.ClientRecorded;
import lv.atbalsts.assessment.client.ClientEvents.ClientsMerged;
import lv.atbalsts.assessment.client.ClientRequests.DeathSource;
import lv.atbalsts.assessment.client.ClientRequests.RecordDeath;
import lv.atbalsts.assessment.client.ClientView.ClientEntry;
import lv.atbalsts.assessment.client.ClientView.DeathView;
import lv.atbalsts.assessment.client.Disability.AdultGroup;
import lv.atbalsts.assessment.client.Disability.SpecialCare;
import lv.atbalsts.assessment.client.Fingerprints.Fingerprint;
import lv.atbalsts.assessment.client.Particulars.Sex;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.kit.data.Identified;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A person of a target group (klients). Code and names are sealed; everything else is as written.
 * Only changed columns are written: the hashes change beside, when the keys do.
 */
@Entity
@DynamicUpdate
public class Client implements Identified {

  @Id private UUID id;
  private UUID clientRef;
  private String municipality;
  private byte[] personalCode;
  private byte[] personalCodeHash;
  private byte[] givenName;
  private byte[] familyName;
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
      PersonCipher cipher,
      OffsetDateTime now) {
    this.id = id;
    clientRef = UUID.randomUUID();
    this.municipality = municipality;
    personalCode = cipher.encrypt(associatedData("personal_code"), code.digits());
    write(particulars, fingerprint, cipher);
    recordedAt = now;
  }

  ClientRecorded recorded() {
    return new ClientRecorded(clientRef, municipality, recordedOn());
  }

  /** Writes the particulars as they should stand; answers the names of what differed. */
  List<String> correct(Particulars particulars, Fingerprint fingerprint, PersonCipher cipher) {
    List<String> changed = particulars.differences(particulars(cipher));
    if (!changed.isEmpty()) {
      write(particulars, fingerprint, cipher);
    }
    return changed;
  }

  /** The person has another code now. */
  void replaceCode(PersonalCode next, Fingerprint fingerprint, PersonCipher cipher) {
    personalCode = cipher.encrypt(associatedData("personal_code"), next.digits());
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
      throw AssessmentRefusal.DEATH_ALREADY_RECORDED.with(diedOn).with("diedOn", diedOn);
    }
    death.requireBetween(birthDate, today);
    diedOn = death.diedOn();
    deathSource = death.source();
    return new ClientDied(clientRef, municipality, diedOn);
  }

  /** The death was entered in error. */
  ClientDeathAnnulled annulDeath(String reason) {
    if (diedOn == null) {
      throw AssessmentRefusal.NO_DEATH_RECORDED.with();
    }
    ClientDeathAnnulled fact = new ClientDeathAnnulled(clientRef, municipality, diedOn, reason);
    diedOn = null;
    deathSource = null;
    return fact;
  }

  DeathView death(List<ClientOwnedRows.After> toCorrect) {
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
    hashedUnder = null;
  }

  /** Refuses with 410 where the person was erased: nothing more is done with the record. */
  void requireNotErased() {
    if (erasedOn != null) {
      throw AssessmentRefusal.PERSON_HAS_BEEN_ERASED.with();
    }
  }

  @Override
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

  PersonalCode code(PersonCipher cipher) {
    return new PersonalCode(cipher.decrypt(associatedData("personal_code"), personalCode));
  }

  Particulars particulars(PersonCipher cipher) {
    return new Particulars(
        cipher.decrypt(associatedData("given_name"), givenName),
        cipher.decrypt(associatedData("family_name"), familyName),
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

  ClientView view(PersonCipher cipher, List<FormerCode> formerCodes, List<ConsentView> consents) {
    return new ClientView(
        id,
        clientRef,
        municipality,
        code(cipher).shown(),
        formerCodes.stream().map(each -> each.view(cipher)).toList(),
        cipher.decrypt(associatedData("given_name"), givenName),
        cipher.decrypt(associatedData("family_name"), familyName),
        birthDate,
        sex,
        disability(),
        residence(),
        represents,
        diedOn,
        consents);
  }

  private void write(Particulars particulars, Fingerprint fingerprint, PersonCipher cipher) {
    givenName = cipher.encrypt(associatedData("given_name"), particulars.givenName());
    familyName = cipher.encrypt(associatedData("family_name"), particulars.familyName());
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

  private AssociatedData associatedData(String column) {
    return AssociatedData.of("client", column, id);
  }
}
