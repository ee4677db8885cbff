package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ApplicationCheckTest {

  private static final String CHECK = "/registration-applications/check";

  private String provider;
  private String address;

  @BeforeEach
  void aProvider() {
    provider = Register.provider("Pārbaude");
    address = Numbers.addressCode();
  }

  private ValidatableResponse check(String draft) {
    return Call.provider(provider).post(CHECK, draft).statusCode(200);
  }

  @Test
  void anEmptyDraftIsToldAllThatItLacksOnce() {
    check("{}")
        .body("passed", equalTo(false))
        .body(
            "findings.pointer",
            containsInAnyOrder(
                "/provider",
                "/service/serviceType",
                "/service/municipality",
                "/service/form",
                "/service/plannedClients",
                "/service/clientAgeSex",
                "/service/clientGroups",
                "/service/contacts",
                "/service/address"));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    check(
            """
            {"provider": "%s", "submittedOn": "2022-06-16", "service": {"serviceType": "FLYING",
              "municipality": "0700200", "form": "peldošs", "plannedClients": 0, "clientGroups": []}}
            """
                .formatted(provider))
        .body(
            "findings.findAll { it.severity == 'ERROR' }.pointer",
            hasItems(
                "/submittedOn",
                "/service/serviceType",
                "/service/address",
                "/service/municipality",
                "/service/plannedClients",
                "/service/clientAgeSex",
                "/service/clientGroups",
                "/service/contacts"))
        .body("findings.findAll { it.severity == 'WARNING' }.pointer", hasItem("/service/form"))
        .body("findings.pointer.findAll { it == '/service/contacts' }", hasSize(1))
        .body("findings.reason", everyItem(notNullValue()))
        .body("findings.remedy", everyItem(notNullValue()))
        .body("findings.legalSource", everyItem(notNullValue()));
  }

  @Test
  void aServiceThatIsBegunIsToldAllThatItLacks() {
    check("{\"provider\": \"%s\", \"service\": {}}".formatted(provider))
        .body("findings.pointer", hasItems("/service/municipality", "/service/clientGroups"));
  }

  @Test
  void aRightDraftPasses() {
    check(Register.applicationBody(provider, "GROUP_HOME", address, "0038000"))
        .body("passed", equalTo(true));
  }

  @Test
  void whatIsRegisteredAlreadyStandsInTheWay() {
    Register.registration(provider, "GROUP_HOME", address);
    check(Register.applicationBody(provider, "GROUP_HOME", address, "0038000"))
        .body("passed", equalTo(false))
        .body("findings.find { it.severity == 'ERROR' }.code", equalTo("REG-0007"))
        .body("findings.find { it.severity == 'ERROR' }.legalSource", equalTo("MK 385 p.5-6"));
  }

  @Test
  void anotherOpenApplicationIsAskedAbout() {
    String earlier = Register.application(provider, "GROUP_HOME", address);
    check(Register.applicationBody(provider, "GROUP_HOME", address, "0038000"))
        .body("passed", equalTo(true))
        .body("findings.find { it.code == 'REG-0038' }.reason", containsString(earlier));
  }

  @Test
  void theTextsAreInTheLanguageAskedFor() {
    Call.provider(provider)
        .request()
        .header("Accept-Language", "lv")
        .contentType(ContentType.JSON)
        .body("{\"provider\": \"" + provider + "\"}")
        .post(CHECK)
        .then()
        .statusCode(200)
        .body(
            "findings.find { it.pointer == '/service/clientGroups' }.remedy",
            equalTo("Nosauciet vismaz vienu klientu grupu."));
  }

  @Test
  void aDraftOfAnotherProviderIsNotChecked() {
    String other = Register.provider("Cits");
    Call.provider(provider).post(CHECK, "{\"provider\": \"" + other + "\"}").statusCode(422);
    Call.NOBODY.post(CHECK, "{}").statusCode(401);
    Call.MINISTRY.post(CHECK, "{}").statusCode(403);
  }

  @Test
  void checkingAnApplicationChangesNothing() {
    String id = Register.application(provider, "GROUP_HOME", address);
    Call.REGISTRAR
        .post("/registration-applications/" + id + "/check", "")
        .statusCode(200)
        .body("passed", equalTo(true));
    Call.REGISTRAR
        .read("/registration-applications/" + id)
        .header("ETag", "\"0\"")
        .body("status", equalTo("APPLIED"))
        .body("progress.done", equalTo(2))
        .body(
            "progress.steps.step", contains("SUBMIT", "HAND_IN_DOCUMENTS", "PASS_CHECK", "DECIDE"))
        .body("progress.steps.findAll { !it.done }.step", contains("HAND_IN_DOCUMENTS", "DECIDE"));
  }

  @Test
  void whatTheCheckFindsTheDecisionRefuses() {
    Register.registration(provider, "GROUP_HOME", address);
    String id = Register.application(provider, "GROUP_HOME", address);
    Call.REGISTRAR
        .post("/registration-applications/" + id + "/check", "")
        .body("findings.code", hasItem("REG-0007"));
    Call.REGISTRAR
        .read("/registration-applications/" + id)
        .body(
            "progress.steps.findAll { !it.done }.step",
            contains("HAND_IN_DOCUMENTS", "PASS_CHECK", "DECIDE"));
    Call.REGISTRAR
        .post(
            "/registration-applications/" + id + "/decisions",
            Register.decision("REGISTER", "2021-09-01"))
        .statusCode(409)
        .body("code", equalTo("REG-0007"));
  }

  @Test
  void ofADecidedApplicationNothingIsAsked() {
    Register.registration(provider, "GROUP_HOME", address);
    String id =
        Call.REGISTRAR
            .read("/registration-applications?status=REGISTERED&provider=" + provider)
            .extract()
            .path("items[0].id");
    Call.REGISTRAR
        .post("/registration-applications/" + id + "/check", "")
        .body("findings.code", not(hasItem("REG-0007")));
  }
}
