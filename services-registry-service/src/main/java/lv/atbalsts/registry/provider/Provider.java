package lv.atbalsts.registry.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.RegistrationNumber;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderEvents.ProviderCorrected;
import lv.atbalsts.registry.provider.ProviderRequests.CorrectProvider;
import lv.atbalsts.registry.rules.RegisterDateRules;
import lv.atbalsts.registry.vocabulary.RegisterVocabulary;

/** A provider of social services (sociālo pakalpojumu sniedzējs), MK 385 p.3. */
@Entity
class Provider implements Identified {

  @Id private UUID id;
  @Embedded private ProviderTerms terms;
  @Version private int version;

  protected Provider() {}

  Provider(ProviderTerms given, LocalDate today, Territories territories) {
    FieldErrors errors = new FieldErrors();
    if (!RegistrationNumber.valid(given.registrationNumber())) {
      errors.add("/registrationNumber", KitRefusal.WRONG_REGISTRATION_NUMBER);
    }
    RegisterDateRules.notAfterToday(errors, "/recordedOn", given.recordedOn(), today);
    territories.check(errors, "/municipality", given.municipality(), given.recordedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    terms = given;
  }

  /** Renames it, or writes what should have been written. */
  ProviderCorrected correct(
      CorrectProvider given,
      LocalDate today,
      Territories territories,
      RegisterVocabulary vocabulary) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/correctedOn", given.correctedOn(), today);
    RegisterDateRules.notBefore(errors, "/correctedOn", given.correctedOn(), terms.recordedOn());
    if (!given.municipality().equals(terms.municipality())) {
      territories.check(errors, "/municipality", given.municipality(), given.correctedOn());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    ProviderTerms before = terms;
    terms = terms.corrected(given, vocabulary);
    return ProviderCorrected.of(this, before, given.correctedOn(), given.reason());
  }

  @Override
  public UUID id() {
    return id;
  }

  ProviderTerms terms() {
    return terms;
  }

  int version() {
    return version;
  }
}
