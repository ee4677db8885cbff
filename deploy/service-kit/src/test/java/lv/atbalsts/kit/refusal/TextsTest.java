package lv.atbalsts.kit.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import lv.atbalsts.local.parts.Contracts;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void everyRefusalOfTheKitHasItsTextsInBothLanguages() {
    Contracts.refusals("kit", "kit_refusals");
  }

  @Test
  void theBestLanguageOfTheHeaderIsSpokenAndEnglishWhereNoneIsKnown() {
    assertEquals(Locale.of("lv"), Texts.language("ru;q=0.9, lv;q=0.8, en;q=0.5"));
    assertEquals(Locale.ENGLISH, Texts.language("de"));
    assertEquals(Locale.ENGLISH, Texts.language(";;;"));
    assertEquals(Locale.ENGLISH, Texts.language(null));
  }

  @Test
  void numbersStandInTheTextAsTheyWereCounted() {
    assertEquals(
        Optional.of("A note holds 2021 words, this one has 1234567."),
        Texts.find("NOTE-0001.detail", Locale.ENGLISH, 2021, 1234567));
  }
}
