package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.values.Money;

/** What decisions say of lines; written under the lock of the claim, each statement of all. */
@ApplicationScoped
class LineDecisions {

  private static final String DECLARED =
      """
      select id, municipality, amount, null::uuid, amount from claim_line
      where claim_id = ? and not left_out order by day, id
      """;

  /** Parked, and not come back since. */
  private static final String PARKED =
      """
      select claim_line_id, parked.municipality, parked, decision_id, claim_line.amount
      from line_decision parked join claim_line on claim_line.id = claim_line_id
      where parked.claim_id = ? and in_force and parked > 0 and not exists (
        select from line_decision later
        where later.claim_line_id = parked.claim_line_id and later.in_force
          and later.parked_by = parked.decision_id)
      order by parked.id
      """;

  private static final String ADD =
      """
      insert into line_decision (id, decision_id, claim_id, project, claim_line_id, municipality,
        amount, certified, deducted, error_type, parked, released, reason, parked_by)
      select id, decision_id, ?, ?, line_id, municipality, amount, certified, deducted, error_type,
        parked, released, reason, parked_by
      from json_to_recordset(?) as line (id uuid, decision_id uuid, line_id uuid, municipality text,
        amount numeric, certified numeric, deducted numeric, error_type text, parked numeric,
        released boolean, reason text, parked_by uuid)
      """;

  private static final String PUT_IN_FORCE =
      "update line_decision set in_force = true where decision_id = ?";

  private static final String RELEASE =
      """
      update claim_line set released = true
      where id in (select claim_line_id from line_decision where decision_id = ? and released)
      """;

  private static final String CERTIFIED =
      """
      select origin_id from line_decision join claim_line on claim_line.id = claim_line_id
      where decision_id = ? and certified > 0
      """;

  private static final String SUMS =
      """
      select municipality, sum(deducted), sum(parked) from line_decision where decision_id = ?
      group by municipality
      """;

  private static final String OF =
      """
      select id, decision_id, claim_line_id, municipality, amount, certified, deducted, error_type,
        parked, released, reason, parked_by, in_force
      from line_decision
      where claim_id = ? and (?::uuid is null or decision_id = ?)
        and (?::text[] is null or municipality = any (?::text[])) and (?::uuid is null or id > ?)
      order by id limit ?
      """;

  private final Sql sql;

  LineDecisions(Sql sql) {
    this.sql = sql;
  }

  /** Whether a claim is decided by line. */
  boolean areOf(UUID claim) {
    return exists("claim_id = ? and in_force", claim);
  }

  /** Whether a decision, in force or proposed, is one by line. */
  boolean areIn(UUID decision) {
    return exists("decision_id = ?", decision);
  }

  private boolean exists(String condition, UUID id) {
    return sql.query(
            "select exists (select from line_decision where " + condition + ")",
            row -> row.getBoolean(1),
            id)
        .getFirst();
  }

  /**
   * The lines of which something waits.
   *
   * @param decided whether something is decided already: then what is parked waits
   */
  List<WaitingLine> waiting(UUID claim, boolean decided) {
    return sql.query(
        decided ? PARKED : DECLARED,
        row ->
            new WaitingLine(
                id(row, 1),
                row.getString(2),
                new Money(row.getBigDecimal(3)),
                id(row, 4),
                new Money(row.getBigDecimal(5))),
        claim);
  }

  void add(Claim claim, Collection<DecidedLine> lines) {
    sql.update(ADD, claim.id(), claim.ref().projectNumber(), new JsonRows(lines));
  }

  /** A decision is approved: each line is decided first once, and comes back once when parked. */
  void putInForce(UUID decision) {
    sql.update(PUT_IN_FORCE, decision);
    sql.update(RELEASE, decision);
  }

  /** The codes by which a decision deducts. */
  List<String> errorTypes(UUID decision) {
    return sql.query(
        "select distinct error_type from line_decision where decision_id = ? and deducted > 0",
        row -> row.getString(1),
        decision);
  }

  /** The deliveries and invoices of which a decision certifies something. */
  Set<UUID> certified(UUID decision) {
    return Set.copyOf(sql.query(CERTIFIED, row -> id(row, 1), decision));
  }

  /** What a decision deducts and parks, by municipality. */
  Map<String, LineSums> sums(UUID decision) {
    return sql
        .query(
            SUMS,
            row ->
                Map.entry(
                    row.getString(1),
                    new LineSums(new Money(row.getBigDecimal(2)), new Money(row.getBigDecimal(3)))),
            decision)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * What was said of lines of a claim, as far as the caller sees them.
   *
   * @param decision null for all decisions
   * @param whose territory codes; null for all municipalities
   */
  Page<DecidedLine> page(UUID claim, UUID decision, Set<String> whose, PageRequest page) {
    UUID after = page.after();
    return Page.of(
        sql.query(
            OF,
            LineDecisions::line,
            claim,
            decision,
            decision,
            whose,
            whose,
            after,
            after,
            page.limit() + 1),
        page,
        DecidedLine::id);
  }

  private static DecidedLine line(ResultSet row) throws SQLException {
    return new DecidedLine(
        id(row, 1),
        id(row, 2),
        id(row, 3),
        row.getString(4),
        new Money(row.getBigDecimal(5)),
        new Money(row.getBigDecimal(6)),
        new Money(row.getBigDecimal(7)),
        row.getString(8),
        new Money(row.getBigDecimal(9)),
        row.getBoolean(10),
        row.getString(11),
        id(row, 12),
        row.getBoolean(13));
  }

  private static UUID id(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /**
   * A line of which something waits.
   *
   * @param amount what of it waits; below zero where it takes back
   * @param parkedBy the decision that parked it; null where it was not decided yet
   * @param declared the line's amount: all of it waits where both are the same
   */
  record WaitingLine(
      UUID lineId, String municipality, Money amount, UUID parkedBy, Money declared) {}

  /** What is deducted and parked of a municipality's lines. */
  record LineSums(Money deducted, Money parked) {
    static final LineSums NONE = new LineSums(Money.ZERO, Money.ZERO);
  }
}
