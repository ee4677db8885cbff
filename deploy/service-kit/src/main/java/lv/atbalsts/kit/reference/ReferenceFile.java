package lv.atbalsts.kit.reference;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A classifier's CSV file: a list of rows by column name. */
final class ReferenceFile {

  private ReferenceFile() {}

  static List<Map<String, String>> rows(String name) {
    try (InputStream file = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
      MappingIterator<Map<String, String>> rows =
          new CsvMapper()
              .readerFor(Map.class)
              .with(CsvSchema.emptySchema().withHeader())
              .readValues(file);
      return rows.readAll();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
