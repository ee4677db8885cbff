package lv.atbalsts.registry.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.registry.capacity.Occupancy.PlacesOfDay;
import lv.atbalsts.registry.overview.OverviewPart;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItem;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItemKind;
import lv.atbalsts.registry.overview.OverviewPart.OverviewSubject;
import lv.atbalsts.registry.overview.OverviewPart.StatusCount;
import lv.atbalsts.registry.overview.OverviewSource;
import lv.atbalsts.registry.registration.RegistrationDesk;

/** A provider's places, as far as their registrations hold today. */
@ApplicationScoped
class CapacityOverview implements OverviewSource {

  private final Capacities capacities;
  private final Occupancy occupancy;
  private final RegistrationDesk registrations;

  CapacityOverview(Capacities capacities, Occupancy occupancy, RegistrationDesk registrations) {
    this.capacities = capacities;
    this.occupancy = occupancy;
    this.registrations = registrations;
  }

  @Override
  public OverviewPart of(String provider, LocalDate today, LocalDate until) {
    List<Capacity> all = capacities.list("provider", provider);
    Set<UUID> holding =
        registrations.holding(
            all.stream().map(Capacity::registrationId).collect(Collectors.toSet()), today);
    List<Capacity> offered =
        all.stream().filter(each -> holding.contains(each.registrationId())).toList();
    return new OverviewPart(
        counts(
            occupancy
                .on(offered.stream().map(Capacity::id).collect(Collectors.toSet()), today)
                .values()),
        offered.stream()
            .filter(each -> each.isStaleOn(today))
            .map(each -> new OverviewItem(OverviewItemKind.PLACES_TO_CONFIRM, each.id(), null))
            .toList());
  }

  private static List<StatusCount> counts(Collection<PlacesOfDay> numbers) {
    return Stream.of(
            new StatusCount(
                OverviewSubject.PLACE,
                "OFFERED",
                numbers.stream().mapToInt(PlacesOfDay::maximum).sum()),
            new StatusCount(
                OverviewSubject.PLACE,
                "OCCUPIED",
                numbers.stream().mapToInt(PlacesOfDay::occupied).sum()),
            new StatusCount(
                OverviewSubject.PLACE,
                "FREE",
                numbers.stream().mapToInt(each -> each.maximum() - each.used()).sum()))
        .filter(each -> each.number() > 0)
        .toList();
  }
}
