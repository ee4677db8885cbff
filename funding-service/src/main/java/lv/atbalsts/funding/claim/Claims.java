package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.KeysetRepository;

/** Claims; decisions and payments of one come one after the other, by its lock. */
@ApplicationScoped
class Claims implements KeysetRepository<Claim> {

  @Override
  public String noun() {
    return "claim";
  }
}
