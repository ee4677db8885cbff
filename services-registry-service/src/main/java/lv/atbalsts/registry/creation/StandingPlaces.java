package lv.atbalsts.registry.creation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.OfferCorrection;

/**
 * Created places that stand in a registration: what is corrected of it still is what {@link
 * RegisteredOn} asks. Who lets places stand in it holds its row.
 */
@ApplicationScoped
class StandingPlaces {

  private final PlaceCreations creations;
  private final Territories territories;
  private final RowScope scope;

  StandingPlaces(PlaceCreations creations, Territories territories, RowScope scope) {
    this.creations = creations;
    this.territories = territories;
    this.scope = scope;
  }

  void fit(@Observes OfferCorrection correction) {
    List<PlaceCreation> standing =
        scope.beyond(() -> creations.standingIn(correction.registrationId()));
    requireSame(correction, standing);
    requireRoom(correction, standing);
    correction.names(
        "/place-creations",
        days ->
            standing.stream()
                .filter(each -> days.include(each.terms().registeredOn()))
                .map(PlaceCreation::id)
                .toList());
  }

  private void requireSame(OfferCorrection correction, List<PlaceCreation> standing) {
    String type = correction.after().serviceType();
    String municipality = correction.after().municipality();
    if (type.equals(correction.before().serviceType())
        && municipality.equals(correction.before().municipality())) {
      return;
    }
    Set<String> same = territories.lineage(municipality);
    List<PlaceCreation> others =
        standing.stream()
            .filter(each -> !each.serviceType().equals(type) || !same.contains(each.municipality()))
            .toList();
    if (!others.isEmpty()) {
      PlaceCreation first = others.getFirst();
      throw RegistryRefusal.CREATED_FOR_ANOTHER_SERVICE
          .with(first.serviceType(), first.municipality(), type, municipality)
          .conflicts(others.stream().map(PlaceCreation::id).toList());
    }
  }

  private static void requireRoom(OfferCorrection correction, List<PlaceCreation> standing) {
    int planned = correction.after().plannedClients();
    int places = standing.stream().mapToInt(each -> each.terms().begun()).sum();
    if (planned < correction.before().plannedClients() && planned < places) {
      throw RegistryRefusal.FEWER_THAN_CREATED
          .with(planned, places)
          .limit(planned)
          .used(places)
          .conflicts(standing.stream().map(PlaceCreation::id).toList());
    }
  }
}
