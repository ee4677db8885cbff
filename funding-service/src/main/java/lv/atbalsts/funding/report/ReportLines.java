package lv.atbalsts.funding.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.upstream.assessment.GrantedService;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;
import org.hibernate.Session;

/** The lines of reports: however many a report has, each statement is of all of them. */
@ApplicationScoped
class ReportLines implements PanacheRepositoryBase<ReportLine, UUID> {

  private static final String LINE =
      """
      json_to_recordset(?) as line (number integer, grant_id uuid, client_ref uuid,
        target_group text, service_type text, unit text, day date, units numeric)
      """;

  /** In one order, so that two reports never wait for each other. */
  private static final String ENTER =
      """
      with line as (select * from %s),
      entered as (
        insert into report_line (id, report_id, project, municipality, grant_id, client_ref,
          target_group, service_type, unit, day, units)
        select uuidv7(), ?, ?, ?, grant_id, client_ref, target_group, service_type, unit, day, units
        from line order by client_ref, service_type, day
        on conflict (client_ref, service_type, day) where not reversed and double_of is null
        do nothing
        returning client_ref, service_type, day)
      select line.* from line left join entered using (client_ref, service_type, day)
      where entered.day is null order by number
      """
          .formatted(LINE);

  /** The municipality's own reports that hold the same; of another's it does not say which. */
  private static final String EARLIER =
      """
      select report_id, '/lines/' || number, line.service_type, line.day
      from %s left join report_line on report_line.client_ref = line.client_ref
        and report_line.service_type = line.service_type and report_line.day = line.day
        and municipality = ? and not reversed and double_of is null
      order by number
      """
          .formatted(LINE);

  private static final String HEIRS =
      """
      update report_line set double_of = nullif(heir.id, report_line.id)
      from (
        select gone.id as gone, coalesce(stands.id, (
            select (min(id::text))::uuid from report_line where double_of = gone.id and not reversed)) as id
        from report_line gone left join report_line stands
          on stands.client_ref = gone.client_ref and stands.service_type = gone.service_type
            and stands.day = gone.day and not stands.reversed and stands.double_of is null
        where gone.id = any (?)) heir
      where double_of = heir.gone and heir.id is not null
      """;

  private final Sql sql;
  private final RowScope scope;

  ReportLines(Sql sql, RowScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /**
   * Enters the lines of a report, and waits for any other transaction that enters the same client,
   * service and day.
   *
   * @throws RuntimeException the refusal 409 where any is already reported, by whomever
   */
  void enter(ServiceReport report, List<Line> lines) {
    List<Line> reported =
        sql.query(
            ENTER,
            ReportLines::line,
            new JsonRows(lines),
            report.id(),
            report.projectNumber(),
            report.municipality());
    if (!reported.isEmpty()) {
      refuse(report, reported);
    }
  }

  private void refuse(ServiceReport report, List<Line> reported) {
    Refusal refusal =
        FundingRefusal.ALREADY_REPORTED
            .with(reported.size())
            .conflicts(
                sql.query(
                    EARLIER, ReportLines::earlier, new JsonRows(reported), report.municipality()));
    reported.forEach(
        each -> refusal.error("/lines/" + each.number(), FundingRefusal.ALREADY_REPORTED, 1));
    throw refusal;
  }

  List<ReportLine> of(UUID report) {
    return list("reportId = ?1 and not reversed order by day, id", report);
  }

  /** Those that were taken back too. */
  List<ReportLine> allOf(Collection<UUID> reports) {
    return list("reportId in ?1 order by id", reports);
  }

  List<ReportLine> byId(Collection<UUID> lines) {
    return getEntityManager()
        .unwrap(Session.class)
        .findMultiple(ReportLine.class, List.copyOf(lines));
  }

  void reverse(List<ReportLine> lines) {
    sql.update("update report_line set reversed = true where id = any (?)", ids(lines));
  }

  /**
   * Says what stands for deliveries whose lines were taken back: what was entered in their place,
   * else a line that was of the same delivery, whichever municipality's it is: the person may have
   * moved.
   */
  void pass(List<ReportLine> reversed) {
    scope.beyond(() -> sql.update(HEIRS, ids(reversed)));
  }

  /** The lines of a report that claims hold. */
  Map<UUID, Holder> held(UUID report) {
    return sql
        .query(
            "select line, claim, settled from claimed_lines(?)",
            row ->
                Map.entry(
                    row.getObject(1, UUID.class),
                    new Holder(row.getObject(2, UUID.class), row.getBoolean(3))),
            report)
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (one, atTheOtherLevel) -> one.settled() ? atTheOtherLevel : one));
  }

  private static List<UUID> ids(List<ReportLine> lines) {
    return lines.stream().map(ReportLine::id).toList();
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, LocalDate.class),
        row.getBigDecimal(8));
  }

  private static ReportLineConflict earlier(ResultSet row) throws SQLException {
    return new ReportLineConflict(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class));
  }

  /**
   * The claim that holds a line.
   *
   * @param settled whether all of the claim is decided, and nothing of it is parked
   */
  record Holder(UUID claim, boolean settled) {}

  /**
   * A line to be entered.
   *
   * @param number its place in the request
   */
  record Line(
      int number,
      UUID grantId,
      UUID clientRef,
      String targetGroup,
      String serviceType,
      String unit,
      LocalDate day,
      BigDecimal units) {

    static Line of(EnteredService service) {
      GrantedService grant = service.grant();
      return new Line(
          service.number(),
          grant.id(),
          grant.clientRef(),
          grant.targetGroup(),
          grant.serviceType(),
          grant.unit(),
          service.date(),
          service.units());
    }
  }

  /**
   * The report that already holds a client-service-day.
   *
   * @param reportId the earlier report; null where it is not the caller's to see
   * @param pointer JSON pointer of the line that was refused
   */
  record ReportLineConflict(UUID reportId, String pointer, String serviceType, LocalDate date) {}
}
