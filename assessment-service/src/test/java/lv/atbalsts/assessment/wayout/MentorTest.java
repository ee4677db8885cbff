package lv.atbalsts.assessment.wayout;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The social mentor who prepares a person: what is shown, and for how many people. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MentorTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void theMentorsNameIsShownWhereTheReadingIsLoggedOnly() {
    Resident resident = Resident.adult();
    resident.take("preparation").statusCode(200).body(not(containsString("Ilze")));
    resident
        .readAs(SOCIAL_SERVICE)
        .statusCode(200)
        .body("status", equalTo("PREPARING"))
        .body("steps[0].mentorName", equalTo("Ilze Paraudziņa"));
    resident.readAs(Case.REGION).statusCode(200);
    SOCIAL_SERVICE
        .read("/clients/" + resident.client() + "/way-out")
        .statusCode(400)
        .body("code", equalTo("ASM-0005"));
    SOCIAL_SERVICE
        .read("/clients/" + resident.client() + "/access-log")
        .body("items.operation", hasItems("READ_WAY_OUT", "READ_WAY_OUT"));
  }

  @Test
  void aMentorHasOnlySoManyPeopleAlsoWhenAllAskAtOnce() {
    Map<String, Object> form = Resident.form("preparation");
    Queue<Resident> residents = new ConcurrentLinkedQueue<>();
    IntStream.range(0, 6).forEach(i -> residents.add(Resident.adult()));
    Race race = Race.of(6, () -> residents.remove().take("preparation", form));
    assertEquals(2, race.answered(200).size());
    assertEquals(4, race.answered(409).size());
    Resident.adult()
        .take("preparation", form)
        .statusCode(409)
        .body("code", equalTo("ASM-0315"))
        .body("limit", equalTo(2))
        .body("used", equalTo(2))
        .body("conflicts", hasSize(2));
  }

  @Test
  void aMentorIsFreeAgainWhenThePersonHasMoved() {
    Map<String, Object> form = Resident.form("preparation");
    Resident first = Resident.adult();
    first.take("preparation", form).statusCode(200);
    Resident.adult().take("preparation", form).statusCode(200);
    Resident third = Resident.adult();
    third.take("preparation", form).statusCode(409);
    first.take("move").statusCode(200);
    third.take("preparation", form).statusCode(200);
  }

  @Test
  void aDeathFreesTheMentorAndIsTakenBackWithTheMentor() {
    Map<String, Object> form = Resident.form("preparation");
    Resident dead = Resident.adult();
    dead.take("preparation", form).statusCode(200);
    Resident.adult().take("preparation", form).statusCode(200);
    died(dead);
    assertMentor(dead, null);
    dead.take("trial-stay", "2020-09-02").statusCode(200); // a late paper
    assertMentor(dead, null);
    Resident late = Resident.adult();
    died(late);
    late.take("preparation", form).statusCode(200).body("mentorRef", nullValue());
    Resident.adult().take("preparation", form).statusCode(200);
    SOCIAL_SERVICE.delete("/clients/" + dead.client() + "/death?reason=WRONG_PERSON");
    assertMentor(dead, form.get("mentorRef"));
    Resident.adult()
        .take("preparation", form)
        .statusCode(409)
        .body("used", equalTo(3))
        .body("conflicts", hasItems(dead.client()));
  }

  @Test
  void whomAMentorLeftByAMoveIsNotGivenBackByATakenBackDeathNorByAStep() throws Exception {
    Resident moved = Resident.adult();
    moved.take("preparation").statusCode(200);
    Call receiver = Call.municipality("0025000");
    String offer =
        SOCIAL_SERVICE.make(
            "/clients/" + moved.client() + "/moves",
            Map.of("to", "0025000", "reason", "MOVED_HOME"));
    receiver.post("/moves/" + offer + "/acceptance", Map.of()).statusCode(200);
    String path = "/clients/" + moved.client();
    receiver
        .post(path + "/death", Map.of("diedOn", "2020-11-03", "source", "POPULATION_REGISTER"))
        .statusCode(200);
    receiver.delete(path + "/death?reason=WRONG_PERSON").statusCode(200);
    moved.readAs(receiver).body("status", equalTo("PREPARING")).body("mentorRef", nullValue());
    moved
        .takeAs(receiver, "trial-stay", Resident.form("trial-stay"))
        .statusCode(200)
        .body("mentorRef", nullValue());
  }

  private static void died(Resident resident) {
    SOCIAL_SERVICE
        .post(
            "/clients/" + resident.client() + "/death",
            Map.of("diedOn", "2020-11-03", "source", "POPULATION_REGISTER"))
        .statusCode(200);
  }

  private static void assertMentor(Resident resident, Object mentor) {
    resident.readAs(SOCIAL_SERVICE).body("mentorRef", equalTo(mentor));
  }

  @Test
  void aPersonalCodeIsNoReferenceOfAMentor() {
    Resident.adult()
        .take("preparation", Resident.form("preparation").with("mentorRef", "320001-00010"))
        .statusCode(422)
        .body("errors[0].code", equalTo("ASM-0316"))
        .body(not(containsString("00010")));
  }
}
