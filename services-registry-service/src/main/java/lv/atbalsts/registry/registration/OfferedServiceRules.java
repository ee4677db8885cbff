package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import lv.atbalsts.kit.reference.ServiceType;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.vocabulary.RegisterVocabulary;

/** What must hold of a service offered for registration, and how the register spells it. */
@ApplicationScoped
class OfferedServiceRules {

  private final ServiceTypes serviceTypes;
  private final Territories territories;
  private final RegisterVocabulary vocabulary;

  OfferedServiceRules(
      ServiceTypes serviceTypes, Territories territories, RegisterVocabulary vocabulary) {
    this.serviceTypes = serviceTypes;
    this.territories = territories;
    this.vocabulary = vocabulary;
  }

  /** The service type is known; the municipality is one of the day (REG-15). */
  void check(FieldErrors errors, OfferedService service, LocalDate day) {
    serviceTypes.check(errors, "/service/serviceType", service.serviceType());
    territories.check(errors, "/service/municipality", service.municipality(), day);
  }

  /** The same of a correction: what is not changed was checked on its own day. */
  void check(FieldErrors errors, OfferedService before, OfferedService now, LocalDate day) {
    if (now.municipality().equals(before.municipality())) {
      serviceTypes.check(errors, "/service/serviceType", now.serviceType());
    } else {
      check(errors, now, day);
    }
  }

  OfferedService spelled(OfferedService given) {
    return new OfferedService(
        given.serviceType(),
        new OfferedService.Address(
            given.address().code(), given.address().text().strip(), given.address().coordinate()),
        given.municipality(),
        vocabulary.spelling(given.form()),
        given.plannedClients(),
        vocabulary.spelling(given.clientAgeSex()),
        vocabulary.spellings(given.clientGroups()),
        given.contacts());
  }

  /** The codes that a municipality has or had. */
  Collection<String> lineage(String municipality) {
    return territories.lineage(municipality);
  }

  String nameOf(String serviceType) {
    return serviceTypes.find(serviceType).map(ServiceType::nameLv).orElse(serviceType);
  }
}
