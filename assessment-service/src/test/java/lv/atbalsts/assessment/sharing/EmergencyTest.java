package lv.atbalsts.assessment.sharing;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class EmergencyTest {

  private static final String NUMBER = "40003032949";
  private static final Call PROVIDER = new Call("PROVIDER", NUMBER);
  private static final Call NEIGHBOUR = Call.municipality("0025000");
  private static final String TEXT = "Found unconscious in the street, no contact known.";

  private static final Set<String> REGISTERED = new HashSet<>();

  private final Form person = Person.adult();
  private String client;

  @BeforeEach
  void aPerson() {
    Programme.begin();
    if (REGISTERED.add(NUMBER)) {
      Programme.registered(NUMBER);
    }
    client = Case.client(person);
  }

  @Test
  void itIsOpenForADayLessASecondAndNotForADay() {
    ValidatableResponse opened = open(PROVIDER, byId()).statusCode(201);
    String id = opened.extract().path("id");
    OffsetDateTime at = OffsetDateTime.parse(opened.extract().path("openedAt"));
    TestTime.at(
        at.plus(Duration.ofHours(24)).minusSeconds(1).toInstant(),
        () -> read(PROVIDER, id).statusCode(200).body("client.id", equalTo(client)));
    TestTime.at(
        at.plus(Duration.ofHours(24)).toInstant(),
        () -> read(PROVIDER, id).statusCode(403).body("code", equalTo("ASM-0119")));
  }

  @Test
  void theOwnersLogHasTheOpeningAndEveryReading() {
    String id = open(NEIGHBOUR, byId()).extract().path("id");
    read(NEIGHBOUR, id).statusCode(200).body("client.familyName", equalTo("Paraudziņa"));
    logged()
        .body("items.operation", contains("EMERGENCY_ACCESS", "READ_EMERGENCY"))
        .body("items.purpose", contains("EMERGENCY", "EMERGENCY"))
        .body("items.organisation", contains("0025000", "0025000"))
        .body("items.municipality", contains(Programme.DOBELE, Programme.DOBELE));
  }

  @Test
  void theOwnerSeesWhoAndWhyAndReadsTheExplanationForAPurpose() {
    String id = open(PROVIDER, byId()).extract().path("id");
    SOCIAL_SERVICE
        .open("/clients/" + client + "/emergency-accesses")
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items.reason", contains("THREAT_TO_LIFE"))
        .body("items[0].recipient.code", equalTo(NUMBER))
        .body("items[0].explanation", nullValue());
    SOCIAL_SERVICE.read("/emergency-accesses/" + id).statusCode(400);
    SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "SUPERVISION")
        .get("/emergency-accesses/" + id)
        .then()
        .statusCode(200)
        .body("explanation", equalTo(TEXT));
    NEIGHBOUR.open("/clients/" + client + "/emergency-accesses").statusCode(404);
    Case.REGION.open("/clients/" + client + "/emergency-accesses").statusCode(403);
  }

  @Test
  void theOwnerClosesItOnceAndItIsNotReadAnyMore() {
    String id = open(PROVIDER, byId()).extract().path("id");
    NEIGHBOUR.post("/emergency-accesses/" + id + "/end", Map.of()).statusCode(404);
    PROVIDER.post("/emergency-accesses/" + id + "/end", Map.of()).statusCode(403);
    SOCIAL_SERVICE.post("/emergency-accesses/" + id + "/end", Map.of()).statusCode(200);
    read(PROVIDER, id).statusCode(403).body("code", equalTo("ASM-0119"));
    SOCIAL_SERVICE
        .post("/emergency-accesses/" + id + "/end", Map.of())
        .statusCode(409)
        .body("code", equalTo("ASM-0120"));
  }

  @Test
  void aPersonIsFoundByCodeInEveryMunicipalityThatKnowsThem() {
    String other = Call.municipality(Programme.BAUSKA).make("/clients", person);
    String id = open(PROVIDER, byCode()).statusCode(201).extract().path("id");
    List<String> others = read(PROVIDER, id).statusCode(200).extract().path("others");
    assertEquals(1, others.size());
    List<String> found =
        Stream.of(id, others.getFirst())
            .map(each -> read(PROVIDER, each).extract().<String>path("client.id"))
            .sorted()
            .toList();
    assertEquals(Stream.of(client, other).sorted().toList(), found);
    Call.municipality(Programme.BAUSKA)
        .open("/clients/" + other + "/emergency-accesses")
        .body("items.recipient.code", contains(NUMBER));
  }

  @Test
  void anOpeningDoesNotTellWhetherThePersonIsKnown() {
    ValidatableResponse known = open(PROVIDER, byCode()).statusCode(201);
    ValidatableResponse unknown =
        open(PROVIDER, form().with("personalCode", Codes.next())).statusCode(201);
    assertEquals(
        Set.of("id", "recipient", "author", "reason", "openedAt", "openUntil"), fields(known));
    assertEquals(fields(known), fields(unknown));
    assertEquals(known.extract().headers().size(), unknown.extract().headers().size());
    read(PROVIDER, unknown.extract().path("id")).statusCode(404).body("code", equalTo("ASM-0413"));
    read(NEIGHBOUR, unknown.extract().path("id")).statusCode(404).body("code", equalTo("KIT-0410"));
  }

  private static Set<String> fields(ValidatableResponse answer) {
    return answer.extract().<Map<String, ?>>path("").keySet();
  }

  @Test
  void whoeverIsNotNamedRightlyIsRefused() {
    open(PROVIDER, form()).statusCode(422).body("code", equalTo("ASM-0117"));
    open(PROVIDER, byId().with("personalCode", Codes.next()))
        .statusCode(422)
        .body("code", equalTo("ASM-0117"));
    open(PROVIDER, form().with("personalCode", "320001"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0002"));
    open(PROVIDER, form().with("clientId", UUID.randomUUID().toString())).statusCode(404);
    open(PROVIDER, byId().with("explanation", "short")).statusCode(400);
  }

  @Test
  void afterTheOwnerHasClosedItTheOwnerAloneLetsTheSameCallerOpenItAgain() {
    String id = open(PROVIDER, byCode()).extract().path("id");
    SOCIAL_SERVICE.post("/emergency-accesses/" + id + "/end", Map.of()).statusCode(200);
    open(PROVIDER, byCode()).statusCode(403).body("code", equalTo("ASM-0414"));
    open(PROVIDER, byId()).statusCode(403).body("code", equalTo("ASM-0414"));
    PROVIDER.post("/emergency-accesses/" + id + "/reopening", Map.of()).statusCode(403);
    NEIGHBOUR.post("/emergency-accesses/" + id + "/reopening", Map.of()).statusCode(404);
    open(NEIGHBOUR, byId()).statusCode(201);
    SOCIAL_SERVICE
        .post("/emergency-accesses/" + id + "/reopening", Map.of())
        .statusCode(200)
        .body("allowedAnewAt", notNullValue());
    SOCIAL_SERVICE
        .post("/emergency-accesses/" + id + "/reopening", Map.of())
        .statusCode(409)
        .body("code", equalTo("ASM-0415"));
    read(PROVIDER, id).statusCode(403);
    open(PROVIDER, byId()).statusCode(201);
  }

  @Test
  void theOwnerClosesAlsoWhatHasClosedByItself() throws SQLException {
    String id = open(PROVIDER, byId()).extract().path("id");
    Store.tamper(
        "update emergency_access set opened_at = opened_at - interval '2 days',"
            + " open_until = open_until - interval '2 days' where id = '"
            + id
            + "'");
    SOCIAL_SERVICE.post("/emergency-accesses/" + id + "/end", Map.of()).statusCode(200);
    open(PROVIDER, byId()).statusCode(403).body("code", equalTo("ASM-0414"));
  }

  @Test
  void onlyWhoeverOpenedItReadsAndOtherRolesMayNot() {
    String id = open(PROVIDER, byId()).extract().path("id");
    read(new Call("PROVIDER", Programme.PROVIDER), id).statusCode(404);
    read(NEIGHBOUR, id).statusCode(404);
    read(SOCIAL_SERVICE, id).statusCode(404);
    read(new Call("CFLA", null), id).statusCode(403);
    read(Call.NOBODY, id).statusCode(401);
    open(Case.REGION, byId()).statusCode(403);
    open(Call.NOBODY, byId()).statusCode(401);
    logged().body("items.refused", contains(null, 404, 404, 404, 403));
  }

  @Test
  void theExplanationIsSealedAndTheRowShowsToOwnerAndRecipientOnly() throws SQLException {
    String id = open(PROVIDER, byId()).extract().path("id");
    String row = "select count(*) from emergency_access where id = '" + id + "'";
    assertEquals("0", Store.value(null, null, row));
    assertEquals("0", Store.value("OWN", "0025000", row));
    assertEquals("1", Store.value("OWN", Programme.DOBELE, row));
    assertEquals("1", Store.value("OWN", NUMBER, row));
    assertEquals(
        "0",
        Store.asSuperuser(
            "select count(*) from emergency_access where position(convert_to('unconscious', 'UTF8') in explanation) > 0"));
  }

  private Form byCode() {
    return form().with("personalCode", person.get("personalCode"));
  }

  private Form byId() {
    return form().with("clientId", client);
  }

  private static Form form() {
    return Form.of("reason", "THREAT_TO_LIFE", "explanation", TEXT);
  }

  private static ValidatableResponse open(Call caller, Form form) {
    return caller.post("/emergency-accesses", form);
  }

  private static ValidatableResponse read(Call caller, String id) {
    return caller.read("/emergency-accesses/" + id + "/record");
  }

  private ValidatableResponse logged() {
    return Call.AUDITOR.read("/clients/" + client + "/access-log").statusCode(200);
  }
}
