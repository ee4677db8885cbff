package lv.atbalsts.imports.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.atbalsts.imports.ImportRefusal;

/**
 * What stands before a file's header: the mark of its encoding, empty rows, and the line {@code
 * sep=;} that spreadsheet programs write and do not show.
 *
 * @param characters the file from its header on
 * @param emptyRows the rows before the header
 */
record CsvStart(Reader characters, char separator, int emptyRows) {

  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

  static CsvStart of(InputStream file) throws IOException {
    BufferedReader characters = decoded(file);
    Character named = null;
    int empty = 0;
    while (true) {
      characters.mark(Csv.LONGEST_ROW + 2);
      String line = line(characters, empty);
      Matcher separator = SEPARATOR.matcher(line == null ? "" : line.strip());
      if (separator.matches()) {
        named = separator.group(1).charAt(0);
      } else if (line != null && isEmpty(line)) {
        empty++;
      } else {
        characters.reset();
        return new CsvStart(characters, named == null ? separator(line) : named, empty);
      }
    }
  }

  /** A row of separators alone is one of empty cells. */
  private static boolean isEmpty(String line) {
    return CellForm.stripped(line.replaceAll("[,;\"]", "")).isEmpty();
  }

  /** No column's name holds a semicolon or a tab: they stand in the header only between cells. */
  private static char separator(String header) {
    if (header == null) {
      return ',';
    }
    String first = header.split("\r", 2)[0];
    return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** The next line, or null where there is none. */
  private static String line(Reader characters, int row) throws IOException {
    StringBuilder line = new StringBuilder();
    try {
      int next = characters.read();
      if (next < 0) {
        return null;
      }
      while (next >= 0 && next != '\n' && line.length() < Csv.LONGEST_ROW) {
        line.append((char) next);
        next = characters.read();
      }
    } catch (CharacterCodingException otherEncoding) {
      throw ImportRefusal.NOT_IN_UTF_8.with(row);
    }
    return line.toString();
  }

  /** UTF-8, or UTF-16 where the file begins with its mark: what is neither is not guessed at. */
  private static BufferedReader decoded(InputStream file) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(file, 3);
    byte[] first = bytes.readNBytes(3);
    Charset encoding = StandardCharsets.UTF_8;
    int mark = 0;
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (begins(first, 0xFF, 0xFE)) {
      encoding = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (begins(first, 0xFE, 0xFF)) {
      encoding = StandardCharsets.UTF_16BE;
      mark = 2;
    }
    bytes.unread(first, mark, Math.max(0, first.length - mark));
    return new BufferedReader(new InputStreamReader(bytes, encoding.newDecoder()));
  }

  private static boolean begins(byte[] file, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
