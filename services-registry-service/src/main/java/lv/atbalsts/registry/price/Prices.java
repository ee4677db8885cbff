package lv.atbalsts.registry.price;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class Prices implements KeysetRepository<ListedPrice> {

  @Override
  public String noun() {
    return "price";
  }
}
