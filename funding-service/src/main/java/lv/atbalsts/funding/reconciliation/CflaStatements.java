package lv.atbalsts.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.JsonRows;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** What CFLA said, the statements of a day one after the other. */
@ApplicationScoped
class CflaStatements {

  private static final String ADD =
      """
      insert into cfla_statement (id, date, number, posted_by, posted_at)
      select ?, day, (select count(*) + 1 from cfla_statement where date = day), ?, ?
      from cast(? as date) as day
      """;

  private static final String ADD_LINES =
      """
      insert into cfla_statement_line (statement_id, claim_id, certified, paid, corrected)
      select ?, claim_id, certified, paid, corrected from json_to_recordset(?)
        as line (claim_id uuid, certified numeric, paid numeric, corrected numeric)
      """;

  private static final String LATEST =
      """
      select id, number, posted_by, posted_at from cfla_statement
      where date = ? and (?::int is null or number = ?) order by number desc limit 1
      """;

  private static final String LINES =
      "select claim_id, certified, paid, corrected from cfla_statement_line where statement_id = ?";

  private final Sql sql;

  CflaStatements(Sql sql) {
    this.sql = sql;
  }

  void add(CflaStatement statement, String by, OffsetDateTime at) {
    UUID id = Ids.next();
    sql.update(ADD, id, by, at, statement.date());
    sql.update(ADD_LINES, id, new JsonRows(statement.lines()));
  }

  /**
   * A statement of a day.
   *
   * @param number null for the latest
   */
  Optional<Posted> of(LocalDate day, Integer number) {
    return sql
        .query(
            LATEST,
            row ->
                new Posted(
                    row.getObject(1, UUID.class),
                    row.getInt(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class)),
            day,
            number,
            number)
        .stream()
        .findFirst();
  }

  List<StatedLine> lines(UUID statement) {
    return sql.query(
        LINES,
        row ->
            new StatedLine(
                row.getObject(1, UUID.class),
                new Money(row.getBigDecimal(2)),
                new Money(row.getBigDecimal(3)),
                new Money(row.getBigDecimal(4))),
        statement);
  }

  /** A statement without its lines. */
  record Posted(UUID id, int number, String by, OffsetDateTime at) {}
}
