package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.contract.ContractLineTerms.LineKey;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.values.Money;

/** What claims hold of budget lines; changed under the lock of the budget only. */
@ApplicationScoped
class ClaimLineParts {

  private final Sql sql;

  ClaimLineParts(Sql sql) {
    this.sql = sql;
  }

  /** A claim's own, of the latest year first. */
  List<LinePart> of(UUID claim) {
    return sql.query(
        """
        select activity, partner, year, amount from claim_budget_part where claim_id = ?
        order by year desc, activity, partner
        """,
        ClaimLineParts::read,
        claim);
  }

  /** What all claims of a project hold of each line. */
  Map<LineKey, Money> used(UUID project) {
    return sql
        .query(
            """
            select activity, partner, year, sum(amount) from claim_budget_part
            where project_id = ? group by activity, partner, year
            """,
            ClaimLineParts::read,
            project)
        .stream()
        .collect(Collectors.toMap(LinePart::key, part -> new Money(part.amount())));
  }

  /** Puts these in the place of what the claim has of the same lines. */
  void put(UUID claim, UUID projectId, String project, List<LinePart> parts) {
    sql.update(
        """
        insert into claim_budget_part (claim_id, project_id, project, activity, partner, year, amount)
        select ?, ?, ?, activity, partner, year, amount
        from json_to_recordset(?) as part (activity text, partner text, year integer, amount numeric)
        on conflict (claim_id, activity, partner, year) do update set amount = excluded.amount
        """,
        claim,
        projectId,
        project,
        new JsonRows(parts));
  }

  void change(UUID claim, List<LinePart> parts) {
    sql.update(
        """
        update claim_budget_part set amount = part.amount
        from json_to_recordset(?) as part (activity text, partner text, year integer, amount numeric)
        where claim_id = ? and claim_budget_part.activity = part.activity
          and claim_budget_part.partner is not distinct from part.partner
          and claim_budget_part.year = part.year
        """,
        new JsonRows(parts),
        claim);
  }

  private static LinePart read(ResultSet row) throws SQLException {
    return new LinePart(row.getString(1), row.getString(2), row.getInt(3), row.getBigDecimal(4));
  }

  /** What one claim holds of one line. */
  record LinePart(String activity, String partner, int year, BigDecimal amount) {

    static LinePart of(LineKey key, Money amount) {
      return new LinePart(key.activity(), key.partner(), key.year(), amount.amount());
    }

    LineKey key() {
      return new LineKey(activity, partner, year);
    }
  }
}
