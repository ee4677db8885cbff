package lv.atbalsts.registry.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.registration.OfferCorrection;

/** Use cases of what is written of a capacity from a day on. */
@ApplicationScoped
class CapacityLevelDesk {

  private final CapacityDesk desk;
  private final Capacities capacities;
  private final CapacityLevels levels;

  CapacityLevelDesk(CapacityDesk desk, Capacities capacities, CapacityLevels levels) {
    this.desk = desk;
    this.capacities = capacities;
    this.levels = levels;
  }

  Page<CapacityTerms> of(UUID id) {
    capacities.one(id);
    return Page.whole(levels.of(id).stream().map(CapacityLevel::terms).toList());
  }

  /** It should not have been entered: the numbers before it go on, as others are told. */
  CapacityView annul(UUID id, LocalDate validFrom, WithReason given) {
    Capacity capacity = desk.own(id);
    levels.delete(levels.one(id, validFrom));
    levels.flush();
    List<CapacityTerms> before =
        levels.of(id).stream()
            .map(CapacityLevel::terms)
            .filter(each -> each.validFrom().isBefore(validFrom))
            .toList();
    desk.changed(
        capacity,
        before.isEmpty() ? CapacityTerms.none(validFrom) : before.getLast().from(validFrom),
        given.reason());
    return desk.view(capacity);
  }

  /** Names what a corrected registration would leave to begin outside of its days. */
  void fit(@Observes OfferCorrection correction) {
    correction.names(
        "/capacities",
        days ->
            levels.on(correction.registrationId(), days).stream()
                .map(each -> each.capacityId() + "/levels/" + each.terms().validFrom())
                .toList());
  }
}
