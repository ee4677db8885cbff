package lv.atbalsts.local.programme;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** One of the files in {@code programme/}; docs/programme-load.md says where each comes from. */
final class DataFile {
  private DataFile() {}

  static List<Row> rows(String name) {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (InputStream file = DataFile.class.getResourceAsStream("/programme/" + name);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper().readerForMapOf(String.class).with(schema).readValues(file)) {
      return rows.readAll().stream().map(Row::new).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A line of a file, by its column names. */
  record Row(Map<String, String> fields) {

    String text(String column) {
      String value = fields.get(column);
      if (value == null) {
        throw new IllegalArgumentException("no column " + column);
      }
      return value;
    }

    /** Null where the field is empty. */
    String optional(String column) {
      String value = text(column);
      return value.isEmpty() ? null : value;
    }

    boolean has(String column) {
      return !text(column).isEmpty();
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }
  }
}
