package lv.atbalsts.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.values.Money;

@ApplicationScoped
class Payments implements KeysetRepository<Payment> {

  @Override
  public String noun() {
    return "payment";
  }

  /** By the key of its reference, however the reference is spelt. */
  Optional<Payment> byKey(String key) {
    return find("referenceKey", key).firstResultOptional();
  }

  NavigableMap<LocalDate, Money> byDay(UUID claim) {
    return list("claimId", claim).stream()
        .map(Payment::terms)
        .collect(
            Collectors.toMap(PaymentTerms::paidOn, PaymentTerms::paid, Money::plus, TreeMap::new));
  }
}
