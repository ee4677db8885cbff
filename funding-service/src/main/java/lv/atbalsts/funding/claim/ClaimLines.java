package lv.atbalsts.funding.claim;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.LineDecisions.LineSums;
import lv.atbalsts.funding.report.DeliveredService;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;

/** The lines of claims: however many a claim has, each statement is of all of them. */
@ApplicationScoped
class ClaimLines {

  /** In one order, so that two claims never wait for each other. */
  private static final String TAKE =
      """
      with line as (
        select *, coalesce(report_line_id, invoice_id) as origin_id
        from json_to_recordset(?) as line (id uuid, report_line_id uuid, invoice_id uuid, municipality text,
          service_type text, date date, units numeric, rate numeric, amount numeric,
          reversal boolean)),
      written as (
        insert into claim_line (id, claim_id, project, level, claimant, municipality,
          report_line_id, invoice_id, day, service_type, units, rate, amount, reversal)
        select id, ?, ?, ?, ?, municipality, report_line_id, invoice_id, date, service_type, units,
          rate, amount, reversal
        from line order by origin_id
        on conflict (origin_id, level, reversal) where not released do nothing
        returning origin_id, reversal)
      select origin_id from (
        select origin_id, reversal from line except select origin_id, reversal from written)
      """;

  private static final String CLAIMS =
      """
      select distinct claim_id from claim_line
      where origin_id = any (?) and level = ? and not released order by claim_id
      """;

  /** What the region certified of claims of municipalities. */
  private static final String CERTIFIED =
      """
      select origin_id, report_line_id is not null
      from claim_line join claim on claim.id = claim_id
      where claim_id = any (?) and claim.project = ? and claim_line.level = 'MUNICIPALITY'
        and not released and not reversal
        and status in ('APPROVED', 'PARTLY_APPROVED', 'PAID', 'CLOSED')
      """;

  /** What stood in a claim of a municipality goes on only where the region certified it. */
  private static final String NOT_CERTIFIED =
      """
      select claim_id from (
        select claim_id, bool_or(not released and
            status in ('APPROVED', 'PARTLY_APPROVED', 'PAID', 'CLOSED'))
          over (partition by origin_id) as certified
        from claim_line join claim on claim.id = claim_id
        where origin_id = any (?) and claim_line.level = 'MUNICIPALITY' and not left_out
          and not reversal and status <> 'WITHDRAWN') line
      where not certified group by claim_id order by claim_id
      """;

  private static final String OF =
      """
      select id, report_line_id, invoice_id, municipality, service_type, day, units, rate, amount, reversal
      from claim_line where claim_id = ? and not left_out order by day, origin_id
      """;

  /** Of what was decided by line, what was not deducted. */
  private static final String HELD =
      """
      select origin_id, rate, amount - coalesce((
          select sum(deducted) from line_decision
          where claim_line_id = claim_line.id and in_force), 0), exists (
          select from claim_line back
          where back.origin_id = claim_line.origin_id and back.level = claim_line.level
            and back.reversal and not back.released)
      from claim_line
      where origin_id = any (?) and level = ? and not released and not reversal
      """;

  private static final String ORIGINS =
      "select origin_id, report_line_id is not null from claim_line where claim_id = ? and not released and not reversal";

  private static final String SUM =
      """
      select count(*), coalesce(sum(amount), 0) from claim_line
      where claim_id = ? and origin_id = any (?) and not released and not reversal
      """;

  private static final String SUMS =
      """
      select municipality, sum(amount) from claim_line
      where claim_id = ? and origin_id = any (?) and not left_out and not reversal
      group by municipality
      """;

  private static final String UNCLAIMED =
      "select report, services from services_in_no_claim(?, ?, ?, ?, ?) order by report";

  private static final String PROGRESS =
      """
      select origin_id, status from claim_line join claim on claim.id = claim_id
      where origin_id = any (?) and not released and not reversal
      """;

  private static final String RELEASE = "update claim_line set released = true where claim_id = ?";
  private static final String LEAVE_OUT =
      "update claim_line set released = true, left_out = true where claim_id = ?";

  private final Sql sql;

  ClaimLines(Sql sql) {
    this.sql = sql;
  }

  /**
   * Takes the deliveries up for a claim, and waits for any other that takes one of them.
   *
   * @throws RuntimeException the refusal 409 with the claims that hold any of them
   */
  void take(Claim claim, ClaimLevel level, List<ClaimLine> lines) {
    List<UUID> taken =
        sql.query(
            TAKE,
            ClaimLines::id,
            new JsonRows(lines),
            claim.id(),
            claim.ref().projectNumber(),
            level.name(),
            claim.claimant());
    if (!taken.isEmpty()) {
      throw alreadyClaimed(claims(taken, level));
    }
  }

  private static Refusal alreadyClaimed(List<UUID> claims) {
    return FundingRefusal.ALREADY_CLAIMED.with(claims.size()).conflicts(claims);
  }

  /** The claims of a level that hold any of some deliveries and invoices. */
  private List<UUID> claims(List<UUID> origins, ClaimLevel level) {
    return sql.query(CLAIMS, ClaimLines::id, origins, level.name());
  }

