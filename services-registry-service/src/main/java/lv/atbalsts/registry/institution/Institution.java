package lv.atbalsts.registry.institution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.institution.InstitutionEvents.InstitutionCorrected;
import lv.atbalsts.registry.institution.InstitutionEvents.InstitutionRecorded;
import lv.atbalsts.registry.institution.InstitutionRequests.CorrectInstitution;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A long-term care institution with its branches (filiāles). */
@Entity
class Institution implements Identified {

  @Id private UUID id;
  @Embedded private InstitutionTerms terms;
  @Version private int version;

  protected Institution() {}

  Institution(InstitutionTerms given, LocalDate today, Territories territories) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/recordedOn", given.recordedOn(), today);
    territories.check(errors, "/municipality", given.municipality(), given.recordedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    terms = given;
  }

  InstitutionRecorded recorded() {
    return new InstitutionRecorded(id, terms.name(), terms.kind(), terms.municipality());
  }

  /** Renames it, or writes what should have been written; the kind stays, its branches have it. */
  InstitutionCorrected correct(CorrectInstitution given, LocalDate today, Territories territories) {
    FieldErrors errors = new FieldErrors();
    if (!given.municipality().equals(terms.municipality())
        && !territories.validOn(given.municipality(), terms.recordedOn())) {
      territories.check(errors, "/municipality", given.municipality(), today);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    terms =
        new InstitutionTerms(
            given.name().strip(), terms.kind(), given.municipality(), terms.recordedOn());
    return new InstitutionCorrected(
        id, terms.name(), terms.kind(), terms.municipality(), given.reason());
  }

  InstitutionView view() {
    return new InstitutionView(id, terms, version);
  }

  @Override
  public UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  InstitutionTerms terms() {
    return terms;
  }
}
