package lv.atbalsts.funding.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.Withholding.Wrong;
import lv.atbalsts.funding.correction.CorrectionView.WithheldSum;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/**
 * Corrections and what was withheld for them; locked after the claim, in the order of their ids.
 */
@ApplicationScoped
class Corrections implements KeysetRepository<Correction> {

  private static final String TO_WITHHOLD =
      """
      projectId = ?1 and terms.effect = ?2 and status = ?3 and withheld < terms.amount order by id
      """;

  private static final String WITHHELD =
      "select id, claim_id, amount, withheld_on, released from withheld_sum where correction_id = ?";

  private final Sql sql;

  Corrections(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "correction";
  }

  /**
   * The corrected claim, without the correction, which is looked at once it is locked.
   *
   * @throws RuntimeException the refusal 404 where there is none
   */
  UUID claimOf(UUID id) {
    return sql
        .query(
            "select claim_id from correction where id = ?", row -> row.getObject(1, UUID.class), id)
        .stream()
        .findFirst()
        .orElseThrow(() -> Refusals.notFound(noun()));
  }

  /** What is corrected of claims by a day. */
  Map<UUID, Money> imposedBy(LocalDate day) {
    return sql
        .query(
            """
            select claim_id, sum(amount) from correction
            where status = 'IN_FORCE' and imposed_on <= ? group by claim_id
            """,
            row -> Map.entry(row.getObject(1, UUID.class), new Money(row.getBigDecimal(2))),
            day)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those of a project of which something is still to be withheld. */
  List<Correction> outstanding(UUID project) {
    return find(TO_WITHHOLD, project, CorrectionEffect.WITHHELD, CorrectionStatus.IN_FORCE).list();
  }

  /** The same, locked. */
  List<Correction> lockedOutstanding(UUID project) {
    return find(TO_WITHHOLD, project, CorrectionEffect.WITHHELD, CorrectionStatus.IN_FORCE)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Answers the id of the withheld sum. */
  UUID withheld(Correction correction, Claim claim, Money amount, LocalDate on) {
    flush();
    UUID id = Ids.next();
    sql.update(
        """
        insert into withheld_sum (id, correction_id, claim_id, project, amount, withheld_on)
        values (?, ?, ?, ?, ?, ?)
        """,
        id,
        correction.id(),
        claim.id(),
        claim.ref().projectNumber(),
        amount.amount(),
        on);
    return id;
  }

  /** What was found wrong of a claim by corrections that hold and ask for it. */
  Wrong wrong(UUID claim) {
    return sql.query(
            """
            select coalesce(sum(amount), 0), coalesce(sum(withheld + repaid), 0) from correction
            where claim_id = ? and status = 'IN_FORCE' and effect <> 'WRITTEN_OFF'
            """,
            row -> new Wrong(new Money(row.getBigDecimal(1)), new Money(row.getBigDecimal(2))),
            claim)
        .getFirst();
  }

  List<WithheldSum> withheldOf(UUID correction) {
    return sql.query(
        WITHHELD + " order by id",
        row ->
            new WithheldSum(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new Money(row.getBigDecimal(3)),
                row.getObject(4, LocalDate.class),
                row.getBoolean(5)),
        correction);
  }

  void release(WithheldSum sum) {
    flush();
    sql.update("update withheld_sum set released = true where id = ?", sum.id());
  }
}
