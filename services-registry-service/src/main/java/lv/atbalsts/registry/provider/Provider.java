package lv.atbalsts.registry.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

/** A provider of social services (sociālo pakalpojumu sniedzējs), MK 385 p.3. */
@Entity
class Provider {

  @Id private UUID id;
  private String registrationNumber;
  private String name;
  private String legalStatus;
  private String municipality;
  private LocalDate recordedOn;
  @Version private int version;

  protected Provider() {}

  Provider(RecordProvider given, String legalStatus, LocalDate recordedOn) {
    this.id = Ids.next();
    this.registrationNumber = given.registrationNumber();
    this.name = given.name().strip();
    this.legalStatus = legalStatus;
    this.municipality = given.municipality();
    this.recordedOn = recordedOn;
  }

  /** Renames it, or writes what should have been written. */
  ProviderCorrected correct(CorrectProvider given, String legalStatus) {
    ProviderCorrected.Former former =
        new ProviderCorrected.Former(name, this.legalStatus, municipality);
    this.name = given.name().strip();
    this.legalStatus = legalStatus;
    this.municipality = given.municipality();
    return new ProviderCorrected(
        id,
        registrationNumber,
        name,
        this.legalStatus,
        municipality,
        former,
        given.correctedOn(),
        given.reason());
  }

  UUID id() {
    return id;
  }

  String registrationNumber() {
    return registrationNumber;
  }

  String name() {
    return name;
  }

  String legalStatus() {
    return legalStatus;
  }

  String municipality() {
    return municipality;
  }

  LocalDate recordedOn() {
    return recordedOn;
  }

  int version() {
    return version;
  }
}
