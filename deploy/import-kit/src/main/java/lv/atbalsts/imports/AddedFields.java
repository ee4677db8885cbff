package lv.atbalsts.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/**
 * What the file of refused rows adds to a row: {@code _row} and {@code _errors}. The rest of the
 * row stays as it came, and what is added may come back unread.
 */
final class AddedFields {

  static final String ROW = "_row";
  static final String ERRORS = "_errors";

  private static final JsonFactory JSON = new JsonFactory();

  private AddedFields() {}

  /** The row with this behind its own fields; nothing where the line is no object. */
  static String behind(String line, int row, String errors) {
    String object = without(line).strip();
    String fields = object.substring(1, object.length() - 1).strip();
    return "{%s%s\"%s\":%d,\"%s\":%s}"
        .formatted(fields, fields.isEmpty() ? "" : ",", ROW, row, ERRORS, errors);
  }

  /** The row without what was added; a line that cannot be read stays as it is. */
  static String without(String line) {
    if (!line.contains('"' + ROW + '"') && !line.contains('"' + ERRORS + '"')) {
      return line;
    }
    StringWriter own = new StringWriter();
    try (JsonParser from = JSON.createParser(line);
        JsonGenerator to = JSON.createGenerator(own)) {
      for (JsonToken token = from.nextToken(); token != null; token = from.nextToken()) {
        if (token == JsonToken.FIELD_NAME && isAdded(from)) {
          from.nextToken();
          from.skipChildren();
        } else {
          to.copyCurrentEventExact(from);
        }
      }
    } catch (IOException unreadable) {
      return line;
    }
    return own.toString();
  }

  /** Of the row itself, not of an object in it. */
  private static boolean isAdded(JsonParser at) throws IOException {
    String name = at.currentName();
    return at.getParsingContext().getParent().inRoot() && (name.equals(ROW) || name.equals(ERRORS));
  }
}
