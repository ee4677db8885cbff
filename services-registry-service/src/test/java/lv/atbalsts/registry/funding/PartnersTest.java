package lv.atbalsts.registry.funding;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
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
  void aPartnersPlacesArePlannedFromItsJoiningToItsWithdrawal() {
    String project = Numbers.project();
    String projectId = UUID.randomUUID().toString();
    String plan =
        Call.region(project)
            .make(
                "/di-plans",
                """
                {"project": "%s", "region": "Zemgale", "title": "Plāns", "draftedOn": "2017-06-01"}
                """
                    .formatted(project));
    publish("PartnerJoined", "joinedOn", projectId, project);
    untilAnswered(project, plan, 201);
    publish("PartnerWithdrew", "withdrewOn", projectId, project);
    untilAnswered(project, plan, 404);
  }

  private static void publish(String name, String day, String projectId, String project) {
    Events.publish(
        "atbalsts.funding",
        "lv.atbalsts.funding." + name + ".v1",
        projectId,
        """
        {"projectId": "%s", "number": "%s", "measure": "9.2.2.1", "municipality": "%s",
         "%s": "2016-01-04"}
        """
            .formatted(projectId, project, AUCE, day),
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
