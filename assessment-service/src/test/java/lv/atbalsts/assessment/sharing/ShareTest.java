package lv.atbalsts.assessment.sharing;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
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
class ShareTest {

  private static final String NUMBER = "90000054572";
  private static final Call PROVIDER = new Call("PROVIDER", NUMBER);
  private static final Call NEIGHBOUR = Call.municipality("0025000");
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  private String client;

  @BeforeEach
  void aPerson() {
    Programme.begin();
    client = Case.client(Person.adult());
  }

  @Test
  void withoutAConsentForTheRecipientNothingIsShared() {
    consent("SHARE_WITH_MUNICIPALITY");
    share(toProvider())
        .statusCode(422)
        .body("code", equalTo("ASM-0110"))
        .body("rule", equalTo("ASM-17"))
        .body("legalBasis", equalTo("GDPR Art. 9(2)(a)"))
        .body("consentPurpose", equalTo("SHARE_WITH_PROVIDER"));
  }

  @Test
  void withAConsentTheRecipientReadsAndTheOwnersLogHasIt() {
    String share = shared();
    PROVIDER.read("/shares?limit=200").statusCode(200).body("items.id", hasItem(share));
    PROVIDER
        .open("/shares/" + share)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("municipality", equalTo(Programme.DOBELE));
    read(PROVIDER, share, "CASE_WORK")
        .statusCode(200)
        .body("client.familyName", equalTo("Paraudziņa"));
    logged()
        .body("items.operation", contains("READ_SHARE", "READ_SHARED"))
        .body("items.role", contains("PROVIDER", "PROVIDER"))
        .body("items.organisation", contains(NUMBER, NUMBER))
        .body("items.municipality", contains(Programme.DOBELE, Programme.DOBELE));
  }

  @Test
  void whatIsShownIsNotSharedAgainUntilItEnds() {
    String share = shared();
    share(toProvider())
        .statusCode(409)
        .body("code", equalTo("ASM-0541"))
        .body("conflicts", contains(share));
    SOCIAL_SERVICE.post("/shares/" + share + "/end", Map.of()).statusCode(200);
    String next = share(toProvider()).statusCode(201).extract().path("id");
    SOCIAL_SERVICE.post("/shares/" + next + "/end", Map.of()).statusCode(200);
    read(PROVIDER, share, "CASE_WORK").statusCode(403);
    read(PROVIDER, next, "CASE_WORK").statusCode(403);
  }

  @Test
  void anotherMunicipalityIsShownARecordToo() {
    consent("SHARE_WITH_MUNICIPALITY");
    String share =
        SOCIAL_SERVICE.make("/clients/" + client + "/shares", to("MUNICIPALITY", "0025000"));
    read(NEIGHBOUR, share, "CASE_WORK").statusCode(200);
    read(Call.municipality("0030000"), share, "CASE_WORK").statusCode(404);
  }

  @Test
  void aWithdrawnConsentEndsTheShareAtOnce() {
    String consent = consent("SHARE_WITH_PROVIDER");
    String share = SOCIAL_SERVICE.make("/clients/" + client + "/shares", toProvider());
    read(PROVIDER, share, "CASE_WORK").statusCode(200);
    SOCIAL_SERVICE
        .post(
            "/clients/" + client + "/consents/" + consent + "/withdrawal",
            Map.of("withdrawnOn", TestTime.today().toString()))
        .statusCode(200);
    read(PROVIDER, share, "CASE_WORK").statusCode(403).body("code", equalTo("ASM-0114"));
    logged().body("items.operation", contains("READ_SHARED", "READ_SHARED"));
    logged().body("items.refused", contains(null, 403));
  }

  @Test
  void anExpiredConsentEndsTheShareBeforeItsLastDay() {
    SOCIAL_SERVICE.make(
        "/clients/" + client + "/consents",
        consentForm("SHARE_WITH_PROVIDER")
            .with("validUntil", TestTime.today().plusDays(3).toString()));
    String share = SOCIAL_SERVICE.make("/clients/" + client + "/shares", toProvider());
    onDay(3, () -> read(PROVIDER, share, "CASE_WORK").statusCode(200));
    onDay(
        4,
        () -> read(PROVIDER, share, "CASE_WORK").statusCode(403).body("code", equalTo("ASM-0114")));
  }

