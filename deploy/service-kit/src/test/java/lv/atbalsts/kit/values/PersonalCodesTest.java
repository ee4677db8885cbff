package lv.atbalsts.kit.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "330010-40693",
        "33001040693",
        "330010 40693",
        "330010.40693",
        "330010/40693",
        "330010_40693",
        "330010:40693-A",
        "330010 - 40693",
        "330010\u201340693",
        "330010\u00a040693",
        "3300104 0693",
        "33 00 10 4 06 93",
        "33001040693a",
        "p.k.33001040693.",
        "Jānis 330010-40693 nebija",
        "4-5/33001040693",
        "12 33001040693",
        "\uff13\uff13\uff10\uff10\uff11\uff10-40693",
        "\u0663\u0663\u0660\u0660\u0661\u0660-\u0664\u0660\u0666\u0669\u0663",
        "3300\u200b1040693",
        "161175-19997",
        "311299 21234",
        "+330010-40693",
        "tel +161175-19997"
      })
  void aCodeIsSeenHoweverItIsWritten(String text) {
    assertTrue(PersonalCodes.mayStandIn(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4-5/127",
        "2019-06-15/12345",
        "1320001-00010",
        "320001-L-00010",
        "90000054572",
        "reģ. Nr. 40003521600",
        "+37126123456",
        "+371 26 123 456",
        "tālr. 26123456, 26123457",
        "LV80BANK0000435195001",
        "2019-12-05T10:30:00Z",
        "20261128225126",
        "1764370286123",
        "9.2.2.1./15/I/001",
        "12 450 000.00 EUR",
        "104071346",
        "0198c5a0-7d1e-7c3a-9c55-33001040693f",
        "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
        "e33001040693f0000000000a"
      })
  void whatIsNoCodeIsNone(String text) {
    assertFalse(PersonalCodes.mayStandIn(text));
  }

  @Test
  void nothingHoldsNone() {
    assertFalse(PersonalCodes.mayStandIn(null));
  }

  @Test
  void aCodeIsLeftOutAndTheRestStays() {
    assertEquals("Jānis … nebija", PersonalCodes.leftOut("Jānis 330010-40693 nebija"));
    assertEquals("…, …", PersonalCodes.leftOut("33001040693, 161175 19997"));
    assertEquals("…", PersonalCodes.leftOut("3300\u200b1040693"));
    assertEquals("12.50", PersonalCodes.leftOut("12.50"));
  }
}
