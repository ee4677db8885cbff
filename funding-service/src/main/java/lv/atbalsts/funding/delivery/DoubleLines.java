package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import lv.atbalsts.kit.data.Sql;

/**
 * Lines that turn out to be of one delivery when two references turn out to be of one person
 * (FUN-12).
 */
@ApplicationScoped
class DoubleLines {

  private static final String PAIRS =
      """
      select gone.id, stays.id
      from report_line gone
        join report_line stays on stays.service_type = gone.service_type and stays.day = gone.day
      where gone.client_ref = ? and stays.client_ref = ? and not gone.reversed and not stays.reversed
        and gone.double_of is null and stays.double_of is null
      order by gone.id
      """;

  private static final String MARK =
      "update report_line set double_of = ? where id = ? or double_of = ?";

  /** Doubles too: whichever line stands later, nothing is entered beside it. */
  private static final String BRING = "update report_line set client_ref = ? where client_ref = ?";

  private final Sql sql;

  DoubleLines(Sql sql) {
    this.sql = sql;
  }

  /**
   * Brings the one reference's lines to the other; of two lines of one delivery that stands of
   * which more has been claimed, else that of the reference that stays.
   */
  void merged(UUID duplicate, UUID kept, ToIntFunction<UUID> claimed) {
    for (Pair pair : pairs(duplicate, kept)) {
      if (claimed.applyAsInt(pair.gone()) > claimed.applyAsInt(pair.stays())) {
        mark(pair.stays(), pair.gone());
      } else {
        mark(pair.gone(), pair.stays());
      }
    }
    sql.update(BRING, kept, duplicate);
  }

  private List<Pair> pairs(UUID duplicate, UUID kept) {
    return sql.query(
        PAIRS,
        row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        duplicate,
        kept);
  }

  private void mark(UUID line, UUID standing) {
    sql.update(MARK, standing, line, line);
  }

  private record Pair(UUID gone, UUID stays) {}
}
