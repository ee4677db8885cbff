package lv.atbalsts.assessment.play;

import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.kit.data.Sql;

/** What stands sealed in a row of a person. */
public record Ciphertext(AssociatedData associatedData, byte[] bytes) {

  /** All of a person in these columns, as the running transaction sees them. */
  public static List<Ciphertext> of(UUID person, List<String> columns, Sql sql) {
    return columns.stream().flatMap(each -> in(each, person, sql).stream()).toList();
  }

  private static List<Ciphertext> in(String of, UUID person, Sql sql) {
    String table = of.substring(0, of.indexOf('.'));
    String column = of.substring(of.indexOf('.') + 1);
    return sql.query(
        "select id, %2$s from %1$s where %3$s = ? and %2$s is not null"
            .formatted(table, column, table.equals("client") ? "id" : "client_id"),
        row ->
            new Ciphertext(
                AssociatedData.of(table, column, row.getObject(1, UUID.class)), row.getBytes(2)),
        person);
  }

  /** Where it stands, as table.column. */
  public String column() {
    return associatedData.table() + "." + associatedData.column();
  }
}
