package lv.atbalsts.assessment.needs.methodology;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.data.Sql;

/** The methodologies, by version. */
@ApplicationScoped
class Methodologies implements PanacheRepositoryBase<Methodology, MethodologyVersion> {

  private static final String ON = "status = 'PUBLISHED' and (validTo is null or validTo >= ?2)";

  private static final String IN_FORCE =
      """
      select code, version, target_group, required_professions, optional_professions from methodology
       where code = ? and status = 'PUBLISHED' and valid_from <= ? and (valid_to is null or valid_to >= ?)
      """;

  private final Sql sql;

  Methodologies(Sql sql) {
    this.sql = sql;
  }

  /** The version in force on the day, without what it asks. */
  Optional<MethodologyFacts> inForce(String code, LocalDate day) {
    return sql.query(IN_FORCE, Methodologies::facts, code, day, day).stream().findFirst();
  }

  private static MethodologyFacts facts(ResultSet row) throws SQLException {
    return new MethodologyFacts(
        new MethodologyVersion(row.getString(1), row.getInt(2)),
        TargetGroup.valueOf(row.getString(3)),
        List.of((String[]) row.getArray(4).getArray()),
        List.of((String[]) row.getArray(5).getArray()));
  }

  /** What is in force within the days; whoever else would change it waits. */
  List<Methodology> within(TargetGroup group, LocalDate from, LocalDate to) {
    return find(
            "targetGroup = ?1 and " + ON + " and validFrom <= ?3",
            group,
            from,
            to == null ? LocalDate.of(9999, 12, 31) : to)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The newest version of the code, or 0. */
  int newest(String code) {
    return list("id.code", code).stream().mapToInt(each -> each.id().version()).max().orElse(0);
  }

  /** Whether somebody's needs were assessed by the version on the day or later. */
  boolean used(MethodologyVersion id, LocalDate from) {
    return !sql.query(
            """
            select 1 from assessment
             where methodology = ? and methodology_version = ? and assessed_on >= ?
               and status <> 'ENTERED_IN_ERROR'
             limit 1
            """,
            row -> row.getInt(1),
            id.code(),
            id.version(),
            from)
        .isEmpty();
  }

  List<Methodology> byCode() {
    return list("order by id.code, id.version");
  }
}
