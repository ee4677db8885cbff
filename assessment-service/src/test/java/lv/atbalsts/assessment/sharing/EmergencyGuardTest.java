package lv.atbalsts.assessment.sharing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.eclipse.microprofile.config.Config;
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
    race.answered(429)
        .getFirst()
        .body("code", equalTo("ASM-0412"))
        .body("limit", equalTo(PER_DAY))
        .header("Retry-After", matchesPattern("[1-9][0-9]{0,4}"));
    Event told =
        Events.awaitOn(
            "atbalsts.assessment",
            event -> MANY.equals(event.type()) && event.data().contains(number),
            Duration.ofSeconds(30));
    EventSchemas.validate("EmergencyAccessesMany.v1", told.data());
    assertEquals(number, told.municipality());
    for (Call supervision : List.of(Call.AUDITOR, new Call("MINISTRY", null))) {
      Map<String, Object> task =
          supervision
              .read("/tasks?limit=200&kind=EMERGENCY_ACCESSES_MANY")
              .statusCode(200)
              .extract()
              .path("items.find{it.municipality=='" + number + "'}");
      assertEquals(TestTime.today().plusDays(7).toString(), task.get("dueOn"));
      supervision
          .read(task.get("path").toString())
          .statusCode(200)
          .body("items[0].type", equalTo(MANY))
          .body("items[0].data.recipient", equalTo(number))
          .body("items[0].data.attempts", equalTo(PER_DAY));
      Case.SOCIAL_SERVICE.read(task.get("path").toString()).statusCode(404);
      provider.read(task.get("path").toString()).statusCode(200);
      for (String other : List.of("REGISTRAR", "COUNCIL", "CFLA")) {
        new Call(other, null).read(task.get("path").toString()).statusCode(403);
      }
      supervision.read("/tasks/counts").body(counted(number), equalTo(1));
    }
    Case.SOCIAL_SERVICE.read("/tasks?kind=EMERGENCY_ACCESSES_MANY").statusCode(403);
    provider.read("/tasks").statusCode(403);
  }

  private static String counted(String recipient) {
    return "items.find{it.municipality=='%s' && it.kind=='EMERGENCY_ACCESSES_MANY'}.all"
        .formatted(recipient);
  }

  /** By an id of nobody, and against the owner's end; what is no code is no attempt. */
  @Test
  void whatIsRefusedCountsAgainstTheDayToo() throws SQLException {
    String number = "40003050003";
    Programme.registered(number);
    Call provider = new Call("PROVIDER", number);
    String client = Case.client(Person.adult());
    String opened = provider.make("/emergency-accesses", form("clientId", client));
    Case.SOCIAL_SERVICE.post("/emergency-accesses/" + opened + "/end", Map.of()).statusCode(200);
    provider
        .post("/emergency-accesses", form("clientId", client))
        .statusCode(403)
        .body("code", equalTo("ASM-0414"));
    provider
        .post("/emergency-accesses", form("clientId", UUID.randomUUID().toString()))
        .statusCode(404);
    provider.post("/emergency-accesses", form("personalCode", "320001")).statusCode(422);
    assertEquals("3 3", attempts(number));
    Race race =
        Race.of(
            PER_DAY,
            () ->
                provider.post(
                    "/emergency-accesses", form("clientId", UUID.randomUUID().toString())));
    assertEquals(PER_DAY - 3, race.answered(404).size());
    assertEquals(3, race.answered(429).size());
    assertEquals(PER_DAY + " " + PER_DAY, attempts(number));
  }

  private static String attempts(String number) throws SQLException {
    return Store.asSuperuser(
        "select count(*) || ' ' || max(number) from emergency_attempt where recipient = '"
            + number
            + "'");
  }

  /** What tests play with more of holds as it is delivered. */
  @Test
  void aDayHasFiveAttemptsAndTheThirdIsTold() {
    Config delivered =
        new SmallRyeConfigBuilder()
            .withProfile("prod")
            .addDiscoveredConverters()
            .withSources(ownSettings())
            .build();
    assertEquals("5", delivered.getConfigValue("atbalsts.emergency.per-day").getValue());
    assertEquals("3", delivered.getConfigValue("atbalsts.emergency.alarm-at").getValue());
  }

  private static PropertiesConfigSource ownSettings() {
    try {
      return new PropertiesConfigSource(
          EmergencySettings.class.getResource("/application.properties"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
