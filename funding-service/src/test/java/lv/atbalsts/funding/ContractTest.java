package lv.atbalsts.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.local.parts.CallsWithoutToken;
import lv.atbalsts.local.parts.Contracts;
import lv.atbalsts.local.parts.EventShapes;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** The committed contracts are those of the code. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ContractTest {

  @Inject Subscriptions subscriptions;

  @Test
  void theOpenApiDocumentIsTheCommittedOne() {
    Contracts.openApi("funding");
  }

  @Test
  void everyOperationSaysOnceWhoMayCallIt() {
    assertEquals(List.of(), Contracts.rolesNotSaidOnce());
  }

  @Test
  void everyRefusalHasItsTextsAndIsListed() {
    Contracts.refusals("funding");
  }

  @Test
  void everyOperationIsThereAndAsksWhoCalls() {
    assertEquals(List.of(), CallsWithoutToken.answeredWrongly());
  }

  @Test
  void whatIsReadOfAnEventMayMissExactlyWhereItsSchemaSaysSo() {
    subscriptions
        .all()
        .forEach(each -> EventShapes.hold(each.type(), each.shape(), MayBeMissing.class));
  }
}
