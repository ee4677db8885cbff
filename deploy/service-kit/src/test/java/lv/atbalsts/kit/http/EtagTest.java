package lv.atbalsts.kit.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lv.atbalsts.kit.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EtagTest {

  @Test
  void aChangeOfTheCurrentVersionPasses() {
    assertDoesNotThrow(() -> Etag.require(Etag.of(7), 7));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "missing",
      value = {"missing, 428", "'', 428", "'\"6\"', 412", "'7', 412"})
  void aChangeOfAnUnnamedOrAnotherVersionIsRefused(String ifMatch, int status) {
    Refusal refused = assertThrows(Refusal.class, () -> Etag.require(ifMatch, 7));
    assertEquals(status, refused.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        " * ",
        "\"7\"",
        "\"6\", \"7\"",
        "\"a,b\" ,\"7\"",
        ",\"7\",",
        "W/\"7\", \"7\""
      })
  void aListThatHoldsTheVersionPasses(String ifMatch) {
    assertDoesNotThrow(() -> Etag.require(ifMatch, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "W/\"7\"|KIT-0029",
        "W/\"6\"|KIT-0412",
        "\"6\", \"8\"|KIT-0412",
        "7, \"7\"|KIT-0412"
      })
  void aListThatDoesNotIsRefusedAndAWeakTagNamed(String ifMatch, String code) {
    Refusal refused = assertThrows(Refusal.class, () -> Etag.require(ifMatch, 7));
    assertEquals(code, refused.code());
  }

  @Test
  void whatIsHadIsFoundInEveryLineWeakOrStrong() {
    assertTrue(Etag.isHad(List.of("\"a\"", "\"b\", \"c\""), "W/\"c\""));
    assertTrue(Etag.isHad(List.of("*"), "\"c\""));
    assertFalse(Etag.isHad(List.of("\"a\""), "\"c\""));
    assertFalse(Etag.isHad(null, "\"c\""));
  }
}
