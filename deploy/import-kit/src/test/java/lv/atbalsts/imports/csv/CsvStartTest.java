package lv.atbalsts.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs write before and around the header. */
class CsvStartTest {

  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  record Note(String title, String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title;text\nĀ, b;c\n",
        "sep=;\r\ntitle;text\r\nĀ, b;c\r\n",
        "\uFEFF\"sep=;\"\r\ntitle;text\r\nĀ, b;c\r\n",
        "\r\n\r\ntitle;text\r\nĀ, b;c\r\n",
        ";;\n\u00a0\ntitle;text\nĀ, b;c\n",
        "TITLE;TEXT\nĀ, b;c\n",
        "\u00a0Title ; Text\nĀ, b;c\n",
        "title\ttext\nĀ, b\tc\n",
        "sep=|\ntitle|text\nĀ, b|c\n",
        "text,title\nc,\"Ā, b\"\n"
      })
  void theTableIsFoundWhateverStandsBeforeIt(String file) throws IOException {
    assertEquals("{\"title\":\"Ā, b\",\"text\":\"c\"}", sorted(file, StandardCharsets.UTF_8));
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("\uFEFF", StandardCharsets.UTF_8),
        Arguments.of("\uFEFF", StandardCharsets.UTF_16LE),
        Arguments.of("\uFEFF", StandardCharsets.UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void theEncodingIsTheOneThatTheFileIsMarkedWith(String mark, Charset encoding)
      throws IOException {
    assertEquals(
        "{\"title\":\"Ā, b\",\"text\":\"c\"}", sorted(mark + "title\ttext\nĀ, b\tc\n", encoding));
  }

  @Test
  void rowsAreCountedAsTheProgramShowsThem() throws IOException {
    CsvRows rows = rows("sep=;\n\n\ntitle;text\na;b\n", StandardCharsets.UTF_8);
    rows.header(new Columns(JSON, Note.class));
    assertEquals(3, rows.number());
  }

  private static String sorted(String file, Charset encoding) throws IOException {
    CsvRows rows = rows(file, encoding);
    CsvTable table = new CsvTable(JSON, Note.class, rows.header(new Columns(JSON, Note.class)));
    Note note = JSON.treeToValue(table.row(rows.next()), Note.class);
    return JSON.writeValueAsString(note);
  }

  private static CsvRows rows(String file, Charset encoding) throws IOException {
    return CsvRows.of(new ByteArrayInputStream(file.getBytes(encoding)));
  }
}
