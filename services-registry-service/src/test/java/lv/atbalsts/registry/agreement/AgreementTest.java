package lv.atbalsts.registry.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class AgreementTest {

  private static final Call BUYER = Call.municipality(Places.OTHER);

  private static final String AMENDMENT =
      """
      {"to": "2022-12-31", "places": %d, "price": {"amount": "900.00", "currency": "EUR"},
       "reason": "Vajag citādi"}
      """;

  private static ValidatableResponse confirm(Places places, String id) {
    return act(Call.provider(places.provider()), id, "confirmation", "");
  }

  private static ValidatableResponse act(Call caller, String id, String step, String body) {
    return caller.post("/cooperation-agreements/" + id + "/" + step, body);
  }

  @Test
  void anAgreementHoldsNothingBeforeTheOtherPartysWord() {
    Places places = Places.of(10);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    places.read("2022-07-01").body("free", equalTo(10)).body("buyers", empty());

    confirm(places, id).statusCode(200).body("status", equalTo("IN_FORCE"));

    places
        .read("2022-07-01")
        .body("reserved", equalTo(3))
        .body("free", equalTo(7))
        .body("buyers.municipality", contains(Places.OTHER))
        .body("buyers.places", contains(3));
    places.read("2023-01-01").body("free", equalTo(10)).body("buyers", empty());
  }

  @Test
  void aTextOfAnotherFormIsToldAnExampleAndAPartyIsNamedInWords() {
    Places places = Places.of(1);
    String body = places.agreement(1, "2022-07-01", null);
    BUYER
        .post("/cooperation-agreements", body.replace("\"MONTH\"", "\"mēnesis\""))
        .statusCode(400)
        .body("errors.pointer", contains("/terms/priceUnit"))
        .body("errors.message", contains("The value has another form. An example: MONTH."));
    BUYER
        .request()
        .header("Accept-Language", "lv")
        .post(
            "/cooperation-agreements/"
                + places.agreed(Places.OTHER, 1, "2022-07-01", null)
                + "/confirmation")
        .then()
        .statusCode(409)
        .body("detail", startsWith("Savu vārdu jau ir devis pircējs;"));
  }

  @Test
  void noPartyConfirmsItsOwnWord() {
    Places places = Places.of(10);
    String bought = places.agreed(Places.OTHER, 3, "2022-07-01", null);
    act(BUYER, bought, "confirmation", "").statusCode(409).body("code", equalTo("REG-0091"));
    Call provider = Call.provider(places.provider());
    String sold =
        provider.make(
            "/cooperation-agreements",
            places
                .agreement(2, "2022-07-01", null)
                .replace("\"terms\"", "\"municipality\": \"0040000\", \"terms\""));

    act(provider, sold, "confirmation", "").statusCode(409).body("code", equalTo("REG-0091"));
    act(BUYER, sold, "confirmation", "").statusCode(200);
  }

  @Test
  void aConflictingAgreementIsRefusedWithTheDayAndTheExcess() {
    Places places = Places.of(5);
    confirm(places, places.agreed(Places.OTHER, 3, "2022-07-01", "2022-07-31")).statusCode(200);
    String second = places.agreed(Places.MADONA, 4, "2022-06-20", "2022-12-31");

    confirm(places, second)
        .statusCode(409)
        .body("code", equalTo("REG-0082"))
        .body("day", equalTo("2022-07-01"))
        .body("excess", equalTo(2));
    confirm(places, places.agreed(Places.MADONA, 2, "2022-06-20", "2022-12-31")).statusCode(200);
  }

  @Test
  void agreedPlacesLimitWhatOthersPlaceAndAreThereForTheBuyer() {
    Places places = Places.of(2);
    confirm(places, places.agreed(Places.OTHER, 1, "2022-07-01", null)).statusCode(200);
    places.take(Places.MADONA, places.placement("2022-07-01", null)).statusCode(201);

    places.take(Places.MADONA, places.placement("2022-07-01", null)).statusCode(409);
    places.take(Places.OTHER, places.placement("2022-07-01", null)).statusCode(201);
    places.take(Places.OTHER, places.placement("2022-07-01", null)).statusCode(409);
  }

  @Test
  void anAgreementNeverEvictsWhoIsPlaced() {
    Places places = Places.of(1);
    places.placed("2022-06-01");

    confirm(places, places.agreed(Places.OTHER, 1, "2022-07-01", null))
        .statusCode(409)
        .body("code", equalTo("REG-0082"));
  }

  @Test
  void anAmendmentHoldsOnceTheOtherPartyConfirms() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    confirm(places, id).statusCode(200);
    Call provider = Call.provider(places.provider());

    act(provider, id, "amendment", AMENDMENT.formatted(4)).statusCode(200);

    places.read("2022-07-01").body("free", equalTo(2));
    act(BUYER, id, "amendment", AMENDMENT.formatted(5))
        .statusCode(409)
        .body("code", equalTo("REG-0092"));
    act(provider, id, "amendment/confirmation", "")
        .statusCode(409)
        .body("code", equalTo("REG-0091"));
    act(BUYER, id, "amendment/confirmation", "")
        .statusCode(200)
        .body("terms.places", equalTo(4))
        .body("amendment", nullValue());
    places.read("2022-07-01").body("free", equalTo(1));
    act(BUYER, id, "amendment/confirmation", "").statusCode(409).body("code", equalTo("REG-0093"));
  }

  @Test
  void anAmendmentBeyondThePlacesIsRefusedWithTheDay() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    confirm(places, id).statusCode(200);
    act(BUYER, id, "amendment", AMENDMENT.formatted(5)).statusCode(200);
    places.take(Places.MADONA, places.placement("2022-07-01", null)).statusCode(201);

    act(Call.provider(places.provider()), id, "amendment/confirmation", "")
        .statusCode(409)
        .body("code", equalTo("REG-0082"))
        .body("excess", equalTo(1));
  }

  @Test
  void morePlacesThanThereAreAreRefusedBeforeTheOtherPartysWord() {
    Places places = Places.of(5);
    places.change("2022-10-01", 4).statusCode(200);
    BUYER
        .post("/cooperation-agreements", places.agreement(5, "2022-07-01", "2022-12-31"))
        .statusCode(409)
        .body("code", equalTo("REG-0082"))
        .body("day", equalTo("2022-10-01"))
        .body("excess", equalTo(1));
    BUYER
        .post("/cooperation-agreements", places.agreement(6, "2022-07-01", "2022-07-31"))
        .statusCode(409)
        .body("day", equalTo("2022-07-01"));
    BUYER
        .post("/cooperation-agreements", places.agreement(5, "2022-07-01", "2022-09-30"))
        .statusCode(201);

    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    confirm(places, id).statusCode(200);
    act(BUYER, id, "amendment", AMENDMENT.formatted(6))
        .statusCode(409)
        .body("code", equalTo("REG-0082"));
  }

  @Test
  void aDeclinedAmendmentLeavesTheTermsAsTheyAre() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    confirm(places, id).statusCode(200);
    act(BUYER, id, "amendment", AMENDMENT.formatted(4)).statusCode(200);

    act(
            Call.provider(places.provider()),
            id,
            "amendment/refusal",
            "{\"reason\": \"Nav saskaņots\"}")
        .statusCode(200)
        .body("terms.places", equalTo(3))
        .body("amendment", nullValue());
  }

  @Test
  void anEndGivesThePlacesBackFromTheNextDay() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    confirm(places, id).statusCode(200);

    act(BUYER, id, "end", "{\"endedOn\": \"2022-08-31\", \"reason\": \"Nevajag\"}")
        .statusCode(200)
        .body("status", equalTo("ENDED"));

    places.read("2022-08-31").body("free", equalTo(2));
    places.read("2022-09-01").body("free", equalTo(5));
  }

  @Test
  void anEndLiesWithinThePeriodOrTheDayBeforeIt() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    confirm(places, id).statusCode(200);
    String end = "{\"endedOn\": \"%s\", \"reason\": \"Nevajag\"}";

    act(BUYER, id, "end", end.formatted("2022-06-29"))
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
    act(BUYER, id, "end", end.formatted("2023-01-01"))
        .statusCode(422)
        .body("errors.code", contains("REG-0094"));
    act(BUYER, id, "end", end.formatted("2022-06-30")).statusCode(200);
    places.read("2022-07-01").body("free", equalTo(5));
  }

  @Test
  void whatWasEndedByMistakeGoesOnByAnAmendment() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    confirm(places, id).statusCode(200);
    act(BUYER, id, "end", "{\"endedOn\": \"2022-07-31\", \"reason\": \"Kļūda\"}").statusCode(200);
    act(BUYER, id, "amendment", AMENDMENT.formatted(3)).statusCode(200);

    act(Call.provider(places.provider()), id, "amendment/confirmation", "")
        .statusCode(200)
        .body("status", equalTo("IN_FORCE"));

    places.read("2022-12-31").body("free", equalTo(2));
  }

  @Test
  void aStepThatDoesNotFollowIsRefused() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    String end = "{\"endedOn\": \"2022-07-31\", \"reason\": \"Agri\"}";
    String decline = "{\"reason\": \"Nē\"}";

    act(BUYER, id, "end", end).statusCode(409).body("from", equalTo("PROPOSED"));
    act(BUYER, id, "amendment", AMENDMENT.formatted(3)).statusCode(409);
    act(BUYER, id, "refusal", decline).statusCode(200).body("status", equalTo("DECLINED"));
    act(BUYER, id, "end", end).statusCode(409).body("from", equalTo("DECLINED"));
    confirm(places, id).statusCode(409).body("from", equalTo("DECLINED"));
    act(BUYER, id, "refusal", decline).statusCode(409);
  }

  @Test
  void anAgreementThatIsInForceOrEndedIsNotConfirmedAgain() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-07-01", "2022-12-31");
    confirm(places, id).statusCode(200);
    confirm(places, id).statusCode(409).body("from", equalTo("IN_FORCE"));
    act(BUYER, id, "end", "{\"endedOn\": \"2022-07-31\", \"reason\": \"Kļūda\"}").statusCode(200);

    confirm(places, id).statusCode(409).body("from", equalTo("ENDED"));
  }

  @Test
  void oneNumberOfTwoPartiesIsEnteredOnceHoweverItIsSpelt() {
    Places places = Places.of(5);
    String body = places.agreement(1, "2022-07-01", null);
    BUYER.post("/cooperation-agreements", body).statusCode(201);

    BUYER
        .post("/cooperation-agreements", body.replace("\"SL-", "\"sl"))
        .statusCode(409)
        .body("code", equalTo("REG-0090"));
  }

  @Test
  void noAgreementBeginsWithoutRegistration() {
    Places places = Places.of(5);

    BUYER
        .post("/cooperation-agreements", places.agreement(1, "2026-09-01", null))
        .statusCode(409)
        .body("code", equalTo("REG-0086"));
  }

  @Test
  void noAgreementReachesADayWithoutRegistration() {
    Places places = Places.of(5);

    BUYER
        .post("/cooperation-agreements", places.agreement(1, "2022-07-01", "2026-09-01"))
        .statusCode(409)
        .body("code", equalTo("REG-0086"))
        .body("day", equalTo("2026-09-01"));
  }

  @Test
  void noAgreementComesIntoForceOnDaysWithoutRegistration() {
    Places places = Places.of(5);
    String open = places.agreed(Places.OTHER, 1, "2022-02-01", null);
    String until = places.agreed(Places.OTHER, 1, "2022-02-01", "2022-02-28");
    exclude(places, "2022-03-01");

    confirm(places, open)
        .statusCode(409)
        .body("code", equalTo("REG-0086"))
        .body("day", equalTo("2022-03-01"));
    confirm(places, until).statusCode(200);
  }

  @Test
  void anAmendmentAddsNoDaysOrPlacesWithoutRegistration() {
    Places places = Places.of(5);
    String id = places.agreed(Places.OTHER, 3, "2022-02-01", "2022-05-31");
    confirm(places, id).statusCode(200);
    Call provider = Call.provider(places.provider());
    act(BUYER, id, "amendment", AMENDMENT.formatted(3)).statusCode(200);
    exclude(places, "2022-03-01");

    act(provider, id, "amendment/confirmation", "")
        .statusCode(409)
        .body("day", equalTo("2022-06-01"));
    act(BUYER, id, "amendment", AMENDMENT.formatted(4).replace("2022-12-31", "2022-05-31"))
        .statusCode(409)
        .body("day", equalTo("2022-03-01"));
    act(BUYER, id, "amendment", AMENDMENT.formatted(2).replace("2022-12-31", "2022-04-30"))
        .statusCode(200);
    act(provider, id, "amendment/confirmation", "").statusCode(200);
  }

  private static void exclude(Places places, String day) {
    Call.REGISTRAR
        .post("/registrations/" + places.registration() + "/exclusion", Register.exclusion(day))
        .statusCode(200);
  }

  @Test
  void aPriceIsNotBelowZeroAndThePeriodNotReversed() {
    Places places = Places.of(5);

    BUYER
        .post(
            "/cooperation-agreements",
            places.agreement(1, "2022-07-01", "2022-06-30").replace("850.00", "-0.01"))
        .statusCode(422)
        .body("errors.pointer", contains("/terms/to", "/terms/price/amount"))
        .body("errors.code", contains("REG-0004", "REG-0089"));
  }

  @Test
  void whoOffersAndWhoBuysIsFoundByServiceTypeAndRegion() {
    Places places = Places.of(5);
    confirm(places, places.agreed(Places.OTHER, 1, "2022-06-01", null)).statusCode(200);
    String list = "/capacities?serviceType=GROUP_HOME&registrationId=" + places.registration();

    Call.NOBODY
        .read(list + "&region=Vidzeme")
        .body("items[0].provider", equalTo(places.provider()))
        .body("items[0].free", equalTo(4))
        .body("items[0].buyers.municipality", contains(Places.OTHER));
    Call.NOBODY.read(list + "&region=Zemgale").body("items", empty());
  }
}
