package lv.atbalsts.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedFieldsTest {

  @ParameterizedTest
  @ValueSource(strings = {"{\"units\":0.12345678901234567890123}", "{\"a\":{\"_row\":1},\"a\":2}"})
  void aRowStaysAsItCameAndWhatWasAddedIsTakenOff(String line) {
    String added = AddedFields.behind(line, 7, "[]");
    assertEquals(line.substring(0, line.length() - 1) + ",\"_row\":7,\"_errors\":[]}", added);
    assertEquals(line, AddedFields.without(added));
  }

  @Test
  void aNumberIsWrittenAsItWas() {
    assertEquals(
        "{\"units\":1e400,\"_row\":2,\"_errors\":[]}",
        AddedFields.behind("{\"units\":1e400}", 2, "[]"));
  }

  @Test
  void aRowWithoutFieldsHasWhatIsAddedAlone() {
    assertEquals("{\"_row\":2,\"_errors\":[1]}", AddedFields.behind(" {} ", 2, "[1]"));
  }

  @Test
  void whatWasAddedTwiceStandsOnce() {
    String once = AddedFields.behind("{\"a\":1}", 2, "[1]");
    assertEquals("{\"a\":1,\"_row\":3,\"_errors\":[2]}", AddedFields.behind(once, 3, "[2]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"_row\":", "[\"_row\"]", "\"_row\"", "_errors"})
  void whatIsNoRowStaysAsItIs(String line) {
    assertEquals(line, AddedFields.without(line));
  }
}
