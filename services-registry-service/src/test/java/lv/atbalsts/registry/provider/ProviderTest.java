package lv.atbalsts.registry.provider;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProviderTest {

  private static String body(String number, String municipality) {
    return """
        {"registrationNumber": "%s", "name": "Biedrība \\"Laipa\\"", "legalStatus": "BIEDRĪBA",
         "municipality": "%s", "recordedOn": "2021-08-02"}
        """
        .formatted(number, municipality);
  }

  @Test
  void aProviderRecordsItselfAndAnyoneReadsIt() {
    String number = Numbers.registration();
    String id = Call.provider(number).make("/providers", body(number, "0038000"));
    Call.NOBODY
        .read("/providers/" + id)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("registrationNumber", equalTo(number))
        .body("name", equalTo("Biedrība \"Laipa\""))
        .body("legalStatus", equalTo("Biedrība"))
        .body("municipality", equalTo("0038000"))
        .body("recordedOn", equalTo("2021-08-02"));
    Call.NOBODY
        .read("/providers?registrationNumber=" + number)
        .statusCode(200)
        .body("items.id", contains(id));
  }

  @Test
  void anotherProvidersNumberLooksAsIfItWereNot() {
    String number = Numbers.registration();
    Call.provider(Numbers.registration())
        .post("/providers", body(number, "0038000"))
        .statusCode(404)
        .body("code", equalTo("KIT-0410"));
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    Call.REGISTRAR
        .post("/providers", body("40003521601", "0700200"))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("REG-0001"))
        .body("errors.pointer", contains("/registrationNumber", "/municipality"))
        .body("errors.code", contains("KIT-0013", "KIT-0011"));
  }

  @Test
  void anUnknownTerritoryIsRefused() {
    Call.REGISTRAR
        .post("/providers", body("40003521600", "9999999"))
        .statusCode(422)
        .body("errors.pointer", contains("/municipality"))
        .body("errors.code", contains("KIT-0010"));
  }

  @Test
  void aNumberIsRecordedOnce() {
    String number = Register.provider("Pirmā");
    Call.REGISTRAR
        .post("/providers", body(number, "0038000"))
        .statusCode(409)
        .body("code", equalTo("REG-0005"));
  }

  @Test
  void tomorrowIsRefusedInLatvianToo() {
    Call.REGISTRAR
        .post(
            "/providers",
            body(Numbers.registration(), "0038000").replace("2021-08-02", "2022-06-16"))
        .statusCode(422)
        .body("errors.code", contains("REG-0003"));
  }
}
