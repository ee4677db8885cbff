package lv.atbalsts.registry.upstream.funding;

import static org.awaitility.Awaitility.await;

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
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PartnersTest {

  private static final String AUCE = "0460800";

  @Test
  void aPartnersPlacesArePlannedFromItsJoiningToItsWithdrawal() throws Exception {
    String project = Numbers.project();
    String projectId = UUID.randomUUID().toString();
    String plan =
        Call.region(project)
            .make(
                "/di-plans",
                """
                {"projectNumber": "%s", "region": "Zemgale", "title": "Plāns", "draftedOn": "2017-06-01"}
                """
                    .formatted(project));
    publish("PartnerJoined", projectId, project);
    untilAnswered(project, plan, 201);
    publish("PartnerWithdrew", projectId, project);
    untilAnswered(project, plan, 422);
  }

  /** Tells the example of the producer's schema, of this project and partner. */
  private static void publish(String name, String projectId, String project) throws Exception {
    ObjectMapper json = new ObjectMapper();
    ObjectNode told = (ObjectNode) json.readTree(EventSchemas.examples(name + ".v1").getFirst());
    told.put("projectId", projectId).put("projectNumber", project).put("municipality", AUCE);
    Events.publish(
        "atbalsts.funding",
        "lv.atbalsts.funding." + name + ".v1",
        projectId,
        json.writeValueAsString(told),
        AUCE);
  }

  private static void untilAnswered(String project, String plan, int status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Call.region(project)
                    .post("/di-plans/" + plan + "/places", Plans.lines(Plans.line(AUCE, 1)))
                    .statusCode(status));
  }
}
