package lv.atbalsts.assessment.upstream.funding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

/** What a region sees, and who may be enrolled, follows the partnership's periods. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PartnershipTest {

  private static final String GULBENE = "0029000";
  private static final String MADONA = "0038001";
  private static final String MADONA_OF_BEFORE_2021 = "0700200";

  @Test
  void theRegionSeesAPartnersPersonsUntilItWithdraws() {
    String project = contracted("9.2.2.1./15/I/801");
    String client = Call.municipality(GULBENE).make("/clients", Person.adult());
    opened(project, client).statusCode(404);
    Programme.partner(project, GULBENE);
    untilOpened(project, client, 200);
    Programme.withdrew(project, GULBENE, "2021-06-01");
    untilOpened(project, client, 404);
    opened(Call.assessor(project), client).statusCode(404);
  }

  @Test
  void aPeriodBeforeTheLastOneStillCounts() {
    String project = contracted("9.2.2.1./15/I/802");
    String client = Call.municipality(GULBENE).make("/clients", Person.adult());
    Programme.partner(project, GULBENE, "2016-01-01");
    Programme.withdrew(project, GULBENE, "2019-04-01");
    Programme.partner(project, GULBENE, "2020-01-01");
    untilOpened(project, client, 200);
    enrolled(GULBENE, client, project, "2019-06-15")
        .statusCode(422)
        .body("errors.code", contains("ASM-0022"));
    enrolled(GULBENE, client, project, "2019-03-15")
        .statusCode(201)
        .body("municipality", equalTo(GULBENE));
  }

  /** It also has the people of municipalities that never agreed. */
  @Test
  void theSuccessorOfAPartnerIsSeenByAPartnershipOfItsOwnOnly() {
    String project = contracted("9.2.2.1./15/I/803");
    String neighbours = Call.municipality(GULBENE).make("/clients", Person.adult());
    String client = Call.municipality(MADONA).make("/clients", Person.adult());
    Programme.partner(project, MADONA_OF_BEFORE_2021);
    Programme.partner(project, GULBENE);
    untilOpened(project, neighbours, 200);
    opened(project, client).statusCode(404);
    opened(Call.assessor(project), client).statusCode(404);
    Programme.partner(project, MADONA);
    untilOpened(project, client, 200);
  }

  private static ValidatableResponse enrolled(
      String municipality, String client, String project, String on) {
    return Call.municipality(municipality)
        .post(
            "/enrolments",
            Case.enrolment(client, "ADULT_GRT")
                .with("projectNumber", project)
                .with("enrolledOn", on));
  }

  private static String contracted(String number) {
    Programme.contracted(number, "9.2.2.1", "2015-12-01");
    return number;
  }

  private static void untilOpened(String project, String client, int status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> opened(project, client).statusCode(status));
  }

  private static ValidatableResponse opened(String project, String client) {
    return opened(Call.region(project), client);
  }

  private static ValidatableResponse opened(Call who, String client) {
    return who.open("/clients/" + client);
  }
}
