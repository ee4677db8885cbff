package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class PlacesLines implements KeysetRepository<PlacesLine> {

  @Override
  public String noun() {
    return "places";
  }

  /** The places, where they are in one of these municipalities. */
  Optional<PlacesLine> find(UUID id, Collection<String> municipalities) {
    return find("id = ?1 and terms.municipality in ?2", id, municipalities).firstResultOptional();
  }

  List<PlacesLine> of(UUID planId) {
    return list("planId = ?1 order by id", planId);
  }

  boolean anyOf(UUID planId) {
    return count("planId", planId) > 0;
  }
}
