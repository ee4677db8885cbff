package lv.atbalsts.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import lv.atbalsts.local.parts.CodesInTexts;
import lv.atbalsts.local.parts.HostileCalls;
import lv.atbalsts.local.parts.OddManners;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("every-operation")
@QuarkusTest
@QuarkusTestResource(Parts.class)
class HostileCallsTest {

  @Test
  void noOperationFailsOfAValueThatNoDatabaseHolds() {
    assertEquals(List.of(), HostileCalls.failures());
  }

  @Test
  void noFreeTextTakesAPersonalCode() {
    assertEquals(List.of(), CodesInTexts.taken());
  }

  @Test
  void oddHeadersAreRefusedByOneRuleEverywhere() {
    assertEquals(List.of(), OddManners.failures());
  }
}
