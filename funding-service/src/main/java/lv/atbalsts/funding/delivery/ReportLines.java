package lv.atbalsts.funding.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.granted.GrantedService;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.values.Ids;

@ApplicationScoped
class ReportLines implements PanacheRepositoryBase<ReportLine, UUID> {

  private static final String INSERT =
      """
      insert into report_line (id, report_id, project, municipality, grant_id, client_ref,
                               target_group, service_type, unit, day, units)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      on conflict (client_ref, service_type, day) where not reversed and double_of is null do nothing
      """;

  private static final String EARLIER =
      """
      select report_id from report_line where client_ref = ?1 and service_type = ?2 and day = ?3
        and municipality = ?4 and not reversed and double_of is null
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
   * Writes a line, waiting for any other transaction that writes the same client, service and day.
   *
   * @return false where that is already reported, by whomever
   */
  boolean write(ServiceReport report, GrantedService grant, ReportedService line) {
    return getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter(1, Ids.next())
            .setParameter(2, report.id())
            .setParameter(3, report.project())
            .setParameter(4, report.municipality())
            .setParameter(5, grant.id())
            .setParameter(6, grant.clientRef())
            .setParameter(7, grant.targetGroup())
            .setParameter(8, grant.serviceType())
            .setParameter(9, grant.unit())
            .setParameter(10, line.date())
            .setParameter(11, line.units())
            .executeUpdate()
        == 1;
  }

  /** The municipality's report that holds the client, service and day; null of another's. */
  UUID earlierReport(ServiceReport report, GrantedService grant, ReportedService line) {
    return (UUID)
        getEntityManager()
            .createNativeQuery(EARLIER, UUID.class)
            .setParameter(1, grant.clientRef())
            .setParameter(2, grant.serviceType())
            .setParameter(3, line.date())
            .setParameter(4, report.municipality())
            .getResultStream()
            .findFirst()
            .orElse(null);
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
}
