package lv.atbalsts.assessment.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import lv.atbalsts.kit.refusal.Refusal;

/** A stream's lines, trimmed, none of them longer than fits in memory many times. */
final class Lines {

  private static final int LONGEST = 65_536;

  private final Reader characters;
  private int number;

  Lines(InputStream file) {
    characters = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
  }

  /** The next line, or null after the last one; a line that is too long is 400. */
  String next() throws IOException {
    int character = characters.read();
    if (character < 0) {
      return null;
    }
    number++;
    StringBuilder line = new StringBuilder();
    for (; character >= 0 && character != '\n'; character = characters.read()) {
      if (line.length() == LONGEST) {
        Refusal.of("ASM-0086", 400).args(number, LONGEST).raise();
      }
      line.append((char) character);
    }
    return line.toString().strip();
  }
}
