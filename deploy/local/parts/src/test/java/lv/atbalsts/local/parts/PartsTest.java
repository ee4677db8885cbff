package lv.atbalsts.local.parts;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PartsTest {

  @Test
  void theServiceIsConfiguredWithTheParts() {
    String database = Parts.postgres().database("parts").jdbcUrl();
    get("/addresses").then().body(equalTo(database + " " + Parts.kafka().bootstrap()));
  }

  @Test
  void theBrokerCanBeStoppedAndBroughtBackByATest() {
    Event sent = Events.publish("t.restart", "lv.atbalsts.test.Done.v1", "k", "{}", "0001000");
    String bootstrap = Parts.kafka().bootstrap();

    Parts.kafka().stop();
    Parts.kafka().restart();

    assertEquals(bootstrap, Parts.kafka().bootstrap());
    assertEquals(
        sent, Events.awaitOn("t.restart", event -> event.id().equals(sent.id()), seconds(10)));
  }

  @Test
  void awaitingWhatDoesNotComeSaysWhatWasSeen() {
    Events.publish("t.await", "lv.atbalsts.test.Done.v1", "k", "{}", null);

    AssertionError error =
        assertThrows(
            AssertionError.class, () -> Events.awaitOn("t.await", event -> false, seconds(1)));

    assertEquals(
        "no such event on t.await within PT1S; seen were: [lv.atbalsts.test.Done.v1]",
        error.getMessage());
  }

  @Test
  void theOpenApiDocumentIsWrittenOnceAndThenHolds(@TempDir Path checkout) throws IOException {
    Files.createFile(checkout.resolve("mvnw"));
    String before = System.setProperty("checkout", checkout.toString());
    try {
      assertThrows(AssertionError.class, () -> Contracts.openApi("parts"));
      Contracts.openApi("parts");
    } finally {
      System.setProperty("checkout", before);
    }
    Path file = checkout.resolve("docs/contracts/openapi/parts.yaml");
    assertTrue(Checkout.text(file).contains("/addresses:"));
    assertFalse(Checkout.text(file).contains("servers:"));
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
