package lv.atbalsts.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class QueryDoorTest {

  private static final String ASKED = "/forms/0197b1f0-0000-7000-8000-000000000001/asked?";

  @Test
  void whatIsKnownIsAsked() {
    get(ASKED
            + "as-of=2021-06-30&mood=SAD&loud=true&copies=2&limit=7&municipality=0001000&way=up&serviceType=RESPITE")
        .statusCode(200)
        .body("", hasItem("0001000"));
  }

  @ParameterizedTest
  @CsvSource({
    "asOf=2021-06-30,as-of",
    "as_of=2021-06-30,as-of",
    "service=RESPITE,serviceType",
    "Mood=SAD,mood",
    "limits=1,limit",
    "municipalty=0001000,municipality"
  })
  void anUnknownNameIsRefusedWithTheNearest(String query, String nearest) {
    refused(ASKED + query, "KIT-0020").body("nearest", equalTo(nearest));
  }

  @Test
  void nothingIsCalledNearestThatIsFar() {
    refused(ASKED + "freePlaces=true", "KIT-0020").body("nearest", nullValue());
    refused(ASKED + "mood=PENDING", "KIT-0015").body("nearest", nullValue());
  }

  @Test
  void aValueOfTheWrongFormIsToldOneThatFits() {
    refused(ASKED + "as-of=30.06.2021", "KIT-0014").body("detail", containsString("2021-06-30"));
    refused(ASKED + "limit=abc", "KIT-0014").body("detail", containsString(": 10."));
  }

  @ParameterizedTest
  @CsvSource({
    "mood=SAD&mood=GLAD,mood,KIT-0021",
    "limit=1&limit=1,limit,KIT-0021",
    "as-of=,as-of,KIT-0022",
    "municipality=,municipality,KIT-0022",
    "text=%20,text,KIT-0022",
    "text,text,KIT-0022",
    "text=%00,text,KIT-0024",
    "text=a%E2%80%AEb,text,KIT-0024",
    "text=%ED%A0%80,text,KIT-0024",
    "text=%C0%AF,text,KIT-0024",
    "municipality=%00,municipality,KIT-0024",
    "as-of=%2B292278994-08-17,as-of,KIT-0014",
    "as-of=1799-12-31,as-of,KIT-0014",
    "as-of=2200-01-01,as-of,KIT-0014",
    "as-of=2021-6-30,as-of,KIT-0014",
    "copies=abc,copies,KIT-0014",
    "copies=99999999999,copies,KIT-0014",
    "other=1-1-1-1-1,other,KIT-0014",
    "limit=abc,limit,KIT-0014",
    "limit=1.5,limit,KIT-0014"
  })
  void aValueOfTheWrongFormIsNamed(String query, String name, String code) {
    refused(ASKED + query, code).body("parameter", equalTo(name));
  }

  @ParameterizedTest
  @CsvSource({
    "mood=sad,SAD",
    "loud=tru,true",
    "serviceType=RESPIT,RESPITE",
    "municipality=0001001,0001000",
    "way=don,down"
  })
  void aValueThatIsNotKnownIsRefusedWithTheNearest(String query, String nearest) {
    refused(ASKED + query, "KIT-0015").body("nearest", equalTo(nearest));
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "201"})
  void aLimitOutOfRangeIsRefusedInEveryList(String limit) {
    refused(ASKED + "limit=" + limit, "KIT-0005");
    refused("/notes/changes?limit=" + limit, "KIT-0005");
  }

  @Test
  void theFeedIsAskedAsStrictly() {
    refused("/notes/changes?limit=abc", "KIT-0014");
    refused("/notes/changes?cursor=1", "KIT-0020");
  }

  @Test
  void anOperationThatIsAskedByNothingSaysSo() {
    refused("/jottings?limit=1", "KIT-0023");
    post("/forms?mode=validate").statusCode(400).body("code", equalTo("KIT-0023"));
  }

  @Test
  void aPathHoldsNoHiddenCharacter() {
    refused("/forms/%00/asked", "KIT-0016");
    get("/forms/12/asked")
        .statusCode(404)
        .body("code", equalTo("KIT-0404"))
        .body("detail", containsString("an id is a UUID"));
  }

  @Test
  void whatIsMissingOrNotTakenIsNamedInErrors() {
    refused("/jottings/moods?limit=1", "KIT-0081")
        .body("errors[0].parameter", equalTo("mood"))
        .body("errors[0].code", equalTo("KIT-0081"))
        .body("errors[0].message", containsString("without the query parameter mood"));
    refused("/jottings/moods?mood=SAD&on=x", "KIT-0014").body("errors.parameter", hasItem("on"));
  }

  private static ValidatableResponse refused(String path, String code) {
    return get(path).statusCode(400).body("code", equalTo(code));
  }

  private static ValidatableResponse get(String path) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0001000"))
        .get(path)
        .then();
  }

  private static ValidatableResponse post(String path) {
    return given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", "0001000"))
        .contentType("application/json")
        .body("{}")
        .post(path)
        .then();
  }
}
