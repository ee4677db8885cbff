package lv.atbalsts.registry.capacity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CapacityLevels implements PanacheRepositoryBase<CapacityLevel, UUID> {

  List<CapacityLevel> of(UUID capacityId) {
    return list("capacityId = ?1 order by terms.validFrom", capacityId);
  }

  /** From that day on there are so many; a level that begins on the same day is written anew. */
  void put(UUID capacityId, CapacityTerms terms) {
    find("capacityId = ?1 and terms.validFrom = ?2", capacityId, terms.validFrom())
        .firstResultOptional()
        .ifPresentOrElse(
            level -> level.rewrite(terms), () -> persist(new CapacityLevel(capacityId, terms)));
    flush();
  }
}
