package lv.atbalsts.kit.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
        "Nr. MU-2021-0412"
      })
  void spellingsOfOneReferenceHaveOneKey(String spelling) {
    assertEquals("MU-2021-0412", Reference.key(spelling));
  }

  @ParameterizedTest
  @CsvSource({
    "4-5/127, 4-5/128",
    "A-17, A17",
    "1 27, 12 7",
    "12/3, 12-3",
    "L\u0113mums 4, Lemums 4",
    "NR-1, 1"
  })
  void whatPeopleTellApartStaysApart(String one, String other) {
    assertFalse(Reference.same(one, other));
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
