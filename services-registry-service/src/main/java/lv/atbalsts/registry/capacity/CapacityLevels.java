package lv.atbalsts.registry.capacity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.registration.OfferCorrection.LostDays;

@ApplicationScoped
class CapacityLevels implements PanacheRepositoryBase<CapacityLevel, UUID> {

  List<CapacityLevel> of(UUID capacityId) {
    return list("capacityId = ?1 order by terms.validFrom", capacityId);
  }

  CapacityLevel one(UUID capacityId, LocalDate validFrom) {
    return find("capacityId = ?1 and terms.validFrom = ?2", capacityId, validFrom)
        .firstResultOptional()
        .orElseThrow(() -> Refusals.notFound("level of a capacity"));
  }

  /** Those of the capacities of a registration that begin on one of these days. */
  List<CapacityLevel> on(UUID registrationId, LostDays days) {
    return list(
        """
        capacityId in (select c.id from Capacity c where c.registrationId = ?1)
        and terms.validFrom between ?2 and ?3 order by capacityId, terms.validFrom
        """,
        registrationId,
        days.first(),
        days.last());
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
