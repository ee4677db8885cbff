package lv.atbalsts.registry.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.reference.ServiceType;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsTaxonomy;
import lv.atbalsts.registry.hsds.HsdsRecords.HsdsTaxonomyTerm;

/** The types of services as a taxonomy, and the ids that follow from natural keys. */
@ApplicationScoped
class HsdsTaxonomies {

  private static final HsdsTaxonomy SERVICE_TYPES =
      new HsdsTaxonomy(
          id("taxonomy", "service-types"),
          "Sociālo pakalpojumu veidi",
          "Types of social services of the Latvian provider register and the deinstitutionalisation"
              + " programme");

  private final ServiceTypes serviceTypes;

  HsdsTaxonomies(ServiceTypes serviceTypes) {
    this.serviceTypes = serviceTypes;
  }

  /** Always the same id for the same thing, in every installation. */
  static UUID id(String kind, Object key) {
    return UUID.nameUUIDFromBytes(
        ("lv.atbalsts/hsds/%s/%s".formatted(kind, key)).getBytes(StandardCharsets.UTF_8));
  }

  List<HsdsTaxonomy> taxonomies() {
    return List.of(SERVICE_TYPES);
  }

  List<HsdsTaxonomyTerm> terms() {
    return serviceTypes.all().stream().map(HsdsTaxonomies::term).toList();
  }

  Optional<HsdsTaxonomyTerm> termOf(String serviceType) {
    return serviceTypes.find(serviceType).map(HsdsTaxonomies::term);
  }

  private static HsdsTaxonomyTerm term(ServiceType type) {
    return new HsdsTaxonomyTerm(
        id("term", type.code()),
        type.code(),
        type.nameLv(),
        type.nameEn(),
        SERVICE_TYPES.name(),
        "lv",
        SERVICE_TYPES.id());
  }
}
