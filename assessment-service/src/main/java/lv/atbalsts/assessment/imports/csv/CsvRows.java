package lv.atbalsts.assessment.imports.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.RefusedException;

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

  private CsvRows(CsvParser cells, char separator) {
    this.cells = cells;
    this.separator = separator;
  }

  public static CsvRows of(InputStream file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(file);
    char separator = separator(bytes);
    CsvParser parser = Csv.MAPPER.getFactory().createParser(bytes);
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
    return new CsvRows(parser, separator);
  }

  /** The first row, whose columns must all be known; anything else is 400. */
  public CsvHeader header(Columns known) throws IOException {
    List<String> names = cells();
    CsvHeader header =
        new CsvHeader(
            separator, names == null ? List.of() : names.stream().map(String::strip).toList());
    known.check(header.columns());
    return header;
  }

  /**
   * The next row's cells, as a JSON array on one line; empty where all cells are, null at the end.
   */
  public String next() throws IOException {
    List<String> row = cells();
    if (row == null) {
      return null;
    }
    return row.stream().allMatch(String::isBlank) ? "" : JSON.writeValueAsString(row);
  }

  /** No column's name holds a semicolon: it stands in the first line only as a separator. */
  private static char separator(BufferedInputStream bytes) throws IOException {
    bytes.mark(Csv.LONGEST_ROW);
    int read = 0;
    int character = bytes.read();
    while (character >= 0 && character != '\n' && character != ';' && ++read < Csv.LONGEST_ROW) {
      character = bytes.read();
    }
    bytes.reset();
    return character == ';' ? ';' : ',';
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
    } catch (CharConversionException notUtf8) {
      throw Refusal.of("ASM-0345", 400).args(number).toException();
    } catch (JsonProcessingException unreadable) {
      throw broken();
    }
  }

  private RefusedException broken() {
    return Refusal.of("ASM-0344", 400).args(number, Csv.LONGEST_ROW).toException();
  }
}
