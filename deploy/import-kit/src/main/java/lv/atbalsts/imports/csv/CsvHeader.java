package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * The first row of a file.
 *
 * @param separator the character between cells
 * @param columns the names; an empty one has no cells
 * @param workbook whether the file is a spreadsheet
 */
public record CsvHeader(char separator, List<String> columns, boolean workbook) {

  private static final int LETTERS = 26;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As it was {@link #written()}. */
  public static CsvHeader read(String written) {
    try {
      return JSON.readValue(written, CsvHeader.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public String written() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The cell of a column in a row as a spreadsheet program shows it, such as B7. */
  public String cell(String column, int row) {
    int number = columns.indexOf(column);
    return number < 0 ? null : letters(number) + row;
  }

  private static String letters(int number) {
    String last = Character.toString('A' + number % LETTERS);
    return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
  }

  /** Whether the column is one that the file of refused rows adds: it may come back unread. */
  static boolean isAdded(String column) {
    return CsvErrors.ADDED.contains(column);
  }
}
