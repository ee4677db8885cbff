package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.kit.reference.ServiceType;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.territory.RegisterVocabulary;

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

  /**
   * The service type is known, there is an address or an area, and the municipalities are those of
   * the day (REG-15).
   */
  void check(FieldErrors errors, OfferedService service, LocalDate day) {
    check(errors, service, day, List.of());
  }

  /** The same of a correction: what is not changed was checked on its own day. */
  void check(FieldErrors errors, OfferedService before, OfferedService now, LocalDate day) {
    check(errors, now, day, codes(before).toList());
  }

  private void check(
      FieldErrors errors, OfferedService service, LocalDate day, List<String> checkedBefore) {
    serviceTypes.check(errors, "/service/serviceType", service.serviceType());
    if ((service.address() == null) == (service.serviceArea() == null)) {
      errors.add("/service/address", RegistryRefusal.ADDRESS_OR_AREA);
    }
    if (service.municipality() != null && !checkedBefore.contains(service.municipality())) {
      territories.check(errors, "/service/municipality", service.municipality(), day);
    }
    List<String> area = area(service);
    for (int i = 0; i < area.size(); i++) {
      if (!checkedBefore.contains(area.get(i))) {
        territories.check(errors, "/service/serviceArea/" + i, area.get(i), day);
      }
    }
  }

  private static Stream<String> codes(OfferedService service) {
    return Stream.concat(Stream.of(service.municipality()), area(service).stream());
  }

  private static List<String> area(OfferedService service) {
    return service.serviceArea() == null ? List.of() : service.serviceArea();
  }

  OfferedService spelled(OfferedService given) {
    return new OfferedService(
        given.serviceType(),
        given.address() == null
            ? null
            : new OfferedService.Address(
                given.address().code(),
                given.address().text().strip(),
                given.address().coordinate()),
        given.serviceArea() == null
            ? null
            : given.serviceArea().stream().distinct().sorted().toList(),
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

  /** Whether the published register uses the service type as a service name. */
  boolean isOfTheRegister(String serviceType) {
    return serviceTypes.find(serviceType).filter(ServiceType::register).isPresent();
  }

  /** Whether a word is on the register's open lists. */
  boolean isKnown(String word) {
    return vocabulary.isKnown(word);
  }

  String nameOf(String serviceType) {
    return serviceTypes.find(serviceType).map(ServiceType::nameLv).orElse(serviceType);
  }
}
