package lv.atbalsts.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** A service's texts of refusals in English and Latvian. */
final class RefusalTexts {

  private final Properties english;
  private final Properties latvian;

  private RefusalTexts(Properties english, Properties latvian) {
    this.english = english;
    this.latvian = latvian;
  }

  /** Reads both files from the class path and checks that they are complete, each text once. */
  static RefusalTexts read(String bundle) {
    RefusalTexts texts = new RefusalTexts(load(bundle + "_en"), load(bundle + "_lv"));
    List<String> gaps = texts.gaps();
    if (!gaps.isEmpty()) {
      throw new AssertionError("refusals without a text: " + String.join(", ", gaps));
    }
    return texts;
  }

  /** A table of every code, sorted. */
  String table(String service) {
    StringBuilder table = new StringBuilder("# Refusals of " + service + "\n\n");
    table.append(
        "Written by the build from the texts; {0}, {1} stand for the values compared.\n\n");
    table.append("| code | title | virsraksts | detail |\n|---|---|---|---|\n");
    for (String code : codes()) {
      table.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  code,
                  cell(english, code + ".title"),
                  cell(latvian, code + ".title"),
                  cell(english, code + ".detail")));
    }
    return table.toString();
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>();
    for (String code : codes()) {
      keys.add(code + ".title");
      keys.add(code + ".detail");
    }
    keys.addAll(english.stringPropertyNames());
    keys.addAll(latvian.stringPropertyNames());
    for (String key : keys) {
      if (english.getProperty(key, "").isBlank()) {
        gaps.add(key + " (en)");
      }
      if (latvian.getProperty(key, "").isBlank()) {
        gaps.add(key + " (lv)");
      }
    }
    return gaps;
  }

  private TreeSet<String> codes() {
    TreeSet<String> codes = new TreeSet<>();
    english.stringPropertyNames().forEach(key -> codes.add(key.replaceAll("\\..*", "")));
    latvian.stringPropertyNames().forEach(key -> codes.add(key.replaceAll("\\..*", "")));
    return codes;
  }

  private static String cell(Properties texts, String key) {
    return texts
        .getProperty(key)
        .replace("'{", "{")
        .replace("}'", "}")
        .replace("''", "'")
        .replace("|", "\\|")
        .replace("\n", " ")
        .strip();
  }

  private static Properties load(String bundle) {
    String name = bundle + ".properties";
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream(name)) {
      if (file == null) {
        throw new AssertionError(name + " is missing");
      }
      Properties properties = new OnceEach(name);
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of two lines with one key the later would hold, and nobody would see it. */
  private static final class OnceEach extends Properties {

    private final String name;

    OnceEach(String name) {
      this.name = name;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      Object earlier = super.put(key, value);
      if (earlier != null) {
        throw new AssertionError(key + " stands twice in " + name);
      }
      return null;
    }
  }
}
