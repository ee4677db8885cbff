package lv.atbalsts.registry.price;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.AtOnce;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PriceTest {

  private String provider;
  private String registration;

  @BeforeEach
  void register() {
    provider = Register.provider("Cenrādis");
    registration = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
  }

  private static String terms(String from, String to, String amount) {
    return """
        {"from": "%s", "to": %s, "unit": "DAY", "amount": {"amount": "%s", "currency": "EUR"}}
        """
        .formatted(from, to == null ? "null" : "\"" + to + "\"", amount);
  }

  private String body(String from, String to, String amount) {
    return "{\"registrationId\": \"%s\", \"terms\": %s}"
        .formatted(registration, terms(from, to, amount));
  }

  private ValidatableResponse list(String from, String to, String amount) {
    return Call.provider(provider).post("/prices", body(from, to, amount));
  }

  private String listed(String from, String to) {
    return Call.provider(provider).make("/prices", body(from, to, "35.10"));
  }

  @Test
  void anybodyReadsWhatAServiceCostsOnADay() {
    String first = listed("2022-01-01", "2022-06-30");
    String second = listed("2022-07-01", null);
    String list = "/prices?registrationId=" + registration;

    Call.NOBODY.read("/prices/" + first).body("terms.amount.amount", equalTo("35.10"));
    Call.NOBODY.read(list).body("items.id", contains(first, second));
    Call.NOBODY.read(list + "&as-of=2022-06-30").body("items.id", contains(first));
    Call.NOBODY.read(list + "&as-of=2022-07-01").body("items.id", contains(second));
  }

  @Test
  void anOverlapIsRefused() {
    listed("2022-01-01", "2022-06-30");

    list("2022-06-30", null, "40.00").statusCode(409).body("code", equalTo("REG-0095"));
    list("2022-07-01", null, "40.00").statusCode(201);
  }

  @Test
  void aPriceBeginsOnADayOfItsRegistration() {
    list("2021-08-31", null, "35.10")
        .statusCode(422)
        .body("errors.pointer", contains("/terms/from"))
        .body("errors.code", contains("REG-0004"));
    list("2026-09-01", null, "35.10").statusCode(422).body("errors.code", contains("REG-0022"));
    Call.provider(provider)
        .put(
            "/prices/" + listed("2026-08-31", null),
            "0",
            "{\"terms\": %s, \"reason\": \"Kļūda\"}".formatted(terms("2026-09-01", null, "36.00")))
        .statusCode(422)
        .body("errors.code", contains("REG-0022"));
  }

  @Test
  void pricesOfOtherUnitsStandBesideEachOther() {
    listed("2022-01-01", null);

    Call.provider(provider)
        .post("/prices", body("2022-01-01", null, "1000.00").replace("DAY", "MONTH"))
        .statusCode(201);
  }

  @Test
  void ofPricesForTheSameDaysAtOnceOneStands() throws Exception {
    List<Integer> statuses =
        AtOnce.of(
            IntStream.range(0, 6)
                .mapToObj(
                    i ->
                        AtOnce.call(
                            () -> list("2022-01-01", null, i + ".00").extract().statusCode()))
                .toList());

    assertEquals(1, Collections.frequency(statuses, 201));
    assertEquals(5, Collections.frequency(statuses, 409));
  }

  @Test
  void anAmountIsExactAndNotBelowZero() {
    list("2022-01-01", null, "-0.01").statusCode(422).body("errors.code", contains("REG-0089"));
    list("2022-01-01", null, "10.001").statusCode(400);
    list("2022-01-01", null, "0.00").statusCode(201);
  }

  @Test
  void aPriceIsCorrectedEndedAndAnnulled() {
    String path = "/prices/" + listed("2022-01-01", null);
    Call owner = Call.provider(provider);

    owner
        .put(
            path,
            "0",
            "{\"terms\": %s, \"reason\": \"Kļūda\"}".formatted(terms("2022-02-01", null, "36.00")))
        .statusCode(200)
        .body("terms.amount.amount", equalTo("36.00"));
    owner
        .post(path + "/end", "{\"endedOn\": \"2022-06-30\", \"reason\": \"Jauns cenrādis\"}")
        .statusCode(200)
        .body("terms.to", equalTo("2022-06-30"));
    owner
        .post(path + "/annulment", "{\"reason\": \"Nav šī pakalpojuma\"}")
        .statusCode(200)
        .body("annulled", equalTo(true));

    list("2022-01-01", null, "30.00").statusCode(201);
    owner
        .post(path + "/annulment", "{\"reason\": \"Vēlreiz\"}")
        .statusCode(409)
        .body("code", equalTo("REG-0096"));
  }

  @Test
  void anEndLiesWithinThePeriod() {
    String path = "/prices/" + listed("2022-01-01", "2022-06-30") + "/end";
    Call owner = Call.provider(provider);

    owner
        .post(path, "{\"endedOn\": \"2021-12-31\", \"reason\": \"Agri\"}")
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
    owner
        .post(path, "{\"endedOn\": \"2022-07-01\", \"reason\": \"Vēlu\"}")
        .statusCode(422)
        .body("errors.code", contains("REG-0094"));
  }

  @Test
  void onlyTheProviderOfTheRegistrationWritesItsPrices() {
    String path = "/prices/" + listed("2022-01-01", null);
    Call other = Call.provider(Register.provider("Cits cenrādis"));

    other.post("/prices", body("2021-01-01", "2021-12-31", "1.00")).statusCode(404);
    other.post(path + "/annulment", "{\"reason\": \"Ne mana\"}").statusCode(404);
    Call.REGISTRAR.post(path + "/annulment", "{\"reason\": \"Ne mana\"}").statusCode(403);
    Call.NOBODY.post(path + "/annulment", "{\"reason\": \"Ne mana\"}").statusCode(401);
  }
}
