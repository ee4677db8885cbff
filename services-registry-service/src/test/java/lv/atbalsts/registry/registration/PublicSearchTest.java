package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public finds: by words, people and place. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublicSearchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aprupe",
        "aprūpe",
        "APRŪPES",
        "aprup",
        "mājas",
        "maja aprupi",
        "rigas zvaniņu",
        "Rīga",
        "zvaninam maja",
        "izmitinasana"
      })
  void wordsAreFoundWithAndWithoutDiacriticsAndWhateverTheirEnding(String words) {
    String provider = Register.provider("Zvaniņš Rīgas nodaļa");
    String id = Register.registration(provider, "HOME_CARE", Numbers.addressCode());
    found("provider={p}&q={q}", provider, words).body("items.id", contains(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aprupe grupa", "zvanins nav", "upe", "prūpe"})
  void everyWordMustBeThereAsTheBeginningOfAWord(String words) {
    String provider = Register.provider("Zvaniņš Rīgas nodaļa");
    Register.registration(provider, "HOME_CARE", Numbers.addressCode());
    found("provider={p}&q={q}", provider, words).body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!!", "a b c d e f g h i j k"})
  void noWordsAndTooManyAreRefused(String words) {
    search("q={q}", words).statusCode(400).body("code", equalTo("REG-0161"));
  }

  @Test
  void aTargetGroupFindsTheServiceTypesThatItMayHave() {
    String provider = Register.provider("Mērķa grupa");
    String id = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    found("provider={p}&targetGroup=ADULT_GRT", provider).body("items.id", contains(id));
    found("provider={p}&targetGroup=CHILD_FT", provider).body("items", empty());
  }

  @Test
  void aClientGroupIsFoundByAPartOfItsName() {
    String provider = Register.provider("Klientu grupa");
    String id = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    found("provider={p}&clientGroup=invaliditati ar fiziska", provider)
        .body("items.id", contains(id));
    found("provider={p}&clientGroup=redzes", provider).body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "pilngadīgas personas (vīrieši), ADULTS, true",
    "pilngadīgas personas (vīrieši), CHILDREN, false",
    "visu vecumu un dzimumu personas, CHILDREN, true",
    "jaunieši līdz 25 gadiem, ADULTS, false",
    "jaunieši līdz 25 gadiem, CHILDREN, false"
  })
  void anAgeIsFoundByTheKnownWordsOnly(String words, String age, boolean isFound) {
    String provider = Register.provider("Vecums");
    String id =
        registered(
            Register.applicationBody(provider, "DAY_CENTRE", Numbers.addressCode(), "0038000")
                .replace("pilngadīgas personas (abu dzimumu)", words));
    found("provider={p}&age={a}", provider, age).body("items.id", isFound ? contains(id) : empty());
  }

  /**
   * The old Limbažu novads is of Rīga's region, the new one, of which it became part, of Vidzeme.
   */
  @ParameterizedTest
  @CsvSource({
    "2021-06-30, Rīga, true",
    "2021-06-30, Vidzeme, false",
    "2021-07-01, Vidzeme, true",
    "2021-07-01, Rīga, false"
  })
  void aRegionIsThatOfTheDay(String day, String region, boolean isFound) {
    String provider = Register.provider("Reforma");
    String id =
        registered(
            Register.applicationBody(provider, "DAY_CENTRE", Numbers.addressCode(), "0660200")
                .replace("2021-08-02", "2021-05-03"),
            "2021-06-01");
    found("provider={p}&as-of={d}&region={r}", provider, day, region)
        .body("items.id", isFound ? contains(id) : empty());
  }

  @Test
  void aPlaceIsFoundFromItsOwnCoordinateElseFromTheMiddleOfItsMunicipality() {
    String provider = Register.provider("Attālums");
    String exact =
        registered(
            Register.applicationBody(provider, "DAY_CENTRE", Numbers.addressCode(), "0038000")
                .replace(
                    "\"text\": \"Saieta laukums 1, Madona\"",
                    """
                    "text": "Saieta laukums 1, Madona",
                    "coordinate": {"latitude": 56.8533, "longitude": 26.217}
                    """));
    String about = Register.registration(provider, "GROUP_HOME", Numbers.addressCode());
    found("provider={p}&near=56.85,26.22&within-km=1", provider)
        .body("items.id", contains(exact))
        .body("items[0].location.locationSource", equalTo("ADDRESS"))
        .body("items[0].distanceKm", equalTo(0.4f));
    found("provider={p}&near=56.85,26.22&within-km=40", provider)
        .body("items.id", hasItem(about))
        .body(
            "items.find { it.id == '%s' }.location.locationSource".formatted(about),
            equalTo("MUNICIPALITY"));
    found("provider={p}&near=56.5,21.0&within-km=100", provider)
        .body("items.id", not(hasItem(exact)));
  }

  @Test
  void aCoordinateOutsideLatviaIsRefused() {
    String provider = Register.provider("Ārpus");
    Call.provider(provider)
        .post(
            "/registration-applications",
            Register.applicationBody(provider, "DAY_CENTRE", Numbers.addressCode(), "0038000")
                .replace(
                    "\"text\":",
                    "\"coordinate\": {\"latitude\": 26.2, \"longitude\": 56.8}, \"text\":"))
        .statusCode(400)
        .body(
            "errors.pointer",
            contains(
                "/service/address/coordinate/latitude", "/service/address/coordinate/longitude"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "near=56.85,26.22",
        "within-km=20",
        "near=Madona&within-km=20",
        "near=56.85,26.22&within-km=0",
        "near=26.22,56.85&within-km=20"
      })
  void aPointNeedsADistanceAndADistanceAPoint(String asked) {
    search(asked).statusCode(400).body("code", equalTo("REG-0162"));
  }

  @Test
  void freePlacesOfADayAreFound() {
    Places places = Places.of(2);
    places.placed("2022-06-20");
    String of = "provider=" + places.provider() + "&free-places=";
    search(of + "2").body("items.id", contains(places.registration()));
    search(of + "3").body("items", empty());
    search(of + "2&as-of=2022-06-20").body("items", empty());
    search(of + "1&as-of=2022-06-20").body("items.id", contains(places.registration()));
    search(of + "1&as-of=2021-08-31").body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"free-places=0", "expiring-within=-1", "quality-due-within=99999"})
  void aNumberOutOfItsRangeIsRefused(String asked) {
    search(asked)
        .statusCode(400)
        .body("code", equalTo("REG-0202"))
        .body("parameter", equalTo(asked.replaceAll("=.*", "")));
  }

  private static String registered(String application) {
    return registered(application, "2021-09-01");
  }

  private static String registered(String application, String day) {
    String provider = application.replaceAll("(?s).*\"provider\": \"(\\d+)\".*", "$1");
    String id = Call.provider(provider).make("/registration-applications", application);
    return Call.REGISTRAR
        .post("/registration-applications/" + id + "/decisions", Register.decision("REGISTER", day))
        .statusCode(200)
        .extract()
        .path("registrationId");
  }

  private static ValidatableResponse found(String asked, Object... values) {
    return search(asked, values).statusCode(200);
  }

  private static ValidatableResponse search(String asked, Object... values) {
    return RestAssured.given().get("/registrations?" + asked, values).then();
  }
}
