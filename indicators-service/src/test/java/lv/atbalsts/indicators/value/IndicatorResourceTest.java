package lv.atbalsts.indicators.value;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import lv.atbalsts.indicators.People;
import lv.atbalsts.indicators.Story;
import lv.atbalsts.local.parts.BadTokens;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class IndicatorResourceTest {

  private static final String DAY = "2022-03-31";

  private Story story;
  private People people;

  @BeforeEach
  void fromTheBeginning() {
    story = new Story();
    people = new People(story);
  }

  @Test
  void everyIndicatorOfTheProgrammeIsListedInItsOrder() {
    given()
        .get("/indicators?as-of=" + DAY)
        .then()
        .statusCode(200)
        .body("asOf", equalTo(DAY))
        .body("computedAt", notNullValue())
        .body("items", hasSize(36))
        .body("items[0].id", equalTo("N01"))
        .body("items[35].id", equalTo("P07"))
        .body("items.rule.explanation.lv", not(hasItem(nullValue())))
        .body("items.rule.explanation.en", not(hasItem(nullValue())));
  }

  @Test
  void anIndicatorTellsWhatItCountsWhatIsToBeReachedAndWhatWasPublished() {
    given()
        .get("/indicators/N01?as-of=" + DAY)
        .then()
        .statusCode(200)
        .body("title.lv", equalTo("Izvērtētas cilvēku ar GRT individuālās vajadzības"))
        .body("title.en", equalTo("Adults with mental impairments (GRT) assessed"))
        .body("unit", equalTo("PERSONS"))
        .body("direction", equalTo("RISING"))
        .body("value", nullValue())
        .body("target.value", equalTo(2100))
        .body("target.reachedBy", equalTo("2023"))
        .body("progress", nullValue())
        .body("published.value", equalTo(2362))
        .body("published.asOf", equalTo(DAY))
        .body("rule.code", equalTo("PERSONS_ASSESSED"));
  }

  @Test
  void aFallingIndicatorNamesItsBaselineAndARangeBothItsBounds() {
    given()
        .get("/indicators/N08")
        .then()
        .body("direction", equalTo("FALLING"))
        .body("baseline", equalTo(1799))
        .body("target.value", equalTo(720))
        .body("value", nullValue())
        .body("progress", nullValue());
    given()
        .get("/indicators/N12")
        .then()
        .body("target.from", equalTo(26))
        .body("target.to", equalTo(45))
        .body("target.value", nullValue());
  }

  @Test
  void aDeadlineIsADay() {
    given()
        .get("/indicators/P07")
        .then()
        .body("startsOn", equalTo("2016-07-01"))
        .body("target.day", equalTo("2021-03-31"));
  }

  @Test
  void aMeasureFiltersTheList() {
    given()
        .get("/indicators?measure=9.2.2.2")
        .then()
        .body("items.id", contains("P01", "P02", "P03", "P04", "P05", "P06", "P07"));
  }

  @Test
  void withoutADayTheValuesAreOfToday() {
    given()
        .get("/indicators/N01")
        .then()
        .body("asOf", equalTo(LocalDate.now(ZoneId.of("Europe/Riga")).toString()));
  }

  @Test
  void theLastEventCountedIsNamed() {
    Event last = people.assessed(People.someone(), "ADULT_GRT", "2016-01-01");
    story.counted();
    given()
        .get("/indicators?as-of=" + DAY)
        .then()
        .body("lastEvent.id", equalTo(last.id()))
        .body("items[0].lastEvent.id", equalTo(last.id()))
        .body("items[0].value", equalTo(1));
  }

  @Test
  void aCacheAsksAndIsToldOnlyWhatIsNew() {
    String before = tag();
    given().header("If-None-Match", before).get("/indicators?as-of=" + DAY).then().statusCode(304);
    people.assessed(People.someone(), "ADULT_GRT", "2016-01-01");
    story.counted();
    String after = tag();
    assertNotEquals(before, after);
    given()
        .header("If-None-Match", before)
        .get("/indicators?as-of=" + DAY)
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.03.2022", "2022-02-30", "yesterday", "2022-3-1"})
  void whatIsNotADateIsRefused(String day) {
    given()
        .queryParam("as-of", day)
        .get("/indicators")
        .then()
        .statusCode(400)
        .contentType(containsString("application/problem+json"))
        .body("code", equalTo("IND-0001"))
        .body("detail", containsString("YYYY-MM-DD"));
  }

  @Test
  void aDayYetToComeIsRefusedInTheCallersLanguage() {
    given()
        .header("Accept-Language", "lv")
        .get("/indicators?as-of=2199-12-31")
        .then()
        .statusCode(400)
        .body("code", equalTo("IND-0002"))
        .body("title", equalTo("Diena vēl nav pienākusi"))
        .body("requested", equalTo("2199-12-31"));
  }

  @Test
  void anIndicatorThatTheProgrammeDoesNotHaveIsNotFound() {
    given().get("/indicators/N99").then().statusCode(404).body("code", equalTo("IND-0003"));
  }

  @Test
  void nobodyMayTellTheServiceAValue() {
    for (String path : new String[] {"/indicators", "/indicators/N01"}) {
      for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
        given()
            .auth()
            .oauth2(Tokens.of("MINISTRY"))
            .contentType("application/json")
            .body("{\"value\":2362}")
            .request(method, path)
            .then()
            .statusCode(405);
      }
    }
    assertEquals(0, story.count("N01", DAY));
  }

  @Test
  void aBadTokenIsRefusedAlsoWhereNoneIsNeeded() {
    BadTokens.of("MINISTRY", null)
        .forEach(
            (fault, token) ->
                given()
                    .auth()
                    .oauth2(token)
                    .get("/indicators")
                    .then()
                    .statusCode(describedAs(fault, equalTo(401)))
                    .body("code", equalTo("KIT-0401")));
  }

  private static String tag() {
    return given().get("/indicators?as-of=" + DAY).header("ETag");
  }
}
