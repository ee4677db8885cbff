package lv.atbalsts.registry.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderEvents.ProviderCorrected;
import lv.atbalsts.registry.provider.ProviderEvents.ProviderRecorded;
import lv.atbalsts.registry.provider.ProviderRequests.CorrectProvider;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A provider of social services (sociālo pakalpojumu sniedzējs), MK 385 p.3. */
@Entity
class Provider implements Identified {

  @Id private UUID id;
  @Embedded private ProviderTerms terms;
  @Version private int version;

  protected Provider() {}

  Provider(ProviderTerms given, ProviderRules rules, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    rules.checkNumber(errors, "/registrationNumber", given);
    RegisterDateRules.notAfterToday(errors, "/recordedOn", given.recordedOn(), today);
    rules.checkPlaces(errors, "", given, List.of(), given.recordedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    terms = given;
  }

  ProviderRecorded recorded() {
    return new ProviderRecorded(id, terms);
  }

  /**
   * Renames it, or writes what should have been written. Its number is what its applications and
   * its token name, so it stays.
   */
  ProviderCorrected correct(
      ProviderTerms given, CorrectProvider correction, ProviderRules rules, LocalDate today) {
    LocalDate day = correction.correctedOn();
    FieldErrors errors = new FieldErrors();
    if (!given.registrationNumber().equals(terms.registrationNumber())) {
      errors.add(
          "/provider/registrationNumber", RegistryRefusal.NUMBER_STAYS, terms.registrationNumber());
    }
    rules.checkNumber(errors, "/provider/registrationNumber", given);
    RegisterDateRules.notAfterToday(errors, "/provider/recordedOn", given.recordedOn(), today);
    RegisterDateRules.notAfterToday(errors, "/correctedOn", day, today);
    RegisterDateRules.notBefore(errors, "/correctedOn", day, given.recordedOn());
    rules.checkPlaces(errors, "/provider", given, terms.municipalities(), day);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    ProviderTerms former = terms;
    terms = given;
    return new ProviderCorrected(id, terms, former, day, correction.reason());
  }

  ProviderView view() {
    return new ProviderView(id, terms, version);
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
