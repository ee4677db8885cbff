package lv.atbalsts.funding.upstream.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.atbalsts.kit.data.Sql;

/** The dated limits of what a person receives; none is this service's own (ASM-10). */
@ApplicationScoped
public class KnownLimits {

  private static final String OF =
      """
      select "limit", rule, measure, service_type, recipients, kind, value, unit, per, excludes,
        valid_from, valid_to, legal_basis
      from known_limit
      where kind in ('CAP', 'UNLIMITED', 'EXCLUSION') and service_type is not null
        and (service_type = any (?) or excludes && cast(? as text[]))
      """;

  private final Sql sql;

  KnownLimits(Sql sql) {
    this.sql = sql;
  }

  /** Every version that speaks of these services. */
  public List<KnownLimit> of(Set<String> services) {
    return sql.query(OF, KnownLimits::read, services, services);
  }

  private static KnownLimit read(ResultSet row) throws SQLException {
    String per = row.getString(9);
    return new KnownLimit(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        words(row.getArray(5)),
        row.getString(6),
        row.getBigDecimal(7),
        row.getString(8),
        per == null ? null : Recurrence.valueOf(per),
        words(row.getArray(10)),
        row.getObject(11, LocalDate.class),
        row.getObject(12, LocalDate.class),
        row.getString(13));
  }

  private static Set<String> words(Array codes) throws SQLException {
    return Set.of((String[]) codes.getArray());
  }
}
