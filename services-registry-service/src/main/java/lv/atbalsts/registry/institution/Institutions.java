package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.registry.institution.InstitutionTerms.InstitutionKind;

@ApplicationScoped
class Institutions implements KeysetRepository<Institution> {

  @Override
  public String noun() {
    return "institution";
  }

  /** The one that a name means, in whatever way it is written. */
  Optional<Institution> named(InstitutionKind kind, String name) {
    return find("terms.kind = ?1 and name_key(terms.name) = name_key(?2) order by id", kind, name)
        .firstResultOptional();
  }
}
