package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of refused rows, as a spreadsheet program opens it: the cells as they came, then the
 * row's number and what is wrong. Sent again it is read without the added columns.
 */
public final class CsvErrors implements AutoCloseable {

  static final List<String> ADDED = List.of("_row", "_codes", "_errors");

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final SequenceWriter rows;
  private final List<Integer> kept = new ArrayList<>();
  private final int columns;

  public CsvErrors(CsvHeader header, OutputStream output) throws IOException {
    output.write(BYTE_ORDER_MARK);
    CsvSchema schema =
        CsvSchema.emptySchema().withColumnSeparator(header.separator()).withLineSeparator("\r\n");
    rows = Csv.MAPPER.writer(schema).writeValues(output);
    for (int i = 0; i < header.columns().size(); i++) {
      if (!CsvHeader.isAdded(header.columns().get(i))) {
        kept.add(i);
      }
    }
    columns = header.columns().size();
    write(header.columns(), ADDED);
  }

  /**
   * Adds a refused row.
   *
   * @param cells as {@link CsvRows#next()} gave them
   */
  public void add(String cells, int row, List<String> codes, List<String> errors)
      throws IOException {
    write(
        CsvTable.cells(cells),
        List.of(
            Integer.toString(row),
            harmless(String.join(" ", codes)),
            harmless(String.join("\n", errors))));
  }

  /** A cell that a spreadsheet program would calculate gets an apostrophe, so that it is text. */
  public static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** Cells beyond the columns stand last, so that the added ones stay below their names. */
  private void write(List<String> cells, List<String> added) throws IOException {
    List<String> row = new ArrayList<>();
    kept.forEach(i -> row.add(i < cells.size() ? cells.get(i) : ""));
    row.addAll(added);
    row.addAll(cells.subList(Math.min(columns, cells.size()), cells.size()));
    rows.write(row);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
