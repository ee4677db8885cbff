package lv.atbalsts.gateway.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import lv.atbalsts.local.parts.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatewayTextsTest {

  private static final Locale LATVIAN = Locale.of("lv");

  @ParameterizedTest
  @EnumSource
  void everyRefusalHasItsTextsInBothLanguages(GatewayRefusal refusal) {
    assertNotEquals(
        GatewayTexts.title(refusal, Locale.ENGLISH), GatewayTexts.title(refusal, LATVIAN));
    for (Locale language : new Locale[] {Locale.ENGLISH, LATVIAN}) {
      String detail = GatewayTexts.detail(refusal, language, 1048576, 30);
      assertFalse(detail.isBlank());
      assertFalse(detail.contains("{"), detail);
    }
  }

  @Test
  void bothLanguagesHoldTheSameKeysAndNoneTooMany() {
    Set<String> expected = new TreeSet<>();
    for (GatewayRefusal refusal : GatewayRefusal.values()) {
      expected.add(refusal.code() + ".title");
      expected.add(refusal.code() + ".detail");
    }

    assertEquals(expected, keys(Locale.ENGLISH));
    assertEquals(expected, keys(LATVIAN));
  }

  @Test
  void theListOfRefusalsIsCommitted() {
    Contracts.refusals("gateway");
  }

  @Test
  void aNumberIsNotGrouped() {
    assertEquals(
        "At most 1048576 bytes are accepted at this path.",
        GatewayTexts.detail(GatewayRefusal.BODY_TOO_LARGE, Locale.ENGLISH, 1048576)
            .split("(?<=\\.) ")[0]);
  }

  private static Set<String> keys(Locale language) {
    ResourceBundle texts = ResourceBundle.getBundle("refusals", language);
    return new TreeSet<>(texts.keySet());
  }
}
