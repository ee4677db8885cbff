package lv.atbalsts.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

@ApplicationScoped
class Payments implements KeysetRepository<Payment> {

  private final Sql sql;

  Payments(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "payment";
  }

  /**
   * The claim to which a payment is, without the payment, which is looked at once it is locked.
   *
   * @throws RuntimeException the refusal 404 where there is none
   */
  UUID claimOf(UUID id) {
    return sql
        .query("select claim_id from payment where id = ?", row -> row.getObject(1, UUID.class), id)
        .stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound(noun()));
  }

  /** By the key of its reference, however the reference is spelt; none that was taken back. */
  Optional<Payment> byKey(String key) {
    return find("referenceKey = ?1 and status <> ?2", key, PaymentStatus.WITHDRAWN)
        .firstResultOptional();
  }

  /** What was paid of claims by a day. */
  Map<UUID, Money> paidBy(LocalDate day) {
    return sql
        .query(
            """
            select claim_id, sum(paid) from payment where status = 'BOOKED' and paid_on <= ?
            group by claim_id
            """,
            row -> Map.entry(row.getObject(1, UUID.class), new Money(row.getBigDecimal(2))),
            day)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The day of the last payment of each claim. */
  Map<UUID, LocalDate> lastPaidOn() {
    return sql
        .query(
            "select claim_id, max(paid_on) from payment where status = 'BOOKED' group by claim_id",
            row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What was paid of a claim, by day. */
  NavigableMap<LocalDate, Money> byDay(UUID claim) {
    return list("claimId = ?1 and status = ?2", claim, PaymentStatus.BOOKED).stream()
        .map(Payment::terms)
        .collect(
            Collectors.toMap(PaymentTerms::paidOn, PaymentTerms::paid, Money::plus, TreeMap::new));
  }

  /** What waits for a decision on a claim, in the order in which it was paid. */
  List<Payment> waiting(UUID claim) {
    return list(
        "claimId = ?1 and status = ?2 order by terms.paidOn, terms.sequence, id",
        claim,
        PaymentStatus.WAITING);
  }

  /** The posting of a claim with the highest number. */
  Optional<Payment> latest(UUID claim) {
    return find("claimId = ?1 and terms.sequence is not null order by terms.sequence desc", claim)
        .firstResultOptional();
  }
}
