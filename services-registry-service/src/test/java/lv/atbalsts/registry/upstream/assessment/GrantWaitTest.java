package lv.atbalsts.registry.upstream.assessment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class GrantWaitTest {

  private final ObjectMapper json = new ObjectMapper();
  private final String grant = UUID.randomUUID().toString();

  private void told(String name, String waitsFor) throws Exception {
    ObjectNode told = (ObjectNode) json.readTree(EventSchemas.examples(name + ".v1").getFirst());
    told.put("grantId", grant);
    if (told.has("municipality")) {
      told.put("municipality", Places.MADONA);
    }
    if (waitsFor != null) {
      told.put("waitsFor", waitsFor).put("waitsSince", "2022-03-01");
    }
    Events.publish(
        "atbalsts.assessment",
        "lv.atbalsts.assessment." + name + ".v1",
        grant,
        json.writeValueAsString(told),
        Places.MADONA);
  }

  private void untilListed(boolean listed) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Call.municipality(Places.MADONA)
                    .read("/waiting-entries?grantId=" + grant)
                    .body("items.since", listed ? contains("2022-03-01") : empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ServiceStarted", "ServiceEnded", "GrantRevoked"})
  void aGrantWaitsFromItsDecisionUntilItStartsEndsOrIsRevoked(String over) throws Exception {
    told("ServiceGranted", "PLACE");
    untilListed(true);

    told(over, null);

    untilListed(false);
  }

  @Test
  void aStartEnteredInErrorNeverEndedTheWaiting() throws Exception {
    told("ServiceGranted", "PLACE");
    told("ServiceStarted", null);
    untilListed(false);

    told("ServiceStartAnnulled", null);

    untilListed(true);
  }

  @Test
  void whatWaitsForABuildingIsNotOnTheList() throws Exception {
    told("ServiceGranted", "BUILDING");
    String first = grant;
    GrantWaitTest other = new GrantWaitTest();
    other.told("ServiceGranted", "PLACE");
    other.untilListed(true);

    Call.municipality(Places.MADONA)
        .read("/waiting-entries?grantId=" + first)
        .body("items", empty());
  }
}
