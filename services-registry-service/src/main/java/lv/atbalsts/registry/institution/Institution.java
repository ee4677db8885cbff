package lv.atbalsts.registry.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

/** A long-term care institution with its branches (filiāles). */
@Entity
class Institution {

  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String municipality;
  private LocalDate recordedOn;
  @Version private int version;

  protected Institution() {}

  Institution(RecordInstitution given, LocalDate recordedOn) {
    this.id = Ids.next();
    this.name = given.name().strip();
    this.kind = given.kind();
    this.municipality = given.municipality();
    this.recordedOn = recordedOn;
  }

  InstitutionRecorded recorded() {
    return new InstitutionRecorded(id, name, kind, municipality);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  InstitutionKind kind() {
    return kind;
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
