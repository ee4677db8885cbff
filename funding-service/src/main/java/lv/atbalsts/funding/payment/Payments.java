package lv.atbalsts.funding.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.values.Money;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

  private static final UUID START = new UUID(0, 0);

  /** By the key of its reference, however the reference is spelt. */
  Optional<Payment> byKey(String key) {
    return find("referenceKey", key).firstResultOptional();
  }

  NavigableMap<LocalDate, Money> byDay(UUID claim) {
    return list("claimId", claim).stream()
        .collect(Collectors.toMap(Payment::paidOn, Payment::paid, Money::plus, TreeMap::new));
  }

  List<Payment> after(UUID cursor, int rows, String project) {
    return find(
            "id > :cursor and (:project is null or project = :project) order by id",
            Parameters.with("cursor", cursor == null ? START : cursor).and("project", project))
        .page(0, rows)
        .list();
  }
}
