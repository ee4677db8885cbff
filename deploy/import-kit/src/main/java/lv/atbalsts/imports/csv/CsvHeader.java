package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * The first row of a file.
 *
 * @param separator the character between cells
 * @param columns the names; an empty one has no cells
 */
public record CsvHeader(char separator, List<String> columns) {

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

  /** Whether the column is one that the file of refused rows adds: it may come back unread. */
  static boolean isAdded(String column) {
    return CsvErrors.ADDED.contains(column);
  }
}
