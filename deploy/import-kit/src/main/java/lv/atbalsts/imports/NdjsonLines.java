package lv.atbalsts.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A stream's lines, trimmed, none of them longer than fits in memory many times. */
final class NdjsonLines {

  private static final int LONGEST = 65_536;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader characters;
  private int number;

  NdjsonLines(InputStream file) {
    // a new decoder reports what is not UTF-8, where a reader of its own would replace it
    characters =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
  }

  /** The next line, or null after the last one; one too long, or not in UTF-8, is 400. */
  String next() throws IOException {
    try {
      return line();
    } catch (CharacterCodingException notUtf8) {
      throw ImportRefusal.NOT_IN_UTF_8.with(number);
    }
  }

  private String line() throws IOException {
    int character = characters.read();
    if (number == 0 && character == BYTE_ORDER_MARK) {
      character = characters.read();
    }
    if (character < 0) {
      return null;
    }
    number++;
    StringBuilder line = new StringBuilder();
    for (; character >= 0 && character != '\n'; character = characters.read()) {
      if (line.length() == LONGEST) {
        throw ImportRefusal.LINE_TOO_LONG.with(number, LONGEST);
      }
      line.append((char) character);
    }
    return line.toString().strip();
  }
}
