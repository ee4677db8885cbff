package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.imports.ImportRefusal;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * A stream's rows, one after the other, none of them longer than fits in memory many times. Rows
 * are counted as a spreadsheet program counts them: the header is row 1, a line break within a cell
 * begins no row.
 */
public final class CsvRows {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CsvParser cells;
  private final char separator;
  private int number;

  private CsvRows(CsvParser cells, char separator, int emptyRows) {
    this.cells = cells;
    this.separator = separator;
    number = emptyRows;
  }

  public static CsvRows of(InputStream file) throws IOException {
    CsvStart start = CsvStart.of(file);
    CsvParser parser = Csv.MAPPER.getFactory().createParser(start.characters());
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(start.separator()));
    return new CsvRows(parser, start.separator(), start.emptyRows());
  }

  /** The first row, whose columns must all be known; anything else is 400. */
  public CsvHeader header(Columns known) throws IOException {
    List<String> names = cells();
    CsvHeader header =
        new CsvHeader(
            separator,
            names == null ? List.of() : names.stream().map(CellForm::stripped).toList(),
            false);
    known.check(header.columns());
    return header;
  }

  /** The number of the row that was read last. */
  public int number() {
    return number;
  }

  /**
   * The next row's cells, as a JSON array on one line; empty where all cells are, null at the end.
   */
  public String next() throws IOException {
    List<String> row = cells();
    if (row == null) {
      return null;
    }
    return row.stream().map(CellForm::stripped).allMatch(String::isEmpty)
        ? ""
        : JSON.writeValueAsString(row);
  }

  private List<String> cells() throws IOException {
    number++;
    try {
      JsonToken token = cells.nextToken();
      if (token == null) {
        return null;
      }
      List<String> row = new ArrayList<>();
      int length = 0;
      for (token = cells.nextToken(); token == JsonToken.VALUE_STRING; token = cells.nextToken()) {
        row.add(cells.getText());
        length += row.getLast().length();
        if (length > Csv.LONGEST_ROW) {
          throw broken();
        }
      }
      return row;
    } catch (CharacterCodingException notUtf8) {
      throw ImportRefusal.NOT_IN_UTF_8.with(number);
    } catch (JsonProcessingException unreadable) {
      throw broken();
    }
  }

  private Refusal broken() {
    return ImportRefusal.ROW_CANNOT_BE_READ.with(number, Csv.LONGEST_ROW);
  }
}
