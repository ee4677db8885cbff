package lv.atbalsts.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusal.FieldError;
import lv.atbalsts.kit.values.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell is read by what stands in its column, by one rule for each type. */
class CellFormTest {

  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  record Row(LocalDate on, boolean yes, int count, Money rate, String text) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "TEXT|1,5|\"1,5\"",
        "TEXT|true|\"true\"",
        "TEXT|1.50|\"1.50\"",
        "TEXT|-0|\"-0\"",
        "TEXT|02.05.2019|\"02.05.2019\"",
        "TEXT| 7\u00a0|\"7\"",
        "DAY|02.05.2019|\"2019-05-02\"",
        "DAY|2.5.2019.|\"2019-05-02\"",
        "DAY| 2019-05-02\u00a0|\"2019-05-02\"",
        "NUMBER|12,50|12.50",
        "NUMBER|1 200,00|1200.00",
        "NUMBER|1\u00a0200\u202f000,5|1200000.5",
        "NUMBER|\u22123|-3",
        "NUMBER|07|7",
        "WHOLE|3,0|3",
        "WHOLE|1 200|1200",
        "AMOUNT|12,50|\"12.50\"",
        "AMOUNT|1 200,00|\"1200.00\"",
        "AMOUNT| 12.50 |\"12.50\"",
        "YES_NO|PATIESS|true",
        "YES_NO|Aplams|false",
        "YES_NO|JĀ|true",
        "YES_NO|nē|false",
        "YES_NO|FALSE|false"
      })
  void aCellIsReadByWhatItsColumnTakes(CellForm form, String cell, String value) throws Exception {
    assertEquals(Optional.of(value), form.read(cell).map(JsonNode::toString));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DAY|31.02.2019",
        "DAY|05/02/2019",
        "DAY|43587",
        "DAY|2019-05-02T00:00:00Z",
        "NUMBER|1.200,00",
        "NUMBER|1,200.00",
        "NUMBER|12 00",
        "NUMBER|1e3",
        "NUMBER|12,50 EUR",
        "WHOLE|3,5",
        "AMOUNT|12,505",
        "AMOUNT|1,200",
        "YES_NO|1",
        "YES_NO|x"
      })
  void whatIsWrittenOtherwiseIsNotGuessedAt(CellForm form, String cell) {
    assertEquals(Optional.empty(), form.read(cell));
  }

  @Test
  void everyWrongCellOfARowIsToldWithItsColumnAndItsForm() {
    CsvHeader header =
        new CsvHeader(';', List.of("on", "yes", "count", "rate.amount", "text"), false);
    CsvTable table = new CsvTable(JSON, Row.class, header);
    Refusal refused =
        assertThrows(Refusal.class, () -> table.row("[\"x\",\"2\",\"1,5\",\"1,234\",\"1,5\"]"));
    assertEquals(
        List.of("/on KIT-0161", "/yes KIT-0165", "/count KIT-0163", "/rate/amount KIT-0164"),
        refused.errors().stream().map(CellFormTest::told).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "targetGroup, enrolment.targetGroup",
    "personalCode, personalCode",
    "lines.0.rate, lines.0.rate.amount",
    "nowhere, nowhere"
  })
  void anErrorNamesTheFilesOwnColumn(String field, String column) {
    assertEquals(
        column,
        new Columns(JSON, Row.class)
            .ofField(
                field, List.of("personalCode", "enrolment.targetGroup", "lines.0.rate.amount")));
  }

  private static String told(FieldError error) {
    return error.pointer() + " " + error.code();
  }
}
