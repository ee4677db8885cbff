package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RegisterSearchTest {

  @Test
  void anyoneReadsThePublishedRecordWithoutAToken() {
    String provider = Register.provider("Jelgavas novada DSPC Laipa");
    String id = Register.registration(provider, "GROUP_HOME", "104071999");
    Call.NOBODY
        .read("/registrations/" + id)
        .statusCode(200)
        .body("provider", equalTo(provider))
        .body("providerName", equalTo("Jelgavas novada DSPC Laipa"))
        .body("legalStatus", equalTo("Biedrība"))
        .body("serviceName", equalTo("grupu māja (dzīvoklis)"))
        .body("service.serviceType", equalTo("GROUP_HOME"))
        .body("service.form", equalTo("ar izmitināšanu"))
        .body("service.plannedClients", equalTo(16))
        .body("service.clientAgeSex", equalTo("pilngadīgas personas (abu dzimumu)"))
        .body("service.address.code", equalTo("104071999"))
        .body("service.address.text", equalTo("Saieta laukums 1, Madona"))
        .body("service.contacts.phones", contains("+371 64860090"))
        .body("validFrom", equalTo("2021-09-01"))
        .body("validTo", equalTo("2026-08-31"))
        .body("endedOn", nullValue())
        .body("active", equalTo(true));
  }

  @Test
  void everyConditionMustHold() {
    String provider = Register.provider("Ēnu 100%_pasaule! SIA");
    String id = Register.registration(provider, "YOUTH_HOME", Numbers.addressCode());
    String search = "/registrations?provider={name}&serviceType={type}&municipality={code}";
    found(search, "ēnu 100%_pasaule!", "YOUTH_HOME", "0038000").body("items.id", contains(id));
    found(search, "ēnu 100%_pasaule!", "GROUP_HOME", "0038000").body("items", empty());
    found(search, "ēnu 100%_pasaule!", "YOUTH_HOME", "0001000").body("items", empty());
    found(search, "ēnu 100__pasaule!", "YOUTH_HOME", "0038000").body("items", empty());
    found("/registrations?provider={name}&as-of={day}", provider, "2021-08-31")
        .body("items", empty());
    found("/registrations?provider={name}&as-of={day}", provider, "2021-09-01")
        .body("items.id", contains(id));
  }

  private static ValidatableResponse found(String path, Object... values) {
    return RestAssured.given().get(path, values).then().statusCode(200);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrDouble() {
    String provider = Register.provider("Lapas");
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(Register.registration(provider, "GROUP_HOME", Numbers.addressCode()));
    }
    List<String> read = new ArrayList<>();
    String next = "/registrations?limit=2&provider=" + provider;
    List<Integer> sizes = new ArrayList<>();
    while (next != null) {
      Response page = RestAssured.given().urlEncodingEnabled(false).get(next);
      List<String> ids = page.path("items.id");
      read.addAll(ids);
      sizes.add(ids.size());
      String link = page.header("Link");
      next = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    assertEquals(List.of(2, 2, 1), sizes);
    assertEquals(made, read);
  }

  @Test
  void aBadCursorOrLimitIsRefused() {
    Call.NOBODY.read("/registrations?cursor=nonsense").statusCode(400);
    Call.NOBODY.read("/registrations?limit=201").statusCode(400);
    Call.NOBODY.read("/registrations?limit=0").statusCode(400);
  }

  @Test
  void anUnknownRegistrationIsNotFound() {
    Call.NOBODY
        .read("/registrations/019a0000-0000-7000-8000-00000000ffff")
        .statusCode(404)
        .body("code", equalTo("KIT-0410"));
  }
}
