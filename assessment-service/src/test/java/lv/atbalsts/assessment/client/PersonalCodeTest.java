package lv.atbalsts.assessment.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"161175-19997", "16117519997"})
  void theOldFormIsReadWithOrWithoutTheHyphen(String text) {
    assertEquals(Optional.of(new PersonalCode("16117519997")), PersonalCode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"320001-00010", "32000100010", "390001-00010"})
  void theNewFormIsReadAndItsDigitsAreNeverDoubtful(String text) {
    assertFalse(PersonalCode.parse(text).orElseThrow().checkDigitIsDoubtful());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "161375-19997",
        "161175-39997",
        "320175-1999",
        "161175-199977",
        "161175_19997",
        "161175-1999O",
        "\u200b",
        "",
        "4X"
      })
  void anotherFormIsRefused(String text) {
    assertEquals(Optional.empty(), PersonalCode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"300175-19997", "310175-19997"})
  void theThirtiethAndThirtyFirstAreOldForm(String text) {
    assertTrue(PersonalCode.parse(text).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "320001\u201300010",
        "320001\u201100010",
        "320001\u221200010",
        "320001 - 00010",
        "320001 00010",
        "\u00a0320001-00010\u202f",
        "\t320001-00010\r\n",
        "320001\u00ad-00010\ufeff",
        "\uff13\uff12\uff10\uff10\uff10\uff11-00010"
      })
  void aCodeThatWasCopiedFromAPaperOrAPageIsThatCode(String text) {
    assertEquals(Optional.of(new PersonalCode("32000100010")), PersonalCode.parse(text));
  }

  @Test
  void aWrongCheckDigitOfTheOldFormIsDoubtful() {
    assertFalse(PersonalCode.parse("161175-19997").orElseThrow().checkDigitIsDoubtful());
    assertTrue(PersonalCode.parse("161175-19998").orElseThrow().checkDigitIsDoubtful());
  }

  @Test
  void aCodeIsShownWithTheHyphenAndNeverInAMessage() {
    PersonalCode code = PersonalCode.parse("32000100010").orElseThrow();
    assertEquals("320001-00010", code.shown());
    assertEquals("personal code", code.toString());
  }
}
