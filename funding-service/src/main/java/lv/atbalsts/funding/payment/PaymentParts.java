package lv.atbalsts.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class PaymentParts implements KeysetRepository<PaymentPart> {

  @Override
  public String noun() {
    return "payment part";
  }
}
