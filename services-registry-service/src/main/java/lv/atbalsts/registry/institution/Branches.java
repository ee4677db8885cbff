package lv.atbalsts.registry.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class Branches implements KeysetRepository<Branch> {

  @Override
  public String noun() {
    return "branch";
  }

  /** The branch of an institution that a name means, in whatever way it is written. */
  Optional<Branch> named(UUID institutionId, String name) {
    return find(
            "institutionId = ?1 and name_key(terms.name) = name_key(?2) order by id",
            institutionId,
            name)
        .firstResultOptional();
  }
}
