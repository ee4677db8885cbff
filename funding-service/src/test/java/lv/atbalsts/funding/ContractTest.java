package lv.atbalsts.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import lv.atbalsts.local.parts.CallsWithoutToken;
import lv.atbalsts.local.parts.Contracts;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** The committed contracts are those of the code. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ContractTest {

  @Test
  void theOpenApiDocumentIsTheCommittedOne() {
    Contracts.openApi("funding");
  }

  @Test
  void everyRefusalHasItsTextsAndIsListed() {
    Contracts.refusals("funding");
  }

  @Test
  void everyOperationIsThereAndAsksWhoCalls() {
    assertEquals(List.of(), CallsWithoutToken.answeredWrongly());
  }
}