  /** What of reports is not claimed yet at a level, and what is and was taken back since. */
  OpenServices open(ClaimLevel level, List<DeliveredService> delivered) {
    Map<UUID, Held> held =
        sql
            .query(
                HELD,
                row ->
                    new Held(
                        id(row),
                        new Money(row.getBigDecimal(2)),
                        new Money(row.getBigDecimal(3)),
                        row.getBoolean(4)),
                delivered.stream().map(DeliveredService::lineId).toList(),
                level.name())
            .stream()
            .collect(Collectors.toMap(Held::reportLine, each -> each));
    return OpenServices.of(delivered, held);
  }

  /**
   * Refuses reports of which nothing is open.
   *
   * @throws RuntimeException the refusal 409 with the claims, where all of a report is claimed
   */
  void refuseClaimed(ClaimLevel level, OpenServices open, List<DeliveredService> delivered) {
    List<UUID> claimed = open.claimed(delivered);
    if (!claimed.isEmpty()) {
      throw alreadyClaimed(claims(claimed, level));
    }
  }

  /**
   * What goes to CFLA from the region's hands is not claimed by the municipality any more, and what
   * the region has not certified does not go to CFLA (FUN-04).
   *
   * @throws RuntimeException the refusal 409 with the claims in the way
   */
  void refuseOtherLevel(ClaimLevel level, List<UUID> origins) {
    List<UUID> inTheWay =
        level == ClaimLevel.MUNICIPALITY
            ? claims(origins, ClaimLevel.REGION)
            : sql.query(NOT_CERTIFIED, ClaimLines::id, origins);
    if (inTheWay.isEmpty()) {
      return;
    }
    FundingRefusal reason =
        level == ClaimLevel.MUNICIPALITY
            ? FundingRefusal.ALREADY_CLAIMED
            : FundingRefusal.NOT_CERTIFIED_BY_REGION;
    throw reason.with(inTheWay.size()).conflicts(inTheWay);
  }

  /** What was certified of claims of municipalities of a project. */
  Origins certified(String project, List<UUID> claims) {
    return origins(CERTIFIED, claims, project);
  }

  private Origins origins(String query, Object... parameters) {
    Map<Boolean, List<UUID>> all =
        sql.query(query, row -> Map.entry(row.getBoolean(2), id(row)), parameters).stream()
            .collect(partitioningBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return new Origins(all.get(true), all.get(false));
  }

  /**
   * Refuses invoices that a claim of a level holds; services are looked at by what is open of them.
   *
   * @throws RuntimeException the refusal 409 with the claims
   */
  void refuseClaimed(ClaimLevel level, List<UUID> invoices) {
    List<UUID> claims = claims(invoices, level);
    if (!claims.isEmpty()) {
      throw alreadyClaimed(claims);
    }
  }

  /** The lines of a claim that is drawn anew; others may take them. */
  void leaveOut(UUID claim) {
    sql.update(LEAVE_OUT, claim);
  }

  List<ClaimLine> of(UUID claim) {
    return sql.query(
        OF,
        row ->
            new ClaimLine(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getBigDecimal(7),
                row.getBigDecimal(8) == null ? null : new Money(row.getBigDecimal(8)),
                new Money(row.getBigDecimal(9)),
                row.getBoolean(10)),
        claim);
  }

  /** The deliveries and the invoices that a claim holds. */
  Origins held(UUID claim) {
    return origins(ORIGINS, claim);
  }

  /** How many of the deliveries and invoices a claim holds, and what they amount to. */
  Sum sum(UUID claim, Collection<UUID> origins) {
    return sql.query(
            SUM, row -> new Sum(row.getInt(1), new Money(row.getBigDecimal(2))), claim, origins)
        .getFirst();
  }

  /** What some deliveries and invoices of a claim amount to, by municipality. */
  Map<String, LineSums> sums(UUID claim, Collection<UUID> origins) {
    return sql
        .query(
            SUMS,
            row ->
                Map.entry(
                    row.getString(1), new LineSums(new Money(row.getBigDecimal(2)), Money.ZERO)),
            claim,
            origins)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * How many services of days of a project stand in no claim, by report, as far as the caller sees.
   *
   * @param municipality whose, null for anybody's
   * @param drawn those that are about to be claimed
   */
  Map<UUID, Long> unclaimed(
      String project, String municipality, LocalDate from, LocalDate to, List<UUID> drawn) {
    return sql
        .query(
            UNCLAIMED,
            row -> Map.entry(id(row), row.getLong(2)),
            project,
            municipality,
            from,
            to,
            drawn)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** How far the claims are that hold deliveries; of one that none holds it does not say. */
  Map<UUID, Integer> progress(Collection<UUID> reportLines) {
    return sql
        .query(
            PROGRESS,
            row -> Map.entry(id(row), ClaimStatus.valueOf(row.getString(2)).progress()),
            reportLines)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
  }

  /** Lets other claims take up what a claim is made of. */
  void release(UUID claim) {
    sql.update(RELEASE, claim);
  }

  /** Lets other claims take up some deliveries and invoices of a claim. */
  void release(UUID claim, Collection<UUID> origins) {
    sql.update(RELEASE + " and origin_id = any (?) and not reversal", claim, origins);
  }

  private static UUID id(ResultSet row) throws SQLException {
    return row.getObject(1, UUID.class);
  }

  record Sum(int lines, Money amount) {}

  /** What lines are of: services of reports, and invoices. */
  record Origins(List<UUID> reportLines, List<UUID> invoices) {}

  /**
   * What a claim holds of a line.
   *
   * @param back whether another claim takes it back
   */
  record Held(UUID reportLine, Money rate, Money amount, boolean back) {}
}
