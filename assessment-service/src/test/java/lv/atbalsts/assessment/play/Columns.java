package lv.atbalsts.assessment.play;

import java.sql.SQLException;
import java.util.List;

/** Columns of the migrated database, each as table.column, in order. */
public final class Columns {

  private Columns() {}

  /** All that hold bytes. */
  public static List<String> ofBytes() throws SQLException {
    return which("data_type = 'bytea'");
  }

  /** Those of which a condition on information_schema.columns holds. */
  public static List<String> which(String condition) throws SQLException {
    String found =
        Store.asSuperuser(
            """
            select coalesce(string_agg(table_name || '.' || column_name, ' '
              order by table_name collate "C", column_name collate "C"), '')
            from information_schema.columns
            where table_schema = 'public' and (%s)
            """
                .formatted(condition));
    return found.isEmpty() ? List.of() : List.of(found.split(" "));
  }
}
