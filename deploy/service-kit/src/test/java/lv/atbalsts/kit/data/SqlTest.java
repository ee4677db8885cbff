package lv.atbalsts.kit.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** One statement takes many rows, and many ids. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SqlTest {

  private static final String LINES =
      """
      select line_id, day, units, amount, note
      from json_to_recordset(?) as line (line_id uuid, day date, units numeric,
        amount numeric, note text)
      order by units
      """;

  private static final String ANY =
      "select count(*) from unnest(?::uuid[]) as id where id = any (?)";

  @Inject Sql sql;

  private final UUID id = UUID.randomUUID();

  @Test
  void recordsAreRows() {
    Line first =
        new Line(id, LocalDate.parse("2021-03-15"), new BigDecimal("0.25"), Money.of("3.10"), null);
    Line second =
        new Line(
            id,
            LocalDate.parse("2021-03-16"),
            new BigDecimal("1.50"),
            Money.of("0.05"),
            "\"a\", 'b'");
    assertEquals(List.of(first, second), lines(List.of(second, first)));
    assertEquals(List.of(), lines(List.of()));
  }

  @Test
  void aCollectionIsAnArray() {
    assertEquals(1, count(List.of(id, UUID.randomUUID()), List.of(id)));
    assertEquals(0, count(List.of(id), List.of()));
    assertEquals(
        List.of("LV"),
        sql.query(
            "select code from unnest(?) as code where code <> all (?)",
            row -> row.getString(1),
            List.of("EE", "LV"),
            List.of("EE")));
  }

  private List<Line> lines(List<Line> rows) {
    return sql.query(
        LINES,
        row ->
            new Line(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getBigDecimal(3),
                new Money(row.getBigDecimal(4)),
                row.getString(5)),
        new JsonRows(rows));
  }

  private int count(List<UUID> ids, List<UUID> wanted) {
    return sql.query(ANY, row -> row.getInt(1), ids, wanted).getFirst();
  }

  record Line(UUID lineId, LocalDate day, BigDecimal units, Money amount, String note) {}
}
