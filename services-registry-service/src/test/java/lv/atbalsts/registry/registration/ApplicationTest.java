package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ApplicationTest {

  @Inject Callers callers;
  @Inject EntityManager database;

  @Test
  void theRegistersSpellingReplacesTheGivenOne() {
    String provider = Register.provider("Rakstība");
    Call.provider(provider)
        .post(
            "/registration-applications",
            Register.applicationBody(provider, "group_home", "104071346", "0038000"))
        .statusCode(201)
        .body("status", equalTo("APPLIED"))
        .body("service.serviceType", equalTo("GROUP_HOME"))
        .body("service.form", equalTo("ar izmitināšanu"))
        .body(
            "service.clientGroups",
            contains("personas ar invaliditāti ar fiziska rakstura traucējumiem"))
        .body("service.plannedClients", equalTo(16));
  }

  @Test
  void unknownProviderServiceTypeAndFormerMunicipalityAreNamedTogether() {
    String provider = Numbers.registration();
    Call.provider(provider)
        .post(
            "/registration-applications",
            Register.applicationBody(provider, "FLYING", "104071346", "0700200"))
        .statusCode(422)
        .body("code", equalTo("REG-0001"))
        .body(
            "errors.pointer",
            containsInAnyOrder("/provider", "/service/serviceType", "/service/municipality"))
        .body("errors.code", containsInAnyOrder("REG-0006", "KIT-0012", "KIT-0011"));
  }

  @Test
  void anUnknownMunicipalityIsRefused() {
    String provider = Register.provider("Nekurienē");
    Call.provider(provider)
        .post(
            "/registration-applications",
            Register.applicationBody(provider, "GROUP_HOME", "104071346", "9999999"))
        .statusCode(422)
        .body("errors.pointer", contains("/service/municipality"))
        .body("errors.code", contains("KIT-0010"));
  }

  @Test
  void anAddressHasOneCode() {
    String provider = Register.provider("Viena vieta");
    Call.provider(provider)
        .post(
            "/registration-applications",
            Register.applicationBody(provider, "GROUP_HOME", "0104071346", "0038000"))
        .statusCode(400)
        .body("errors.pointer", contains("/service/address/code"));
  }

  @Test
  void malformedJsonAnUnknownFieldAndAWrongMediaTypeAreProblems() {
    Call.REGISTRAR
        .post("/providers", "{\"registrationNumber\": ")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("KIT-0001"));
    Call.REGISTRAR
        .post("/providers", "{\"nickname\": \"x\"}")
        .statusCode(400)
        .body("code", equalTo("KIT-0002"))
        .body("errors.pointer", contains("/nickname"));
    Call.REGISTRAR
        .post("/providers", "text/plain", "x")
        .statusCode(415)
        .contentType("application/problem+json")
        .body("code", equalTo("KIT-0415"));
  }

  @Test
  void aBodyWithoutTheServiceIsRefusedByItsForm() {
    String provider = Numbers.registration();
    Call.provider(provider)
        .post("/registration-applications", "{\"provider\": \"" + provider + "\"}")
        .statusCode(400)
        .body("errors.pointer", contains("/service"));
  }

  @Test
  void anotherProviderNeitherAppliesNorReads() {
    String provider = Register.provider("Savs");
    String other = Register.provider("Cits");
    Call.provider(other)
        .post(
            "/registration-applications",
            Register.applicationBody(provider, "GROUP_HOME", "104071346", "0038000"))
        .statusCode(422)
        .body("errors.pointer", contains("/provider"))
        .body("errors.code", contains("REG-0200"));
    String id = Register.application(provider, "GROUP_HOME", Numbers.addressCode());
    Call.provider(other).read("/registration-applications/" + id).statusCode(404);
    Call.provider(other).read("/registration-applications").body("items.size()", equalTo(0));
    Call.provider(provider)
        .read("/registration-applications?status=APPLIED")
        .body("items.id", contains(id));
  }

  @Test
  void theDatabaseItselfShowsAProviderOnlyItsOwn() {
    String provider = Register.provider("Savs");
    String other = Register.provider("Cits");
    String id = Register.application(provider, "GROUP_HOME", Numbers.addressCode());
    assertEquals(1, rows(new Caller("own", Role.PROVIDER, provider), id));
    assertEquals(0, rows(new Caller("other", Role.PROVIDER, other), id));
  }

  private int rows(Caller caller, String id) {
    return callers.as(
        caller,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        database
                            .createNativeQuery(
                                "select 1 from registration_application where id = cast(?1 as uuid)")
                            .setParameter(1, id)
                            .getResultList()
                            .size()));
  }
}
