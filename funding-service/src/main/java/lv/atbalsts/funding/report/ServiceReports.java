package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;

@ApplicationScoped
class ServiceReports implements KeysetRepository<ServiceReport> {

  private final Sql sql;

  ServiceReports(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "service report";
  }

  /**
   * What a municipality imported of a month before.
   *
   * @param form null for every form
   */
  List<ServiceReport> imported(
      String project, String municipality, YearMonth month, String form, OffsetDateTime before) {
    return list(
        """
        projectNumber = ?1 and municipality = ?2 and month = ?3 and (?4 is null or form = ?4)
        and importedAt < ?5 order by id
        """,
        project,
        municipality,
        month.atDay(1),
        form,
        before);
  }

  /** When the running transaction began: the same for every chunk of a file that is one. */
  OffsetDateTime now() {
    return sql.query("select now()", row -> row.getObject(1, OffsetDateTime.class)).getFirst();
  }
}
