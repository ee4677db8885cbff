package lv.atbalsts.funding.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.granted.GrantedService;
import lv.atbalsts.kit.values.Ids;

@ApplicationScoped
class ReportLines implements PanacheRepositoryBase<ReportLine, UUID> {

  private static final String INSERT =
      """
      insert into report_line (id, report_id, project, municipality, grant_id, client_ref,
                               target_group, service_type, unit, day, units)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      on conflict on constraint client_service_day_once do nothing
      """;

  private static final String EARLIER =
      """
      select report_id from report_line where client_ref = ?1 and service_type = ?2 and day = ?3
      """;

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

  /** The report that holds the client, service and day, where the caller may see it; or null. */
  UUID earlierReport(GrantedService grant, ReportedService line) {
    return (UUID)
        getEntityManager()
            .createNativeQuery(EARLIER, UUID.class)
            .setParameter(1, grant.clientRef())
            .setParameter(2, grant.serviceType())
            .setParameter(3, line.date())
            .getResultStream()
            .findFirst()
            .orElse(null);
  }

  List<ReportLine> of(UUID report) {
    return list("reportId = ?1 order by day, id", report);
  }

  List<ReportLine> of(List<UUID> reports) {
    return list("reportId in ?1 order by id", reports);
  }
}
