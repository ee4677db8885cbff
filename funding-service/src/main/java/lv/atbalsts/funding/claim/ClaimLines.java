package lv.atbalsts.funding.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.delivery.DeliveredService;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

@ApplicationScoped
class ClaimLines implements PanacheRepositoryBase<ClaimLine, UUID> {

  private static final String INSERT =
      """
      insert into claim_line (id, claim_id, project, municipality, report_line_id, day,
                              service_type, units, rate, amount)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      on conflict (report_line_id) where not released do nothing
      """;

  /**
   * Writes a line, waiting for any other claim that takes up the same delivery.
   *
   * @return false where another claim holds it
   */
  boolean write(Claim claim, PricedService priced) {
    DeliveredService service = priced.service();
    return getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter(1, Ids.next())
            .setParameter(2, claim.id())
            .setParameter(3, claim.project())
            .setParameter(4, service.municipality())
            .setParameter(5, service.lineId())
            .setParameter(6, service.day())
            .setParameter(7, service.serviceType())
            .setParameter(8, service.units())
            .setParameter(9, priced.rate())
            .setParameter(10, priced.amount())
            .executeUpdate()
        == 1;
  }

  /** The claims that hold any of the deliveries. */
  List<UUID> claimsOf(List<UUID> reportLines) {
    return getEntityManager()
        .createQuery(
            """
            select distinct claimId from ClaimLine
             where reportLineId in ?1 and not released order by claimId
            """,
            UUID.class)
        .setParameter(1, reportLines)
        .getResultList();
  }

  /** How far the claim is that holds a delivery; 0 where none does. */
  int claimed(UUID reportLine) {
    return getEntityManager()
        .createQuery(
            """
            select c.status from ClaimLine l join Claim c on c.id = l.claimId
             where l.reportLineId = ?1 and not l.released
            """,
            ClaimStatus.class)
        .setParameter(1, reportLine)
        .getResultStream()
        .mapToInt(ClaimStatus::progress)
        .max()
        .orElse(0);
  }

  /** Lets other claims take up the deliveries of a rejected one. */
  void release(UUID claim) {
    update("released = true where claimId = ?1", claim);
  }

  /** Lets other claims take up some deliveries of a claim. */
  void release(UUID claim, List<UUID> reportLines) {
    if (!reportLines.isEmpty()) {
      update("released = true where claimId = ?1 and reportLineId in ?2", claim, reportLines);
    }
  }

  /** The deliveries that a claim holds. */
  List<UUID> held(UUID claim) {
    return getEntityManager()
        .createQuery(
            "select reportLineId from ClaimLine where claimId = ?1 and not released", UUID.class)
        .setParameter(1, claim)
        .getResultList();
  }

  /** How many of the deliveries a claim holds, and what they amount to. */
  Held held(UUID claim, List<UUID> reportLines) {
    List<ClaimLine> held =
        list("claimId = ?1 and reportLineId in ?2 and not released", claim, reportLines);
    return new Held(
        held.size(), held.stream().map(ClaimLine::amount).reduce(Money.ZERO, Money::plus));
  }

  record Held(int lines, Money amount) {}

  List<ClaimLine> of(UUID claim) {
    return list("claimId = ?1 order by day, reportLineId", claim);
  }
}
