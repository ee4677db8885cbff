package lv.atbalsts.assessment.sharing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An emergency is no master key: who may open at all, and how many. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class EmergencyGuardTest {

  private static final int PER_DAY = 40;
  private static final String MANY = "lv.atbalsts.assessment.EmergencyAccessesMany.v1";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @CsvSource({
    "PROVIDER, 40003000642, ASM-0410",
    "PROVIDER, 0460200, KIT-0403",
    "MUNICIPALITY, 0460200, ASM-0411",
    "MUNICIPALITY, 9999999, KIT-0403"
  })
  void whoIsNotInForceTodayOpensNothing(String role, String owner, String code) {
    String client = Case.client(Person.adult());
    Call caller = new Call(role, owner);
    ValidatableResponse answer = caller.post("/emergency-accesses", form("clientId", client));
    assertEquals("403 " + code, refusal(answer));
    answer = caller.post("/emergency-accesses", form("personalCode", Codes.next()));
    assertEquals("403 " + code, refusal(answer));
  }

  /**
   * A token whose owner is not of the form of its role is refused before the rule of emergencies.
   */
  private static String refusal(ValidatableResponse answer) {
    return answer.extract().statusCode() + " " + answer.extract().path("code");
  }

  @Test
  void aProviderWhoseRegistrationEndedOpensNothing() {
    String number = "40003245752";
    Programme.ended(Programme.registered(number), "2020-01-01");
    Call provider = new Call("PROVIDER", number);
    org.awaitility.Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                provider
                    .post("/emergency-accesses", form("personalCode", Codes.next()))
                    .statusCode(403)
                    .body("code", equalTo("ASM-0410")));
  }

  /** Codes of nobody count as well: it is by them that codes would be tried out. */
  @Test
  void manyAtOnceAreNoMoreThanTheDayAllowsAndAreTold() {
    String number = "40003009497";
    Programme.registered(number);
    Call provider = new Call("PROVIDER", number);
    Race race =
        Race.of(
            PER_DAY + 10,
            () -> provider.post("/emergency-accesses", form("personalCode", Codes.next())));
    assertEquals(PER_DAY, race.answered(201).size());
    assertEquals(10, race.answered(429).size());
    race.answered(429).getFirst().body("code", equalTo("ASM-0412")).body("limit", equalTo(PER_DAY));
    Event told =
        Events.awaitOn(
            "atbalsts.assessment",
            event -> MANY.equals(event.type()) && event.data().contains(number),
            Duration.ofSeconds(30));
    EventSchemas.validate("EmergencyAccessesMany.v1", told.data());
    assertEquals(number, told.municipality());
  }

  private static Form form(String named, String value) {
    return Form.of(
        named,
        value,
        "reason",
        "THREAT_TO_LIFE",
        "explanation",
        "Found unconscious in the street.");
  }
}
