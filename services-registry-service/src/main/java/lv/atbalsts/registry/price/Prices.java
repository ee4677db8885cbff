package lv.atbalsts.registry.price;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.registry.registration.OfferCorrection.LostDays;

@ApplicationScoped
class Prices implements KeysetRepository<ListedPrice> {

  /** Those of a registration that hold, and begin on one of these days. */
  List<UUID> on(UUID registrationId, LostDays days) {
    return list(
            "registrationId = ?1 and annulled = false and terms.from between ?2 and ?3",
            registrationId,
            days.first(),
            days.last())
        .stream()
        .map(ListedPrice::id)
        .toList();
  }

  @Override
  public String noun() {
    return "price";
  }
}
