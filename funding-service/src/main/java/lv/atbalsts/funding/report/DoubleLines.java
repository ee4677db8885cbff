package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.JsonRows;
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
      """
      update report_line set double_of = pair.stands
      from json_to_recordset(?) as pair (line uuid, stands uuid)
      where report_line.id = pair.line or report_line.double_of = pair.line
      """;

  /** Doubles too: whichever line stands later, nothing is entered beside it. */
  private static final String BRING = "update report_line set client_ref = ? where client_ref = ?";

  private final Sql sql;

  DoubleLines(Sql sql) {
    this.sql = sql;
  }

  /**
   * Brings the one reference's lines to the other; of two lines of one delivery that stands of
   * which more has been claimed, else that of the reference that stays.
   *
   * @param progress how far the claims are that hold lines; nothing of a line that none holds
   */
  void merged(UUID duplicate, UUID kept, Function<Collection<UUID>, Map<UUID, Integer>> progress) {
    List<Pair> pairs =
        sql.query(
            PAIRS,
            row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            duplicate,
            kept);
    Map<UUID, Integer> claimed = progress.apply(pairs.stream().flatMap(Pair::both).toList());
    sql.update(MARK, new JsonRows(pairs.stream().map(pair -> pair.ordered(claimed)).toList()));
    sql.update(BRING, kept, duplicate);
  }

  /** Two lines of one delivery; the first is the other's double. */
  private record Pair(UUID line, UUID stands) {

    Stream<UUID> both() {
      return Stream.of(line, stands);
    }

    Pair ordered(Map<UUID, Integer> claimed) {
      return claimed.getOrDefault(line, 0) > claimed.getOrDefault(stands, 0)
          ? new Pair(stands, line)
          : this;
    }
  }
}
