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

/**
 * A person of a target group (klients). Code and names are sealed; everything else is as written.
 */
@Entity
public class Client {

  @Id private UUID id;
  private UUID clientRef;
  private String municipality;
  private byte[] personalCode;
  private byte[] personalCodeHash;
  private byte[] givenName;
  private byte[] familyName;
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
  @Version private long version;

  /** For Hibernate. */
  Client() {}

  Client(
      UUID id,
      RecordClient form,
      String municipality,
      PersonalCode code,
      byte[] codeHash,
      Safe safe,
      OffsetDateTime now) {
    this.id = id;
    clientRef = UUID.randomUUID();
    this.municipality = municipality;
    personalCode = safe.seal(place("personal_code"), code.digits());
    personalCodeHash = codeHash;
    givenName = safe.seal(place("given_name"), form.givenName());
    familyName = safe.seal(place("family_name"), form.familyName());
    birthDate = form.birthDate();
    sex = form.sex();
    adultGroup = form.disability().adultGroup();
    childDisability = form.disability().child();
    if (form.disability().specialCare() != null) {
      specialCareFrom = form.disability().specialCare().from();
      specialCareTo = form.disability().specialCare().to();
    }
    if (form.residence() != null) {
      institutionKind = form.residence().kind();
      institutionId = form.residence().institutionId();
    }
    represents = form.represents();
    recordedAt = now;
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

  /** What the rules need to know; neither name nor code. */
  public ClientFacts facts() {
    return new ClientFacts(
        id, clientRef, municipality, birthDate, disability(), institutionKind, represents);
  }

  ClientEntry entry() {
    return new ClientEntry(id, clientRef, municipality, recordedAt);
  }

  ClientView view(Safe safe, List<ConsentForm> consents) {
    return new ClientView(
        id,
        clientRef,
        municipality,
        new PersonalCode(safe.open(place("personal_code"), personalCode)).shown(),
        safe.open(place("given_name"), givenName),
        safe.open(place("family_name"), familyName),
        birthDate,
        sex,
        disability(),
        institutionKind == null ? null : new Residence(institutionKind, institutionId),
        represents,
        consents);
  }

  long version() {
    return version;
  }

  /** The person has left the institution for a home of their own. */
  void leftInstitution() {
    institutionKind = null;
    institutionId = null;
  }

  private Disability disability() {
    return new Disability(
        adultGroup,
        childDisability,
        specialCareFrom == null ? null : new SpecialCare(specialCareFrom, specialCareTo));
  }

  private Place place(String column) {
    return Place.of("client", column, id);
  }
}
