package lv.atbalsts.kit.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MU-2021-0412",
        " mu-2021-0412\t",
        "MU\u20112021\u20130412",
        "MU \u2014 2021 \u2212 0412",
        "\u041cU-2021-0412",
        "\u039cU-2021-0412",
        "\uff2d\uff35-\uff12\uff10\uff12\uff11-0412",
        "MU-2021\u200b-04\u00ad12\ufeff",
        "MU\u00a0-2021\u202f-0412",
        "Nr. MU-2021-0412",
        "Nr MU 2021 0412",
        "No. MU2021-0412",
        "\u2116 MU-2021-0412",
        "\u2116MU-2021\u20130412",
        "MU-2021-0412.",
        "#MU-2021-0412",
        "\"MU-2021-0412\"",
        "(MU-2021-0412)",
        "\u201eMU-2021-0412\u201d,",
        "MU-2021-0412/",
        "# Nr. MU_2021_0412"
      })
  void spellingsOfOneReferenceHaveOneKey(String spelling) {
    assertEquals("MU2021-0412", Reference.key(spelling));
  }

  @ParameterizedTest
  @CsvSource({
    "4-5/127, 4-5/128",
    "1-23, 12-3",
    "1 27, 12 7",
    "1 27, 127",
    "12/3, 12-3",
    "12/2021, 012/2021",
    "12.3, 123",
    "NOVADS 1, VADS 1",
    "L\u0113mums 4, Lemums 4"
  })
  void whatPeopleTellApartStaysApart(String one, String other) {
    assertNotEquals(Reference.key(one), Reference.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "A-17, a17",
    "NR-1, 1",
    "Nr12/2021, \u2116 12/2021",
    "Nr 12/2021, Nr. 12/2021",
    "12/2021., No 12/2021",
    "1 27, 1 - 27",
    "N\u00ba 5, Nr.5",
    "4 - 5 / 127, 4-5/127"
  })
  void whatSaysNothingMakesNoOther(String one, String other) {
    assertEquals(Reference.key(one), Reference.key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", " . ", "\u2014 \u2014", "#", "( / )"})
  void signsAloneAreNoReference(String text) {
    assertEquals("", Reference.key(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nr L-7", "\u2116 L-7", "no. L\u20137", " nr.L-7 "})
  void whatIsShownHasTheKeyOfWhatWasWritten(String written) {
    assertEquals("L7", Reference.key(Reference.plain(written)));
  }

  @Test
  void aNumberOfAFormOfItsOwnKeepsItsDashes() {
    assertEquals("160580-11232", Reference.joined(" 160580 \u2013 11232 "));
  }

  @Test
  void aLetterOfOneOrOfTwoSignsIsOneLetter() {
    assertEquals(Reference.key("l\u0113m. 4"), Reference.key("LE\u0304M. 4"));
  }

  @Test
  void whereNothingCanBeSeenThereIsNoKey() {
    assertEquals("", Reference.key(" \u200b\u00a0"));
  }
}
