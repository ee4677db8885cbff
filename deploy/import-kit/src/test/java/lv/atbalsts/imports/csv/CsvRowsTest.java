package lv.atbalsts.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  record Note(
      String title,
      String text,
      boolean urgent,
      double price,
      LocalDate on,
      List<Part> parts,
      List<String> tags,
      Money rate,
      Map<String, Object> answers) {}

  record Part(String name, Inner inner, Map<String, Object> more) {}

  record Inner(int count) {}

  @Test
  void aRowOfCellsIsTheRowOfTheJson() throws IOException {
    assertEquals(
        List.of(
            """
            {"title":"A","urgent":true,"price":1.50,"on":"2019-05-02","parts":[null,{"name":"p","inner":{"count":3}}],\
            "answers":{"A1":"3","A2":["x","y"],"A3":"07"}}"""),
        read(
            """
            title,text,urgent,price,on,parts.1.name,parts.1.inner.count,answers.A1,answers.A2.0,answers.A2.1,answers.A3
            A,,TRUE,1.50,2019-05-02,p,3,3,x,y,07
            """));
  }

  @Test
  void whatIsOpenMayBeNestedAndItsNamesMayBeNumbers() throws IOException {
    assertEquals(
        List.of("{\"parts\":[null,{\"more\":{\"5\":\"x\",\"a\":[\"y\"]}}]}"),
        read("PARTS.1.More.5,parts.1.more.a.0\nx,y\n"));
  }

  @Test
  void anEmptyCellStandsForNothingAndInAListOfTextsForNone() throws IOException {
    assertEquals(
        List.of("{\"title\":\"A\",\"tags\":[]}", "{\"title\":\"B\",\"tags\":[\"x\"]}"),
        read("title,text,tags.0,parts.0.name\nA,,,\nB,,x,\n"));
  }

  @Test
  void aLatvianSpreadsheetsFileIsRead() throws IOException {
    assertEquals(
        List.of("{\"title\":\"Ķēde, Ādažos\",\"price\":12.5,\"on\":\"2019-05-02\"}"),
        read("\uFEFFtitle;price;on\r\nĶēde, Ādažos;12,5;2.05.2019\r\n"));
  }

  @Test
  void quotedCellsHoldSeparatorsQuotesAndLineBreaks() throws IOException {
    assertEquals(
        List.of("{\"title\":\"a, \\\"b\\\"\",\"text\":\"one\\ntwo\"}", "{\"title\":\"c\"}"),
        read("title,text\n\"a, \"\"b\"\"\",\"one\ntwo\"\nc,\n"));
  }

  @Test
  void emptyRowsAreNoneButCount() throws IOException {
    CsvRows rows = rows("title,text\n\n,\na,b\n", StandardCharsets.UTF_8);
    rows.header(new Columns(JSON, Note.class));
    assertEquals("", rows.next());
    assertEquals("", rows.next());
    assertEquals("[\"a\",\"b\"]", rows.next());
    assertEquals(null, rows.next());
  }

  @ParameterizedTest
  @ValueSource(strings = {"title,text\na,b\nc,\"d\n", "title,text\na,b\n\"c\"x,d\ne,f\n"})
  void aFileWithABrokenQuotationIsRefusedWithItsRow(String file) {
    Refusal refusal = refusal(file, StandardCharsets.UTF_8);
    assertEquals("KIT-0144", refusal.code());
    assertEquals(3, refusal.arguments()[0]);
  }

  @Test
  void aRowThatIsTooLongIsRefusedWithItsNumber() {
    Refusal refusal =
        refusal("title,text\na,b\nc," + "d".repeat(70_000) + "\n", StandardCharsets.UTF_8);
    assertEquals("KIT-0144", refusal.code());
    assertEquals(3, refusal.arguments()[0]);
  }

  @Test
  void manyCellsThatAreTooLongTogetherAreRefused() {
    String cells = ("d".repeat(100) + ",").repeat(1_000);
    assertEquals("KIT-0144", refusal("title,text\n" + cells + "\n", StandardCharsets.UTF_8).code());
  }

  @Test
  void anotherEncodingIsRefused() {
    String file = "title,text\nĶēde,b\n";
    assertEquals("KIT-0145", refusal(file, Charset.forName("windows-1257")).code());
  }

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Titles, title",
    "parts.3.nam, parts.3.name",
    "parts.3.iner.count, parts.3.inner.count",
    "answer.A1, answers.*",
    "part.2.name, parts.2.name",
    "txt, text"
  })
  void anUnknownColumnIsNamedWithItsNearest(String unknown, String nearest) {
    Refusal refusal = refusal("urgent," + unknown + "\n", StandardCharsets.UTF_8);
    assertEquals("KIT-0146", refusal.code());
    assertEquals(List.of(unknown, nearest), List.of(refusal.arguments()));
  }

  @Test
  void aFirstRowWithoutAnyColumnsNameIsNoHeaderAndNotRedaction() {
    Refusal refusal = refusal("320001-00010,Anna\n", StandardCharsets.UTF_8);
    assertEquals("KIT-0142", refusal.code());
    assertEquals(
        List.of(
            "on, parts.0.inner.count, parts.0.name, price, rate.amount, rate.currency, tags.0, text, title, urgent,"
                + " answers.*, parts.0.more.*"),
        List.of(refusal.arguments()));
  }

  @Test
  void aPersonalCodeInTheHeaderIsNotRedaction() {
    assertEquals("?", refusal("title,320001-00010\n", StandardCharsets.UTF_8).arguments()[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answers.320001-00010",
        "answers.q320001-00010",
        "answers.A1.320001-00010",
        "answers.320001.00010"
      })
  void belowAnOpenColumnAPersonalCodeIsNoName(String column) {
    Refusal refusal = refusal("title," + column + "\n", StandardCharsets.UTF_8);
    assertEquals("KIT-0070", refusal.code());
    assertFalse(refusal.errors().getFirst().pointer().contains("320001"));
  }

  @Test
  void aColumnThatStandsThereTwiceIsRefused() {
    assertEquals("KIT-0147", refusal("title,text,title\n", StandardCharsets.UTF_8).code());
  }

  @Test
  void somethingBeyondTheColumnsIsTheRowsRefusal() {
    Refusal refused = assertThrows(Refusal.class, () -> read("title,text\na,b,,\na,b,,c\n"));
    assertEquals("KIT-0143", refused.code());
    assertEquals(List.of(2, 4), List.of(refused.arguments()));
  }

  @ParameterizedTest
  @CsvSource({
    "count, parts.0.inner.count",
    "inner.count, parts.0.inner.count",
    "name, parts.0.name",
    "more.A1, parts.0.more.A1",
    "answers.A1, answers.A1",
    "parts.3.name, parts.3.name"
  })
  void aFieldWithoutAColumnIsNamedWithWhatHoldsIt(String field, String column) {
    assertEquals(column, new Columns(JSON, Note.class).ofField(field, List.of("title")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
  void whatAProgramWouldCalculateIsMadeText(String cell) {
    assertEquals("'" + cell, CsvErrors.harmless(cell));
  }

  @Test
  void anAddedCellIsNoFormulaAndTheInputStaysAsItCame() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (CsvErrors errors =
        new CsvErrors(new CsvHeader(';', List.of("title", "text"), false), file)) {
      errors.add("[\"=1\",\"a;b\",\"more\"]", 2, List.of("=2"), List.of("@SUM(1)", "title: no"));
    }
    assertEquals(
        "\uFEFFtitle;text;_row;_codes;_errors\r\n=1;\"a;b\";2;'=2;\"'@SUM(1)\ntitle: no\";more\r\n",
        file.toString(StandardCharsets.UTF_8));
  }

  private static Refusal refusal(String file, Charset encoding) {
    return assertThrows(Refusal.class, () -> read(rows(file, encoding)));
  }

  private static List<String> read(String file) throws IOException {
    return read(rows(file, StandardCharsets.UTF_8));
  }

  private static List<String> read(CsvRows rows) throws IOException {
    CsvTable table = new CsvTable(JSON, Note.class, rows.header(new Columns(JSON, Note.class)));
    List<String> read = new ArrayList<>();
    for (String row = rows.next(); row != null; row = rows.next()) {
      read.add(table.row(row).toString());
    }
    return read;
  }

  private static CsvRows rows(String file, Charset encoding) throws IOException {
    return CsvRows.of(new ByteArrayInputStream(file.getBytes(encoding)));
  }
}
