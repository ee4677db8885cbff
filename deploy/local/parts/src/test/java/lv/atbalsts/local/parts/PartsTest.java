package lv.atbalsts.local.parts;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

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

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
