package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service without a place of its own: at home, by phone, mobile. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ServiceAreaTest {

  private String provider;

  @BeforeEach
  void aProvider() {
    provider = Register.provider("Aprūpe mājās");
  }

  private String registered(String... area) {
    return Call.REGISTRAR
        .post(
            "/registration-applications/" + Register.atHome(provider, area) + "/decisions",
            Register.decision("REGISTER", "2021-09-01"))
        .statusCode(200)
        .extract()
        .path("registrationId");
  }

  @Test
  void itIsRegisteredForItsAreaAndFoundInEachPartOfIt() {
    String id = registered("0040000", "0038000");
    Call.NOBODY
        .read("/registrations/" + id)
        .body("service.address", nullValue())
        .body("service.serviceArea", contains("0038000", "0040000"))
        .body("service.municipality", equalTo("0040000"));
    String search = "/registrations?provider=" + provider + "&municipality=";
    Call.NOBODY.read(search + "0038000").body("items.id", contains(id));
    Call.NOBODY.read(search + "0700200").body("items.id", contains(id));
    Call.NOBODY.read(search + "0001000").body("items.size()", equalTo(0));
  }

  @Test
  void aProviderHasOneWithoutAPlaceForAServiceType() {
    registered("0038000");
    Call.REGISTRAR
        .post(
            "/registration-applications/" + Register.atHome(provider, "0040000") + "/decisions",
            Register.decision("REGISTER", "2021-09-01"))
        .statusCode(409)
        .body("code", equalTo("REG-0007"));
    String atAnAddress = Register.application(provider, "HOME_CARE", Numbers.addressCode());
    Call.REGISTRAR
        .post(
            "/registration-applications/" + atAnAddress + "/decisions",
            Register.decision("REGISTER", "2021-09-01"))
        .statusCode(200);
  }

  @Test
  void aServiceHasExactlyOneOfAddressAndArea() {
    String body = Register.atHomeBody(provider, "0038000");
    String both =
        body.replace(
            "\"serviceArea\"",
            "\"address\": {\"code\": \"104071346\", \"text\": \"Madona\"}, \"serviceArea\"");
    String neither = body.replace("\"serviceArea\": [\"0038000\"],", "");
    for (String wrong : new String[] {both, neither}) {
      Call.provider(provider)
          .post("/registration-applications", wrong)
          .statusCode(422)
          .body("errors.pointer", contains("/service/address"))
          .body("errors.code", contains("REG-0030"));
    }
  }

  @Test
  void everyMunicipalityOfTheAreaIsOneOfTheDay() {
    Call.provider(provider)
        .post(
            "/registration-applications",
            Register.atHomeBody(provider, "0038000", "0700200", "9999999"))
        .statusCode(422)
        .body("errors.pointer", contains("/service/serviceArea/1", "/service/serviceArea/2"))
        .body("errors.code", contains("KIT-0011", "KIT-0010"));
  }
}
