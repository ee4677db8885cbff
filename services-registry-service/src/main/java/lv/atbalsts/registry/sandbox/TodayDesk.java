package lv.atbalsts.registry.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.time.OfficialDay;
import lv.atbalsts.registry.capacity.CapacityDesk;
import lv.atbalsts.registry.placement.PlacementDesk;
import lv.atbalsts.registry.registration.RegistrationDesk;

/** Moves a sandbox to a later day, and does what is due by then. */
@ApplicationScoped
class TodayDesk {

  private final OfficialDay day;
  private final RegistrationDesk registrations;
  private final PlacementDesk placements;
  private final CapacityDesk capacities;

  TodayDesk(
      OfficialDay day,
      RegistrationDesk registrations,
      PlacementDesk placements,
      CapacityDesk capacities) {
    this.day = day;
    this.registrations = registrations;
    this.placements = placements;
    this.capacities = capacities;
  }

  TodayView read() {
    return TodayView.of(day);
  }

  TodayView move(MoveToday to) {
    day.moveTo(to.today());
    while (registrations.recordExpiries() > 0
        || placements.recordOver() > 0
        || capacities.tellOfDays() > 0) {
      // each call records a bounded number
    }
    return read();
  }
}
