package lv.atbalsts.registry.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.AtOnce;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import org.junit.jupiter.api.Test;

/** Who may act on an agreement, and what comes of several that act at once. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AgreementRaceTest {

  private static final Call BUYER = Call.municipality(Places.OTHER);

  private static ValidatableResponse confirm(Places places, String id) {
    return act(Call.provider(places.provider()), id, "confirmation", "");
  }

  private static ValidatableResponse act(Call caller, String id, String step, String body) {
    return caller.post("/cooperation-agreements/" + id + "/" + step, body);
  }

  @Test
  void anAgreementIsReadByItsPartiesAndSupervision() {
    Places places = Places.of(5);
    String path = "/cooperation-agreements/" + places.agreed(Places.OTHER, 1, "2022-07-01", null);

    BUYER.read(path).statusCode(200);
    Call.provider(places.provider()).read(path).statusCode(200);
    Call.REGISTRAR.read(path).statusCode(200);
    Call.MINISTRY.read(path).statusCode(200);
    Call.municipality(Places.MADONA).read(path).statusCode(404);
    Call.provider(Places.of(1).provider()).read(path).statusCode(404);
    Call.NOBODY.read(path).statusCode(401);
  }

  @Test
  void nobodyElseActsForAParty() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 1, "2022-07-01", null);

    act(Call.municipality(Places.MADONA), id, "refusal", "{\"reason\": \"Nē\"}").statusCode(404);
    act(Call.provider(Places.of(1).provider()), id, "confirmation", "").statusCode(404);
    Call.municipality(Places.MADONA)
        .post(
            "/cooperation-agreements",
            places
                .agreement(1, "2022-07-01", null)
                .replace("\"terms\"", "\"municipality\": \"0040000\", \"terms\""))
        .statusCode(422)
        .body("errors.pointer", contains("/municipality"))
        .body("errors.code", contains("REG-0200"));
  }

  @Test
  void ofAgreementsConfirmedAtOnceThoseStandForWhichThereArePlaces() throws Exception {
    Places places = Places.of(5);
    List<AtOnce.Task> confirmations = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String id = places.agreed(i % 2 == 0 ? Places.OTHER : Places.MADONA, 2, "2022-07-01", null);
      confirmations.add(() -> confirm(places, id).extract().statusCode());
    }

    List<Integer> statuses = AtOnce.of(confirmations);

    assertEquals(2, Collections.frequency(statuses, 200));
    places.read("2022-07-01").body("free", equalTo(1));
  }

  @Test
  void placementsAndAnAgreementAtOnceShareThePlaces() throws Exception {
    Places places = Places.of(4);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", null);
    List<AtOnce.Task> tasks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      tasks.add(
          () ->
              places
                  .take(Places.MADONA, places.placement("2022-07-01", null))
                  .extract()
                  .statusCode());
    }
    tasks.add(2, () -> confirm(places, id).extract().statusCode());

    List<Integer> statuses = AtOnce.of(tasks);

    int held = Collections.frequency(statuses, 201) + 3 * Collections.frequency(statuses, 200);
    assertEquals(4, held);
    places.read("2022-07-01").body("free", equalTo(0));
  }
}
