package lv.atbalsts.assessment.history;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.atbalsts.assessment.access.LogCheckpointPublisher;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Methodologies;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Resident;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class HistoryTest {

  private static final Call BAUSKA = Call.municipality(Programme.BAUSKA);

  @Inject LogCheckpointPublisher publisher;

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void aRecordsHistoryTellsWhoChangedItWhenAndWhat() {
    String grant = startedGrant();
    SOCIAL_SERVICE.delete("/grants/" + grant + "/start?reason=WRONG_DATE").statusCode(200);
    SOCIAL_SERVICE
        .open("/assessment/history/" + grant)
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
  }

  @Test
  void aRecordsHistoryIsOpenedAsTheRecordIs() {
    Resident resident = Resident.adult().brought("MOVED");
    String path = "/assessment/history/" + resident.clientRef();
    SOCIAL_SERVICE.read(path).statusCode(400).body("code", equalTo("ASM-0005"));
    SOCIAL_SERVICE.open(path).statusCode(200);
    Case.REGION.open(path).statusCode(200);
    BAUSKA.open(path).statusCode(404);
    Call.region(Programme.NGO).open(path).statusCode(404);
    for (String role : List.of("REGISTRAR", "COUNCIL", "CFLA", "MINISTRY", "AUDITOR")) {
      new Call(role, null).open(path).statusCode(403);
    }
    Call.system(Programme.DOBELE).open(path).statusCode(403);
    Call.NOBODY.open(path).statusCode(401);
    List<Map<String, ?>> logged =
        Call.AUDITOR
            .read("/clients/" + resident.client() + "/access-log?limit=200")
            .extract()
            .path("items.findAll{it.operation == 'READ_RECORD_HISTORY'}");
    List<Object> refused = new ArrayList<>();
    logged.forEach(each -> refused.add(each.get("refused")));
    List<Object> expected = new ArrayList<>();
    expected.add(400);
    expected.add(null);
    expected.add(null);
    expected.addAll(List.of(404, 404, 403, 403, 403, 403, 403, 403));
    assertEquals(expected, refused);
  }

  @Test
  void aRecordOfAPartnerOfTwoProjectsIsOfItsOwnProjectsRegion() {
    String grant = startedGrant();
    String ref = SOCIAL_SERVICE.open("/grants/" + grant).extract().path("clientRef");
    String client = SOCIAL_SERVICE.read("/clients?clientRef=" + ref).extract().path("items[0].id");
    Call another = Call.region("9.2.2.1./15/I/009");
    Programme.project("9.2.2.1./15/I/009", Programme.DOBELE);
    SOCIAL_SERVICE.delete("/grants/" + grant + "/start?reason=WRONG_DATE").statusCode(200);
    Case.REGION.open("/assessment/history/" + grant).statusCode(200);
    another.open("/assessment/history/" + grant).statusCode(404);
    Case.REGION.open("/clients/" + client + "/history").body("items.subject", hasItem(grant));
    another.open("/clients/" + client + "/history").body("items.subject", not(hasItem(grant)));
  }

  @Test
  void whatIsNobodysIsReadByEverybody() {
    String limit =
        Call.system(Programme.DOBELE)
            .read("/assessment/changes?limit=1")
            .extract()
            .path("items[0].subject");
    new Call("REGISTRAR", null).read("/assessment/history/" + limit).statusCode(200);
  }

  @Test
  void whatTellsOfNoPersonIsReadByWhoReadsItsRecordAlone() throws SQLException {
    SOCIAL_SERVICE.open("/clients/" + Case.client(Person.adult())).statusCode(200);
    publisher.publish();
    Methodologies.write(Methodologies.code(), 1, null, Methodologies.draft("ADULT_GRT", 5))
        .statusCode(200);
    Call.AUDITOR.post("/key-rotations", Map.of());
    Map<String, List<String>> readers =
        Map.of(
            "AccessLogSealed", List.of("AUDITOR", "MUNICIPALITY"),
            "KeyRotationChanged", List.of("AUDITOR"),
            "MethodologyDrafted",
                List.of("ASSESSOR", "AUDITOR", "MINISTRY", "MUNICIPALITY", "REGION"));
    for (String type : readers.keySet()) {
      String subject =
          Store.asSuperuser(
              "select subject from outbox where type like '%."
                  + type
                  + ".%' order by"
                  + " municipality = '"
                  + Programme.DOBELE
                  + "' desc nulls last limit 1");
      List<String> reading =
          Stream.of(Role.values())
              .map(Role::name)
              .filter(role -> !role.equals("SYSTEM"))
              .filter(
                  role ->
                      new Call(role, owner(role))
                              .open("/assessment/history/" + subject)
                              .extract()
                              .statusCode()
                          == 200)
              .sorted()
              .toList();
      assertEquals(readers.get(type), reading, type);
    }
  }

  /** One that is of no kind is nobody's to read. */
  @Test
  void everyEventOfNoPersonIsOfAKind() throws IOException {
    List<String> told = new ArrayList<>();
    for (String event : Events.toldIn("lv.atbalsts.assessment")) {
      if (!Files.readString(Path.of("../docs/contracts/events/" + event + ".v1.json"))
          .contains("\"clientRef\"")) {
        told.add(event);
      }
    }
    List<String> named =
        NobodysHistory.KINDS.stream().flatMap(kind -> kind.events().stream()).sorted().toList();
    assertEquals(told, named);
  }

  private static String owner(String role) {
    return switch (role) {
      case "MUNICIPALITY", "MUNICIPAL_SYSTEM" -> Programme.DOBELE;
      case "REGION", "ASSESSOR" -> Programme.ZEMGALE;
      case "PROVIDER" -> Programme.PROVIDER;
      default -> null;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MUNICIPALITY",
        "REGION",
        "ASSESSOR",
        "PROVIDER",
        "REGISTRAR",
        "COUNCIL",
        "CFLA",
        "MINISTRY",
        "AUDITOR"
      })
  void theFeedIsForAMunicipalitysSystemAlone(String role) {
    new Call(role, owner(role))
        .read("/assessment/changes")
        .statusCode(403)
        .body("code", equalTo("KIT-0403"));
  }

  @Test
  void aPersonsHistoryHoldsTheEventsOfEveryRecordInOrder() {
    String client = Case.client(Person.adult());
    String enrolment = SOCIAL_SERVICE.make("/enrolments", Case.enrolment(client, "ADULT_GRT"));
    Case.assessed(Case.adultAssessment(enrolment), "APPROVED");
    Case.client(Person.adult());
    List<String> types = types(SOCIAL_SERVICE.open("/clients/" + client + "/history"));
    assertEquals("ClientRecorded.v1", types.getFirst());
    assertEquals("NeedsAssessmentApproved.v1", types.getLast());
    assertTrue(types.contains("ClientEnrolled.v1"), types::toString);
    assertEquals(1, types.stream().filter("ClientRecorded.v1"::equals).count());
  }

  @Test
  void aPersonsHistoryGoesOnPageByPage() {
    Resident resident = Resident.adult().brought("TRIED");
    String path = "/clients/" + resident.client() + "/history";
    List<String> inOne = types(SOCIAL_SERVICE.open(path));
    List<String> inMany = new ArrayList<>();
    String next = "?limit=2";
    while (next != null) {
      ValidatableResponse page = SOCIAL_SERVICE.open(path + next);
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
        feed(Call.system(Programme.DOBELE), ref).stream()
            .filter(each -> !each.startsWith("Client"))
            .toList());
    assertEquals(List.of(), feed(Call.system(Programme.BAUSKA), ref));
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
    BAUSKA.open(path).statusCode(404);
    new Call("CFLA", null).open(path).statusCode(403);
    Call.NOBODY.read(path).statusCode(401);
    Case.REGION.open(path).statusCode(200);
    SOCIAL_SERVICE
        .read("/clients/" + resident.client() + "/access-log")
        .body("items.operation", hasItem("READ_HISTORY"));
  }

  private static String startedGrant() {
    String registration = Programme.registration("DAY_CARE_CENTRE", "2023-12-31");
    String grant =
        SOCIAL_SERVICE.make(
            "/enrolments/{enrolmentId}/grants",
            Case.grant(Case.readyForDayCare(), registration, "DAY_CARE_CENTRE"));
    SOCIAL_SERVICE
        .post("/grants/" + grant + "/start", Map.of("startedOn", "2019-07-01"))
        .statusCode(200);
    return grant;
  }
}
