package lv.atbalsts.imports.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.atbalsts.kit.refusal.Refusal;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {

  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  record Line(String name, LocalDate day, BigDecimal units, boolean done) {}

  @Test
  void cellsAreReadAsThoseOfACsvFile() throws IOException {
    assertEquals(
        List.of(
            "{\"name\":\"007\",\"day\":\"2021-03-15\",\"units\":1.5,\"done\":true}",
            "{\"name\":\"90000054572\",\"day\":\"2021-03-16\",\"units\":0.3}"),
        read(
            sheet -> {
              header(sheet);
              sheet.value(1, 0, "007");
              sheet.value(1, 1, LocalDate.of(2021, 3, 15));
              sheet.style(1, 1).format("dd.mm.yyyy").set();
              sheet.value(1, 2, "1,5");
              sheet.value(1, 3, true);
              sheet.value(2, 0, 90000054572L);
              sheet.value(2, 1, "16.03.2021");
              sheet.value(2, 2, 0.1 + 0.2);
            }));
  }

  @Test
  void rowsKeepTheNumbersOfTheSheetAndEmptyOnesAtTheEndAreNone() throws IOException {
    byte[] file =
        workbook(
            sheet -> {
              sheet.value(1, 1, "name");
              sheet.value(4, 1, "A");
              sheet.value(7, 1, "  ");
              sheet.value(900, 2, "");
            });
    try (Workbook rows = Workbook.of(new ByteArrayInputStream(file), null)) {
      CsvHeader header = rows.header(new Columns(JSON, Line.class));
      assertEquals(List.of("", "name"), header.columns());
      assertEquals("B5", header.cell("name", 5));
      assertEquals(2, rows.number());
      assertEquals("", rows.next());
      assertEquals("", rows.next());
      assertEquals("[\"\",\"A\"]", rows.next());
      assertEquals(5, rows.number());
      assertEquals(null, rows.next());
    }
  }

  @Test
  void columnsHaveTheLettersOfTheSheet() {
    List<String> columns = IntStream.range(0, 703).mapToObj(Integer::toString).toList();
    CsvHeader header = new CsvHeader(';', columns, true);
    assertEquals("A1", header.cell("0", 1));
    assertEquals("Z7", header.cell("25", 7));
    assertEquals("AA7", header.cell("26", 7));
    assertEquals("ZZ7", header.cell("701", 7));
    assertEquals("AAA7", header.cell("702", 7));
    assertEquals(null, header.cell("none", 7));
  }

  @Test
  void aFormulaIsRefusedWithItsCell() {
    Refusal refused =
        refused(
            null,
            sheet -> {
              header(sheet);
              sheet.value(1, 0, "A");
              sheet.formula(1, 2, "1+1");
            });
    assertEquals("KIT-0191", refused.code());
    assertEquals("C2", String.valueOf(refused.arguments()[0]));
  }

  @Test
  void hiddenSheetsArePassedOverAndAnotherIsNamed() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook book =
        new org.dhatim.fastexcel.Workbook(file, "test", "1.0")) {
      Worksheet hidden = book.newWorksheet("Slēpta");
      hidden.setVisibilityState(VisibilityState.HIDDEN);
      hidden.value(0, 0, "unknown");
      named(book.newWorksheet("Marts"), "A");
      named(book.newWorksheet("Aprīlis"), "B");
    }
    assertEquals(List.of("{\"name\":\"A\"}"), read(file.toByteArray(), null));
    assertEquals(List.of("{\"name\":\"B\"}"), read(file.toByteArray(), "aprīlis"));
    assertEquals("KIT-0189", refused(file.toByteArray(), "Slēpta").code());
    assertEquals("KIT-0189", refused(file.toByteArray(), "Maijs").code());
  }

  @Test
  void whatUnpacksToMoreThanIsReadIsRefused() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream bomb = new ZipOutputStream(file)) {
      bomb.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 65; megabyte++) {
        bomb.write(nothing);
      }
    }
    assertEquals("KIT-0190", refused(file.toByteArray(), null).code());
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    assertEquals("KIT-0188", refused("name;day\n".getBytes(UTF_8), null).code());
    assertEquals("KIT-0188", refused(new byte[0], null).code());
  }

  @Test
  void aColumnThatIsNotKnownIsRefused() {
    assertEquals("KIT-0142", refused(null, sheet -> sheet.value(0, 0, "vards")).code());
  }

  private static void header(Worksheet sheet) {
    List<String> columns = List.of("name", "day", "units", "done");
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i));
    }
  }

  private static void named(Worksheet sheet, String name) {
    sheet.value(0, 0, "name");
    sheet.value(1, 0, name);
  }

  private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook book =
        new org.dhatim.fastexcel.Workbook(file, "test", "1.0")) {
      content.accept(book.newWorksheet("Lapa1"));
    }
    return file.toByteArray();
  }

  private static List<String> read(Consumer<Worksheet> content) throws IOException {
    return read(workbook(content), null);
  }

  private static List<String> read(byte[] file, String sheet) throws IOException {
    List<String> all = new ArrayList<>();
    try (Workbook rows = Workbook.of(new ByteArrayInputStream(file), sheet)) {
      CsvTable table = new CsvTable(JSON, Line.class, rows.header(new Columns(JSON, Line.class)));
      for (String cells = rows.next(); cells != null; cells = rows.next()) {
        all.add(JSON.writeValueAsString(table.row(cells)));
      }
    }
    return all;
  }

  private static Refusal refused(String sheet, Consumer<Worksheet> content) {
    try {
      return refused(workbook(content), sheet);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Refusal refused(byte[] file, String sheet) {
    return assertThrows(Refusal.class, () -> read(file, sheet));
  }
}
