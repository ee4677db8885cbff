package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;

/** What claims have taken by each contract version; changed under the lock of the budget only. */
@ApplicationScoped
class ClaimParts {

  private final Sql sql;

  ClaimParts(Sql sql) {
    this.sql = sql;
  }

  /** What all claims have taken by each version of a project's contract. */
  List<ClaimPart> taken(UUID project) {
    return sql.query(
        """
        select contract_version_id, sum(eu), sum(state), sum(municipal)
        from claim_part join contract_version on contract_version.id = contract_version_id
        where project_id = ? group by contract_version_id
        """,
        ClaimParts::read,
        project);
  }

  /** Whether none of the versions has been said to be wrong, also since they were read. */
  boolean stand(List<UUID> versions) {
    return sql.query(
            "select 1 from contract_version where id = any (?) and corrected_at is not null",
            row -> row.getInt(1),
            versions)
        .isEmpty();
  }

  /** The claims that have taken by a version and not given all back. */
  List<UUID> claims(UUID version) {
    return sql.query(
        """
        select claim_id from claim_part
        where contract_version_id = ? and (eu <> 0 or state <> 0 or municipal <> 0) order by claim_id
        """,
        row -> row.getObject(1, UUID.class),
        version);
  }

  /** A claim's own, of the latest version first. */
  List<ClaimPart> of(UUID claim) {
    return sql.query(
        """
        select contract_version_id, eu, state, municipal
        from claim_part join contract_version on contract_version.id = contract_version_id
        where claim_id = ? order by number desc
        """,
        ClaimParts::read,
        claim);
  }

  /** Adds the parts of a claim that has none, or has given back all it had. */
  void add(UUID claim, String project, List<ClaimPart> parts) {
    sql.update(
        """
        insert into claim_part (claim_id, contract_version_id, project, eu, state, municipal)
        select ?, version, ?, eu, state, municipal
        from json_to_recordset(?) as part (version uuid, eu numeric, state numeric, municipal numeric)
        on conflict (claim_id, contract_version_id) do update
        set eu = excluded.eu, state = excluded.state, municipal = excluded.municipal
        """,
        claim,
        project,
        rows(parts));
  }

  void change(UUID claim, List<ClaimPart> parts) {
    sql.update(
        """
        update claim_part set eu = part.eu, state = part.state, municipal = part.municipal
        from json_to_recordset(?) as part (version uuid, eu numeric, state numeric, municipal numeric)
        where claim_id = ? and contract_version_id = part.version
        """,
        rows(parts),
        claim);
  }

  private static JsonRows rows(List<ClaimPart> parts) {
    return new JsonRows(parts.stream().map(Part::of).toList());
  }

  private static ClaimPart read(ResultSet row) throws SQLException {
    return new ClaimPart(
        row.getObject(1, UUID.class),
        new Split(row.getBigDecimal(2), row.getBigDecimal(3), row.getBigDecimal(4)));
  }

  private record Part(UUID version, BigDecimal eu, BigDecimal state, BigDecimal municipal) {
    static Part of(ClaimPart part) {
      Split shares = part.shares();
      return new Part(part.version(), shares.eu(), shares.state(), shares.municipal());
    }
  }
}
