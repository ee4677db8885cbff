package lv.atbalsts.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import lv.atbalsts.imports.csv.Columns;
import lv.atbalsts.imports.csv.CsvHeader;
import lv.atbalsts.imports.csv.CsvRows;
import lv.atbalsts.imports.csv.Workbook;

/**
 * A file's rows as they stream by, each on one line.
 *
 * @param header the columns, where the file has them
 * @param firstRow the number of the first row
 * @param kept what has to be closed in the end
 */
record RowSource(Optional<CsvHeader> header, int firstRow, Next rows, Closeable kept)
    implements Closeable {

  static RowSource ndjson(InputStream file) {
    return new RowSource(Optional.empty(), 1, new NdjsonLines(file)::next, file);
  }

  static RowSource csv(InputStream file, Columns known) throws IOException {
    CsvRows rows = CsvRows.of(file);
    CsvHeader header = rows.header(known);
    return new RowSource(Optional.of(header), rows.number() + 1, rows::next, file);
  }

  static RowSource workbook(InputStream file, String sheet, Columns known) throws IOException {
    Workbook rows = Workbook.of(file, sheet);
    try {
      CsvHeader header = rows.header(known);
      return new RowSource(Optional.of(header), rows.number() + 1, rows::next, rows);
    } catch (RuntimeException refused) {
      rows.close();
      throw refused;
    }
  }

  @Override
  public void close() throws IOException {
    kept.close();
  }

  /** The next row; an empty one is none, null is the end. */
  String next() throws IOException {
    return rows.next();
  }

  /** Reads a row. */
  interface Next {
    String next() throws IOException;
  }
}
