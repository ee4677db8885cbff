package lv.atbalsts.assessment.confidential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** Columns of a table that hold what is sealed at {@link Place} table, column, id. */
@ApplicationScoped
public class SealedColumns {

  private final Sql sql;

  SealedColumns(Sql sql) {
    this.sql = sql;
  }

  /** Opens with one safe and seals with another what stands in these columns of a person's rows. */
  public void reseal(
      String table, String personColumn, UUID person, Safe from, Safe to, String... columns) {
    for (String column : columns) {
      rows(table, personColumn, person, column)
          .forEach(row -> write(table, column, row.id(), row.resealed(table, column, from, to)));
    }
  }

  private List<Row> rows(String table, String personColumn, UUID person, String column) {
    return sql.query(
        "select id, %2$s from %1$s where %3$s = ? and %2$s is not null for update"
            .formatted(table, column, personColumn),
        row -> new Row(row.getObject(1, UUID.class), row.getBytes(2)),
        person);
  }

  private void write(String table, String column, UUID id, byte[] sealed) {
    sql.update("update %s set %s = ? where id = ?".formatted(table, column), sealed, id);
  }

  private record Row(UUID id, byte[] sealed) {

    byte[] resealed(String table, String column, Safe from, Safe to) {
      Place place = Place.of(table, column, id);
      return to.seal(place, from.open(place, sealed));
    }
  }
}
