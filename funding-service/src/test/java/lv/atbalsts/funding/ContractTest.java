package lv.atbalsts.funding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
}