  @Test
  void itIsShownUpToItsLastDay() {
    String share = shared();
    onDay(10, () -> read(PROVIDER, share, "CASE_WORK").statusCode(200));
    onDay(
        11,
        () -> read(PROVIDER, share, "CASE_WORK").statusCode(403).body("code", equalTo("ASM-0113")));
  }

  @Test
  void theOwnerEndsItOnceAndItIsShownNoMore() {
    String share = shared();
    NEIGHBOUR.post("/shares/" + share + "/end", Map.of()).statusCode(404);
    SOCIAL_SERVICE
        .post("/shares/" + share + "/end", Map.of())
        .statusCode(200)
        .body("endedOn", equalTo(TestTime.today().toString()));
    read(PROVIDER, share, "CASE_WORK").statusCode(403).body("code", equalTo("ASM-0113"));
    SOCIAL_SERVICE
        .post("/shares/" + share + "/end", Map.of())
        .statusCode(409)
        .body("code", equalTo("ASM-0116"));
  }

  @Test
  void itEndsWhereTheRecipientTakesThePersonOver() throws SQLException {
    consent("SHARE_WITH_MUNICIPALITY");
    String taken =
        SOCIAL_SERVICE.make("/clients/" + client + "/shares", to("MUNICIPALITY", "0025000"));
    String kept =
        SOCIAL_SERVICE.make("/clients/" + client + "/shares", to("MUNICIPALITY", "0030000"));
    String move =
        SOCIAL_SERVICE.make(
            "/clients/" + client + "/moves", Map.of("to", "0025000", "reason", "MOVED_HOME"));
    NEIGHBOUR.post("/moves/" + move + "/acceptance", Map.of()).statusCode(200);
    NEIGHBOUR.open("/shares/" + taken).body("endedOn", equalTo(TestTime.today().toString()));
    NEIGHBOUR.open("/shares/" + kept).body("endedOn", equalTo(null));
    read(NEIGHBOUR, taken, "CASE_WORK").statusCode(403).body("code", equalTo("ASM-0113"));
    read(Call.municipality("0030000"), kept, "CASE_WORK").statusCode(200);
    String ended =
        "select count(*) from outbox where type like '%%.ShareEnded.v1' and subject = '%s'";
    assertEquals("1", Store.asSuperuser(ended.formatted(taken)));
    assertEquals("0", Store.asSuperuser(ended.formatted(kept)));
  }

  @Test
  void itEndsTooWhereTheRecipientKnowsThePersonAndTheRecordsBecomeOne() {
    Form person = Person.adult();
    client = Case.client(person);
    consent("SHARE_WITH_MUNICIPALITY");
    String share =
        SOCIAL_SERVICE.make("/clients/" + client + "/shares", to("MUNICIPALITY", "0025000"));
    String own = NEIGHBOUR.make("/clients", person);
    String move =
        SOCIAL_SERVICE.make(
            "/clients/" + client + "/moves", Map.of("to", "0025000", "reason", "MOVED_HOME"));
    NEIGHBOUR.post("/moves/" + move + "/acceptance", Map.of("mergeInto", own)).statusCode(200);
    NEIGHBOUR
        .open("/shares/" + share)
        .body("clientId", equalTo(own))
        .body("endedOn", equalTo(TestTime.today().toString()));
  }

  @Test
  void itIsShownForItsPurposeOnly() {
    String share = shared();
    read(PROVIDER, share, "COMPLAINT")
        .statusCode(403)
        .body("code", equalTo("ASM-0115"))
        .body("legalBasis", equalTo("GDPR Art. 5(1)(b)"));
    PROVIDER.read("/shares/" + share + "/record").statusCode(400);
  }

