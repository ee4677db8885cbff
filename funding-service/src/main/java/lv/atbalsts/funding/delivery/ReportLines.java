package lv.atbalsts.funding.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.funding.granted.GrantedService;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;

@ApplicationScoped
class ReportLines implements PanacheRepositoryBase<ReportLine, UUID> {

  /** In one order, so that two reports never wait for each other. */
  private static final String INSERT =
      """
      insert into report_line (id, report_id, project, municipality, grant_id, client_ref,
                               target_group, service_type, unit, day, units)
      select line.id, ?, ?, ?, line.grant_id, line.client_ref, line.target_group, line.service_type, line.unit,
        line.day, line.units
      from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::date[],
          ?::text[]::numeric[])
        as line (id, grant_id, client_ref, target_group, service_type, unit, day, units)
      order by line.client_ref, line.service_type, line.day
      on conflict (client_ref, service_type, day) where not reversed and double_of is null do nothing
      returning id
      """;

  private static final String EARLIER =
      """
      select line.id, report_id
      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[]::date[]) as line (id, client_ref, service_type, day)
        join report_line using (client_ref, service_type, day)
      where municipality = ? and not reversed and double_of is null
      """;

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

  private static final String NOT_COVERED =
      """
      select report_id, report_line.service_type, day
      from report_line join granted_service on granted_service.id = grant_id
        left join registration on registration.id = registration_id
      where report_line.id = any (?)
        and (double_of is not null or day > granted_service.valid_to or started_on is null or day < started_on
          or day < registration.valid_from or day > registration.valid_to or day >= ended_on
          or registration.service_type <> granted_service.service_type)
      order by day, report_line.id
      """;

  private final Sql sql;
  private final RowScope scope;

  ReportLines(Sql sql, RowScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /**
   * Writes lines by one statement, waiting for any other transaction that writes the same client,
   * service and day.
   *
   * @return the ids of those that were written; the others are already reported, by whomever
   */
  Set<UUID> write(ServiceReport report, List<NewLine> lines) {
    return Set.copyOf(
        sql.query(
            INSERT,
            row -> row.getObject(1, UUID.class),
            report.id(),
            report.project(),
            report.municipality(),
            uuids(lines, NewLine::id),
            uuids(lines, line -> line.grant().id()),
            uuids(lines, line -> line.grant().clientRef()),
            texts(lines, line -> line.grant().targetGroup()),
            texts(lines, line -> line.grant().serviceType()),
            texts(lines, line -> line.grant().unit()),
            texts(lines, line -> line.reported().date()),
            texts(lines, line -> line.reported().units())));
  }

  /** The municipality's reports that hold the same as these lines; none of another's. */
  Map<UUID, UUID> earlierReports(ServiceReport report, List<NewLine> lines) {
    Map<UUID, UUID> earlier = new HashMap<>();
    sql.query(
        EARLIER,
        row -> earlier.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        uuids(lines, NewLine::id),
        uuids(lines, line -> line.grant().clientRef()),
        texts(lines, line -> line.grant().serviceType()),
        texts(lines, line -> line.reported().date()),
        report.municipality());
    return earlier;
  }

  private static Object uuids(List<NewLine> lines, Function<NewLine, UUID> value) {
    return lines.stream().map(value).toArray(UUID[]::new);
  }

  private static Object texts(List<NewLine> lines, Function<NewLine, Object> value) {
    return lines.stream().map(value).map(String::valueOf).toArray(String[]::new);
  }

  List<ReportLine> of(UUID report) {
    return list("reportId = ?1 and not reversed order by day, id", report);
  }

  List<ReportLine> of(List<UUID> reports) {
    return list("reportId in ?1 and not reversed order by id", reports);
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

  private static Object ids(List<ReportLine> lines) {
    return lines.stream().map(ReportLine::id).toArray(UUID[]::new);
  }

  /**
   * Those of the lines whose day is not covered any more: the grant ended or was revoked, the
   * provider was not registered. Asked past the caller's rows: a region that accounts for a partner
   * that left no longer sees grants.
   */
  List<EarlierDelivery> notCovered(List<UUID> lines) {
    return scope.beyond(
        () ->
            sql.query(
                NOT_COVERED,
                row ->
                    new EarlierDelivery(
                        row.getObject(1, UUID.class),
                        null,
                        row.getString(2),
                        row.getObject(3, LocalDate.class)),
                (Object) lines.toArray(UUID[]::new)));
  }

  /** A line that is about to be written. */
  record NewLine(UUID id, GrantedService grant, ReportedService reported) {}
}
