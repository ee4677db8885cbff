package lv.atbalsts.assessment.history;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class HistoryTest {

  private static final Call BAUSKA = Call.municipality(Programme.BAUSKA);

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aRecordsHistoryTellsWhoChangedItWhenAndWhat() {
    String grant = startedGrant();
    SOCIAL_SERVICE.delete("/grants/" + grant + "/start?reason=WRONG_DATE").statusCode(200);
    SOCIAL_SERVICE
        .read("/assessment/history/" + grant)
        .statusCode(200)
        .body("items.sequence", equalTo(List.of(1, 2, 3)))
        .body(
            "items.type",
            equalTo(
                List.of(
                    "lv.atbalsts.assessment.ServiceGranted.v1",
                    "lv.atbalsts.assessment.ServiceStarted.v1",
                    "lv.atbalsts.assessment.ServiceStartAnnulled.v1")))
        .body("items.municipality", everyItem(equalTo(Programme.DOBELE)))
        .body("items[2].data.reason", equalTo("WRONG_DATE"));
    BAUSKA.read("/assessment/history/" + grant).statusCode(404);
    Call.NOBODY.read("/assessment/history/" + grant).statusCode(401);
  }

  @Test
  void aPersonsHistoryHoldsTheEventsOfEveryRecordInOrder() {
    String client = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    Case.client(Person.adult());
    List<String> types = types(opened(SOCIAL_SERVICE, "/clients/" + client + "/history"));
    assertEquals("ClientRecorded.v1", types.getFirst());
    assertEquals("NeedsAssessmentApproved.v1", types.getLast());
    assertTrue(types.contains("ClientEnrolled.v1"), types::toString);
    assertEquals(1, types.stream().filter("ClientRecorded.v1"::equals).count());
  }

  @Test
  void aPersonsHistoryGoesOnPageByPage() {
    Resident resident = Resident.adult().brought("TRIED");
    String path = "/clients/" + resident.client() + "/history";
    List<String> inOne = types(opened(SOCIAL_SERVICE, path));
    List<String> inMany = new ArrayList<>();
    String next = "?limit=2";
    while (next != null) {
      ValidatableResponse page = opened(SOCIAL_SERVICE, path + next);
      inMany.addAll(types(page));
      String link = page.extract().header("Link");
      next = link == null ? null : link.substring(link.indexOf('?'), link.indexOf('>'));
    }
    assertEquals(inOne, inMany);
  }

  @Test
  void theChangeFeedShowsTheNewEventsToTheirMunicipalityOnly() {
    Resident resident = Resident.adult().brought("RETURNED");
    String ref = resident.clientRef();
    assertEquals(
        List.of("MovedOut.v1", "ReturnedToInstitution.v1"),
        feed(SOCIAL_SERVICE, ref).stream().filter(each -> !each.startsWith("Client")).toList());
    assertEquals(List.of(), feed(BAUSKA, ref));
  }

  private static List<String> feed(Call caller, String subject) {
    List<String> types = new ArrayList<>();
    String after = "0-0";
    while (true) {
      ValidatableResponse page =
          caller.read("/assessment/changes?limit=200&after=" + after).statusCode(200);
      List<String> told =
          page.extract().path("items.findAll{it.subject=='%s'}.type".formatted(subject));
      types.addAll(names(told));
      String next = page.extract().path("next");
      if (next.equals(after)) {
        return types;
      }
      after = next;
    }
  }

  private static List<String> types(ValidatableResponse history) {
    return names(history.statusCode(200).extract().path("items.type"));
  }

  private static List<String> names(List<String> types) {
    return types.stream().map(type -> type.replace("lv.atbalsts.assessment.", "")).toList();
  }

  @Test
  void aPersonsHistoryIsReadForAPurposeByWhoeverHasThePerson() {
    Resident resident = Resident.adult().brought("MOVED");
    String path = "/clients/" + resident.client() + "/history";
    SOCIAL_SERVICE.read(path).statusCode(400).body("code", equalTo("ASM-0005"));
    opened(BAUSKA, path).statusCode(404);
    opened(new Call("CFLA", null), path).statusCode(403);
    Call.NOBODY.read(path).statusCode(401);
    opened(Case.REGION, path).statusCode(200);
    SOCIAL_SERVICE
        .read("/clients/" + resident.client() + "/access-log")
        .body("items.operation", hasItem("READ_HISTORY"));
  }

  private static String startedGrant() {
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    String grant =
        SOCIAL_SERVICE.make(
            "/grants", Case.grant(Case.readyForDayCare(), registration, "DAY_CARE_CENTRE"));
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200);
    return grant;
  }

  private static ValidatableResponse opened(Call caller, String path) {
    return caller.request().header("Access-Purpose", "CASE_WORK").get(path).then();
  }
}