  @Test
  void nobodyElseFindsItAndOtherRolesMayNot() {
    String share = shared();
    Call other = new Call("PROVIDER", "40003032949");
    read(other, share, "CASE_WORK").statusCode(404);
    other.open("/shares/" + share).statusCode(404);
    other.read("/shares?limit=200").body("items.id", not(hasItem(share)));
    read(NEIGHBOUR, share, "CASE_WORK").statusCode(404);
    read(SOCIAL_SERVICE, share, "CASE_WORK").statusCode(404);
    read(Case.REGION, share, "CASE_WORK").statusCode(403);
    read(Call.NOBODY, share, "CASE_WORK").statusCode(401);
    NEIGHBOUR.post("/clients/" + client + "/shares", toProvider()).statusCode(404);
    Case.ASSESSOR.post("/clients/" + client + "/shares", toProvider()).statusCode(403);
    Call.NOBODY.post("/clients/" + client + "/shares", toProvider()).statusCode(401);
    logged().body("items.refused", contains(404, 404, 404, 404, 403, 404, 403));
  }

  @Test
  void onlyAProviderThatIsRegisteredIsShownARecordAndOnlyAsLongAsItIs() {
    consent("SHARE_WITH_PROVIDER");
    Form toAnother = to("PROVIDER", "40003017441");
    share(toAnother)
        .statusCode(422)
        .body("errors.pointer", contains("/recipient/code"))
        .body("errors.code", contains("ASM-0570"));
    String registration = Programme.registered("40003017441");
    String share = SOCIAL_SERVICE.make("/clients/" + client + "/shares", toAnother);
    Call another = new Call("PROVIDER", "40003017441");
    read(another, share, "CASE_WORK").statusCode(200);
    Programme.ended(registration, TestTime.today().toString());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                read(another, share, "CASE_WORK")
                    .statusCode(403)
                    .body("code", equalTo("ASM-0571")));
  }

  @Test
  void wrongFieldsAreRefusedTogether() {
    consent("SHARE_WITH_PROVIDER");
    share(
            to("PROVIDER", "90000054573")
                .with("purpose", "CURIOSITY")
                .with("until", TestTime.today().minusDays(1).toString()))
        .statusCode(422)
        .body("errors.pointer", contains("/recipient/code", "/purpose", "/until"))
        .body("errors.code", contains("ASM-0112", "ASM-0635", "ASM-0111"));
    share(to("MUNICIPALITY", Programme.DOBELE)).body("errors.code", contains("ASM-0109"));
    share(to("MUNICIPALITY", "9999999")).body("errors.code", contains("KIT-0010"));
  }

  @Test
  void theRowsShowToOwnerAndRecipientOnly() throws SQLException {
    String share = shared();
    String row = "select count(*) from share where id = '" + share + "'";
    assertEquals("0", Store.value(null, null, row));
    assertEquals("0", Store.value("OWN", "40003032949", row));
    assertEquals("0", Store.value("OWN", "0025000", row));
    assertEquals("1", Store.value("OWN", Programme.DOBELE, row));
    assertEquals("1", Store.value("OWN", NUMBER, row));
  }

  private String shared() {
    consent("SHARE_WITH_PROVIDER");
    return SOCIAL_SERVICE.make("/clients/" + client + "/shares", toProvider());
  }

  private String consent(String purpose) {
    return SOCIAL_SERVICE.make("/clients/" + client + "/consents", consentForm(purpose));
  }

  private static Form consentForm(String purpose) {
    return Form.of("purpose", purpose, "givenBy", "PERSON", "givenOn", "2019-03-01");
  }

  private static Form toProvider() {
    return to("PROVIDER", NUMBER);
  }

  private static Form to(String kind, String code) {
    return Form.of(
        "recipient", Map.of("kind", kind, "code", code),
        "purpose", "CASE_WORK",
        "parts", List.of("RECORD"),
        "until", TestTime.today().plusDays(10).toString());
  }

  private ValidatableResponse share(Form form) {
    return SOCIAL_SERVICE.post("/clients/" + client + "/shares", form);
  }

  private static ValidatableResponse read(Call caller, String share, String purpose) {
    return caller
        .request()
        .header("Access-Purpose", purpose)
        .get("/shares/" + share + "/record")
        .then();
  }

  private ValidatableResponse logged() {
    return Call.AUDITOR.read("/clients/" + client + "/access-log").statusCode(200);
  }

  private static void onDay(int later, Runnable step) {
    TestTime.at(TestTime.today().plusDays(later).atTime(12, 0).atZone(RIGA).toInstant(), step);
  }
}
