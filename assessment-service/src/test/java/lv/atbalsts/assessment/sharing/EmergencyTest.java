package lv.atbalsts.assessment.sharing;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
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

  private static final String NUMBER = "90000054572";
  private static final Call PROVIDER = new Call("PROVIDER", NUMBER);
  private static final Call NEIGHBOUR = Call.municipality("0025000");
  private static final String TEXT = "Found unconscious in the street, no contact known.";

  private final Form person = Person.adult();
  private String client;

  @BeforeEach
  void aPerson() {
    Programme.begin();
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
  void aPersonIsFoundByCodeAndOneWithSeveralRecordsByOneOfThem() {
    Form byCode = form().with("personalCode", person.get("personalCode"));
    open(PROVIDER, byCode).statusCode(201).body("clientId", equalTo(client));
    String other = Call.municipality(Programme.BAUSKA).make("/clients", person);
    open(PROVIDER, byCode)
        .statusCode(409)
        .body("code", equalTo("ASM-0118"))
        .body("conflicts", containsInAnyOrder(client, other));
    Call.AUDITOR
        .read("/clients/" + other + "/access-log")
        .body("items.findAll{it.operation == 'EMERGENCY_ACCESS'}.refused", contains(409));
    open(PROVIDER, form().with("clientId", other)).statusCode(201);
  }

  @Test
  void whoeverIsNotNamedRightlyIsNotFound() {
    open(PROVIDER, form()).statusCode(422).body("code", equalTo("ASM-0117"));
    open(PROVIDER, byId().with("personalCode", Codes.next()))
        .statusCode(422)
        .body("code", equalTo("ASM-0117"));
    open(PROVIDER, form().with("personalCode", Codes.next())).statusCode(404);
    open(PROVIDER, form().with("clientId", UUID.randomUUID().toString())).statusCode(404);
    open(PROVIDER, byId().with("explanation", "short")).statusCode(400);
  }

  @Test
  void onlyWhoeverOpenedItReadsAndOtherRolesMayNot() {
    String id = open(PROVIDER, byId()).extract().path("id");
    read(new Call("PROVIDER", "40003032949"), id).statusCode(404);
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
