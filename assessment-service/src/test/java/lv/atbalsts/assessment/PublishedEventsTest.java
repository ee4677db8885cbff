package lv.atbalsts.assessment;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.atbalsts.assessment.access.LogCheckpointPublisher;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Logged;
import lv.atbalsts.assessment.play.Methodologies;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.PlanCase;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.kit.events.Subscription;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedEventsTest {

  /** As many as are told as unusual, see the settings of tests. */
  private static final int MANY_EMERGENCIES = 30;

  private static final String TOPIC = "atbalsts.assessment";
  private static final String PREFIX = "lv.atbalsts.assessment.";
  private static final String PLANTED_NAME = "Zeltgalvīte";

  @Inject Subscriptions subscriptions;
  @Inject ObjectMapper json;
  @Inject LogCheckpointPublisher publisher;

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void everyEventOfACaseFitsItsSchemaAndNothingTellsWhoItIs() {
    String code = Codes.next();
    Form person =
        Person.adult()
            .with("personalCode", code)
            .with("familyName", PLANTED_NAME)
            .with("residence", Map.of("kind", "VSAC"));
    try (Logged logged = Logged.fromHere()) {
      String client = Case.client(person);
      changed(Case.client(Person.adult().with("personalCode", Codes.old())));
      moved(Person.adult());
      erased(Case.client(Person.adult()));
      String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
      String assessment = Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
      leftAndTakenBack();
      Assessed.lifeOfAnother();
      Methodologies.published();
      PlanCase.course(Case.plan(assessment, "DAY_CARE_CENTRE"), PLANTED_NAME);
      String grant =
          SOCIAL_SERVICE.make(
              "/enrolments/{enrolmentId}/grants",
              Case.grant(
                  enrolment,
                  Programme.registration("DAY_CARE_CENTRE", "2023-12-31"),
                  "DAY_CARE_CENTRE"));
      SOCIAL_SERVICE
          .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
          .statusCode(200);
      SOCIAL_SERVICE.delete("/grants/" + grant + "/start?reason=ENTERED_IN_ERROR").statusCode(200);
      SOCIAL_SERVICE
          .request()
          .header("Access-Purpose", "CASE_WORK")
          .get("/clients/" + client)
          .then()
          .statusCode(200);
      publisher.publish();
      Call.AUDITOR.post("/key-rotations", Map.of()).statusCode(201);
      String consent =
          SOCIAL_SERVICE.make(
              "/clients/" + client + "/consents",
              Map.of("purpose", "PROGRAMME", "givenBy", "PERSON", "givenOn", "2019-03-02"));
      SOCIAL_SERVICE
          .post(
              "/clients/" + client + "/consents/" + consent + "/withdrawal",
              Map.of("withdrawnOn", "2019-06-30"))
          .statusCode(200);
      endedAndWithdrawn(enrolment, grant);
      sharedAndOpenedInEmergency(client);
      Resident resident = new Resident(client);
      resident
          .take("preparation", Resident.form("preparation").with("mentorName", PLANTED_NAME))
          .statusCode(200);
      for (String step :
          List.of("trial-stay", "trial-stay/end", "move", "independent-life", "return", "annul")) {
        resident.take(step).statusCode(Resident.success(step));
      }
      Resident.child().brought("PLACED");
      String problems =
          SOCIAL_SERVICE.post("/clients", person).statusCode(409).extract().asString()
              + SOCIAL_SERVICE
                  .post("/clients", person.with("personalCode", code + "9"))
                  .extract()
                  .asString()
              + SOCIAL_SERVICE
                  .post("/clients", "application/json", json(person) + "}")
                  .extract()
                  .asString();
      Event last =
          Events.awaitOn(
              TOPIC,
              event ->
                  event.type().equals(PREFIX + "ChildPlacedInFamily.v1")
                      && event.data().contains("2020-09-01"),
              Duration.ofSeconds(30));
      assertEquals(Programme.DOBELE, last.municipality());
      List<Event> events = Events.allOn(TOPIC);
      events.forEach(PublishedEventsTest::fits);
      Set<String> types =
          events.stream()
              .map(event -> event.type().substring(PREFIX.length()))
              .collect(Collectors.toSet());
      assertTrue(types.containsAll(ContractTest.events()), types::toString);
      String digits = code.replace("-", "");
      for (String told : List.of(events.toString(), problems, logged.text())) {
        for (String secret : List.of(PLANTED_NAME, code, digits)) {
          assertEquals(-1, told.indexOf(secret));
        }
      }
    }
  }

  private static void leftAndTakenBack() {
    String path = "/enrolments/" + Case.enrolled(Person.adult(), "ADULT_GRT");
    SOCIAL_SERVICE
        .post(path + "/end", Map.of("endedOn", "2020-06-30", "reason", "MOVED_ABROAD"))
        .statusCode(200);
    SOCIAL_SERVICE.delete(path + "/end?reason=WRONG_DATE").statusCode(200);
    SOCIAL_SERVICE.post(path + "/annulment", Map.of("reason", "WRONG_PERSON")).statusCode(200);
    String guarded = "/clients/" + Case.client(Person.adult()) + "/guardianships";
    String guardianship =
        SOCIAL_SERVICE.make(guarded, Map.of("decisionNumber", "C30-1234-19", "from", "2019-03-01"));
    SOCIAL_SERVICE
        .post(guarded + "/" + guardianship + "/end", Map.of("to", "2021-06-30"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post(guarded + "/" + guardianship + "/annulment", Map.of("reason", "WRONG_PERSON"))
        .statusCode(200);
    String died = "/clients/" + Case.client(Person.adult()) + "/death";
    SOCIAL_SERVICE
        .post(died, Map.of("diedOn", "2020-11-03", "source", "POPULATION_REGISTER"))
        .statusCode(200);
    SOCIAL_SERVICE.delete(died + "?reason=WRONG_PERSON").statusCode(200);
  }

  private static void endedAndWithdrawn(String enrolment, String grant) {
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-02"))
        .statusCode(200);
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/end", Map.of("endedOn", "2019-07-03"))
        .statusCode(200);
    String withdrawn =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(
                    enrolment,
                    Programme.registration("DAY_CARE_CENTRE", "2023-12-31"),
                    "DAY_CARE_CENTRE")
                .with("decisionNumber", "4-5/128"));
    SOCIAL_SERVICE
        .post(
            "/grants/" + withdrawn + "/revocation",
            Map.of("revokedOn", "2019-07-01", "reason", "DECLINED"))
        .statusCode(200);
    for (String wrong : List.of(grant, withdrawn)) {
      SOCIAL_SERVICE
          .post("/grants/" + wrong + "/correction", Map.of("reason", "ENTERED_IN_ERROR"))
          .statusCode(200);
    }
  }

  @Test
  void whatOtherServicesPublishIsUnderstood() throws Exception {
    assertEquals(14, subscriptions.all().size());
    for (Subscription<?> subscription : subscriptions.all()) {
      String name = subscription.type().replaceAll("lv\\.atbalsts\\.[a-z]+\\.", "");
      for (String example : EventSchemas.examples(name)) {
        Object read =
            json.readerFor(subscription.shape())
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(example);
        for (var component : read.getClass().getRecordComponents()) {
          String field = component.getName();
          component.getAccessor().setAccessible(true);
          boolean told = json.readTree(example).has(field);
          assertEquals(told, component.getAccessor().invoke(read) != null, name + "." + field);
          assertTrue(
              told || Set.of("validTo", "endedOn", "resumedOn").contains(field),
              name + " does not tell " + field);
        }
      }
    }
  }

  @Test
  void theChangeFeedShowsTheMunicipalitysOwnChanges() {
    Case.enrolled(Person.adult(), "ADULT_GRT");
    Call.system(Programme.DOBELE).read("/assessment/changes").statusCode(200);
  }

  private static void moved(Form person) {
    String id = Case.client(person);
    Call receiver = Call.municipality("0025000");
    String known = receiver.make("/clients", person);
    receiver.post("/moves/" + offered(id) + "/refusal", Map.of("reason", "OTHER"));
    SOCIAL_SERVICE.post("/moves/" + offered(id) + "/withdrawal", Map.of());
    receiver
        .post("/moves/" + offered(id) + "/acceptance", Map.of("mergeInto", known))
        .statusCode(200);
  }

  private static void erased(String client) {
    SOCIAL_SERVICE
        .post("/clients/" + client + "/erasure", Map.of("reason", "PERSON_ASKED"))
        .statusCode(204);
  }

  private static String offered(String client) {
    return SOCIAL_SERVICE.make(
        "/clients/" + client + "/moves", Map.of("to", "0025000", "reason", "MOVED_HOME"));
  }

  private static void changed(String client) {
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/personal-code",
            Map.of("personalCode", Codes.next(), "replacedOn", "2019-09-02"))
        .statusCode(204);
  }

  private static void sharedAndOpenedInEmergency(String client) {
    SOCIAL_SERVICE.make(
        "/clients/" + client + "/consents",
        Map.of("purpose", "SHARE_WITH_PROVIDER", "givenBy", "PERSON", "givenOn", "2019-03-01"));
    String share =
        SOCIAL_SERVICE.make(
            "/clients/" + client + "/shares",
            Map.of(
                "recipient",
                Map.of("kind", "PROVIDER", "code", "90000054572"),
                "purpose",
                "CASE_WORK",
                "parts",
                List.of("RECORD"),
                "until",
                "2199-12-31"));
    SOCIAL_SERVICE.post("/shares/" + share + "/end", Map.of()).statusCode(200);
    String emergency =
        new Call("PROVIDER", "90000054572")
            .make(
                "/emergency-accesses",
                Map.of(
                    "clientId",
                    client,
                    "reason",
                    "THREAT_TO_LIFE",
                    "explanation",
                    PLANTED_NAME + " was found unconscious"));
    SOCIAL_SERVICE.post("/emergency-accesses/" + emergency + "/end", Map.of()).statusCode(200);
    SOCIAL_SERVICE
        .post("/emergency-accesses/" + emergency + "/reopening", Map.of())
        .statusCode(200);
    for (int attempt = 0; attempt < MANY_EMERGENCIES; attempt++) {
      Call.municipality("0054000")
          .make(
              "/emergency-accesses",
              Map.of(
                  "personalCode",
                  Codes.next(),
                  "reason",
                  "THREAT_TO_LIFE",
                  "explanation",
                  "Found unconscious in the street."));
    }
  }

  private String json(Form form) {
    try {
      return json.writeValueAsString(form);
    } catch (Exception impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void fits(Event event) {
    EventSchemas.validate(event.type().substring(PREFIX.length()), event.data());
  }
}
