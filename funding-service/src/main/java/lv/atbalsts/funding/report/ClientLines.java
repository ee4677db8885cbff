package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;

/**
 * What persons receive by the reports of all municipalities together; asked past the caller's own
 * rows, and by few statements, however many they are. Lines that are taken back, and doubles of one
 * delivery, do not count.
 */
@ApplicationScoped
class ClientLines {

  private static final String SAME_DAYS =
      """
      select report_id, client_ref, day, service_type, target_group, project, unit, units, municipality
      from report_line
        join json_to_recordset(?) as asked (client_ref uuid, day date) using (client_ref, day)
      where not reversed and double_of is null
      order by client_ref, day, service_type
      """;

  private static final String WINDOW =
      """
      json_to_recordset(?) as asked (number integer, client_ref uuid, service_type text, unit text,
        recipients text[], measure text, project text, first date, last date, own_from date)
      join report_line line on line.client_ref = asked.client_ref
        and line.service_type = asked.service_type and line.unit = asked.unit
        and line.day between coalesce(first, '-infinity') and coalesce(last, 'infinity')
        and (recipients = '{}' or target_group = any (recipients))
        and starts_with(line.project, measure)
        and (asked.project is null or asked.project = line.project)
        and not reversed and double_of is null
      """;

  private static final String SUMS =
      """
      select number, sum(units) from %s group by number
      having bool_or(line.day >= coalesce(own_from, '-infinity'))
      """
          .formatted(WINDOW);

  private static final String SHARES =
      """
      select report_id, municipality, sum(units) from %s
      group by report_id, municipality order by report_id
      """
          .formatted(WINDOW);

  private static final String CLAIMS =
      "select id, claims_of_report(id) from unnest(cast(? as uuid[])) as id order by id";

  private final Sql sql;

  ClientLines(Sql sql) {
    this.sql = sql;
  }

  /** Everything that the persons receive on the days. */
  List<Line> sameDays(Collection<ClientDay> days) {
    return sql.query(SAME_DAYS, Line::of, new JsonRows(days));
  }

  /** What is received in each window, as far as it binds. */
  List<Sum> sums(List<LimitWindow> windows) {
    return sql.query(
        SUMS, row -> new Sum(windows.get(row.getInt(1)), row.getBigDecimal(2)), rows(windows));
  }

  /** What of a window each report says. */
  List<Share> shares(LimitWindow window) {
    return sql.query(
        SHARES,
        row -> new Share(row.getObject(1, UUID.class), row.getString(2), row.getBigDecimal(3)),
        rows(List.of(window)));
  }

  /** The claims that hold lines of the reports. */
  List<ClaimedReport> claims(Collection<UUID> reports) {
    return sql.query(CLAIMS, ClaimedReport::of, reports);
  }

  private static JsonRows rows(List<LimitWindow> windows) {
    return new JsonRows(
        IntStream.range(0, windows.size())
            .mapToObj(number -> windows.get(number).asked(number))
            .toList());
  }

  /** A person on a day. */
  record ClientDay(UUID clientRef, LocalDate day) {}

  /** What is received in a window. */
  record Sum(LimitWindow window, BigDecimal units) {}

  /** What a report has of what is counted together. */
  record Share(UUID reportId, String municipality, BigDecimal units) {}

  /** A report with the claims that hold lines of it. */
  record ClaimedReport(UUID reportId, List<UUID> claimIds) {
    static ClaimedReport of(ResultSet row) throws SQLException {
      return new ClaimedReport(
          row.getObject(1, UUID.class), Arrays.asList((UUID[]) row.getArray(2).getArray()));
    }
  }

  /** One service of a person on a day. */
  record Line(
      UUID reportId,
      ClientDay of,
      String serviceType,
      String targetGroup,
      String projectNumber,
      String unit,
      BigDecimal units,
      String municipality) {

    static Line of(ResultSet row) throws SQLException {
      return new Line(
          row.getObject(1, UUID.class),
          new ClientDay(row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)),
          row.getString(4),
          row.getString(5),
          row.getString(6),
          row.getString(7),
          row.getBigDecimal(8),
          row.getString(9));
    }

    Share share() {
      return new Share(reportId, municipality, units);
    }
  }
}
