package lv.atbalsts.kit.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import lv.atbalsts.kit.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    RefusedException refused = assertThrows(RefusedException.class, () -> Etag.require(ifMatch, 7));
    assertEquals(status, refused.refusal().status());
  }
}
