package lv.atbalsts.funding.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProjectsTest {

  private static final String PROJECT =
      """
      {'projectNumber':'%s','measure':'%s','round':2,'leadPartner':'Kokneses novads',
       'municipality':'%s','submittedOn':'%s'}
      """;
  private static final String REGIONAL_PROJECT =
      """
      {'projectNumber':'%s','measure':'9.2.2.1','region':'Zemgale',
       'leadPartner':'Zemgales plānošanas reģions','submittedOn':'2015-09-01'}
      """;

  @BeforeEach
  void theMeasuresAreDefined() {
    Programme.measure(Programme.REGIONAL);
    Programme.measure(Programme.BUILDINGS);
  }

  @Test
  void aMunicipalitysProjectIsSubmitted() {
    String number = Programme.number(Programme.BUILDINGS);
    String id =
        Call.as("MINISTRY")
            .made("id", "/projects", PROJECT, number, "9.3.1.1", "0326100", "2018-02-01");
    Call.as("AUDITOR")
        .get("/projects/" + id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"0\""))
        .body("projectNumber", equalTo(number))
        .body("round", equalTo(2))
        .body("municipality", equalTo("0326100"))
        .body("status", equalTo("SUBMITTED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.4.3.123./19/B/200",
        "9.02.2.1./19/B/200",
        "9.3.1.1./19/B/0200",
        "9.3.1.1/19/B/200"
      })
  void aNumberWithWhichNoRegionCouldSignInIsNone(String number) {
    Call.as("MINISTRY")
        .post("/projects", PROJECT, number, "9.3.1.1", "0326100", "2018-02-01")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/projectNumber"));
  }

  @Test
  void aProjectOfADayToComeIsRefused() {
    Call.as("MINISTRY")
        .post(
            "/projects",
            PROJECT,
            Programme.number(Programme.BUILDINGS),
            "9.3.1.1",
            "0326100",
            "2199-01-01")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("FND-0040"));
  }

  @Test
  void aRegionSubmitsItsOwnNumberOnly() {
    String own = Programme.number(Programme.REGIONAL);
    Call.as("REGION", own).made("id", "/projects", REGIONAL_PROJECT, own);
    Call.as("REGION", own)
        .post("/projects", REGIONAL_PROJECT, Programme.number(Programme.REGIONAL))
        .then()
        .statusCode(404);
  }

  @Test
  void aRegionDoesNotSeeAnotherRegionsProject() {
    String own = Programme.number(Programme.REGIONAL);
    String ownId = Programme.submitted(own);
    String other = Programme.submitted(Programme.number(Programme.REGIONAL));
    Call.as("REGION", own).get("/projects/" + other).then().statusCode(404);
    Call.as("REGION", own)
        .get("/projects")
        .then()
        .statusCode(200)
        .body("items.id", contains(ownId));
  }

  @Test
  void projectsOfOneMeasureAreListedAndAnUnknownOneIsRefused() {
    String own = Programme.number(Programme.REGIONAL);
    String id = Programme.submitted(own);

    Call.as("REGION", own)
        .get("/projects?measure=9.2.2.1")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    Call.as("REGION", own)
        .get("/projects?measure=9.3.1.1")
        .then()
        .statusCode(200)
        .body("items", empty());
    Call.as("REGION", own)
        .get("/projects?measure=9.2.2.9")
        .then()
        .statusCode(400)
        .body("code", equalTo("KIT-0015"));
  }

  @Test
  void aNumberIsGivenOnceAlsoAtTheSameMoment() {
    String number = Programme.number(Programme.REGIONAL);
    Assertions.assertEquals(
        List.of(201, 409, 409, 409, 409, 409, 409, 409),
        Race.statuses(8, each -> Call.as("CFLA").post("/projects", REGIONAL_PROJECT, number)));
  }

  @Test
  void anUnknownTerritoryIsRefused() {
    Call.as("MINISTRY")
        .post(
            "/projects",
            PROJECT,
            Programme.number(Programme.BUILDINGS),
            "9.3.1.1",
            "9999999",
            "2018-02-01")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/municipality"))
        .body("errors.code", contains("KIT-0010"));
  }

  @Test
  void aTerritoryThatIsNotValidOnTheDayIsRefused() {
    Call.as("MINISTRY")
        .post(
            "/projects",
            PROJECT,
            Programme.number(Programme.BUILDINGS),
            "9.3.1.1",
            "0326100",
            "2021-07-01")
        .then()
        .statusCode(422)
        .body("errors.code", contains("KIT-0011"));
  }

  @Test
  void aNumberOfAnotherMeasureIsRefused() {
    Call.as("MINISTRY")
        .post("/projects", PROJECT, "9.3.1.1./18/I/999", "9.2.2.1", "0326100", "2018-02-01")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/projectNumber"))
        .body("errors.code", contains("FND-0003"));
  }

  @Test
  void anUnknownMeasureAndAWrongNumberAreRefused() {
    Call.as("MINISTRY")
        .post("/projects", PROJECT, "1.1.1.1./18/I/001", "1.1.1.1", "0326100", "2018-02-01")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0002"));
    Call.as("MINISTRY")
        .post("/projects", PROJECT, "9.2.2.1/15/I/1", "9.2.2.1", "0326100", "2018-02-01")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/projectNumber"));
  }

  @Test
  void projectsAreFoundByRoundRegionMunicipalityStatusAndDay() {
    String number = Programme.number(Programme.BUILDINGS);
    Call region = Call.as("REGION", number);
    String id =
        Call.as("MINISTRY")
            .made("id", "/projects", PROJECT, number, "9.3.1.1", "0326100", "2018-02-01");

    found(region, "round=2&municipality=0020000&status=SUBMITTED", id);
    found(region, "municipality=0326100&as-of=2018-02-01", id);
    found(region, "as-of=2018-01-31");
    found(region, "round=1");
    found(region, "region=Zemgale");
    found(region, "municipality=0001000");
    Call.as("CFLA")
        .post("/projects/" + id + "/rejection", "{'rejectedOn':'2018-05-01','reason':'No.'}");
    found(region, "as-of=2018-04-30", id);
    found(region, "as-of=2018-05-01");
    region.get("/projects?municipality=1").then().statusCode(400);
  }

  private static void found(Call caller, String asked, String... ids) {
    assertEquals(List.of(ids), caller.get("/projects?" + asked).path("items.id"));
  }

  @Test
  void malformedJsonAndAWrongMediaTypeAreProblems() {
    Call.as("MINISTRY")
        .post("/projects", "{'projectNumber': ")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("KIT-0001"));
    Call.as("MINISTRY")
        .send("/projects", "text/plain", "x")
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("code", equalTo("KIT-0415"));
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    String key = Programme.number(Programme.BUILDINGS);
    Call ministry = Call.as("MINISTRY").withKey(key);
    String first =
        ministry.made("id", "/projects", PROJECT, key, "9.3.1.1", "0326100", "2018-02-01");
    assertEquals(
        first, ministry.made("id", "/projects", PROJECT, key, "9.3.1.1", "0326100", "2018-02-01"));
    ministry
        .post("/projects", PROJECT, key, "9.3.1.1", "0326100", "2018-02-02")
        .then()
        .statusCode(422)
        .body("code", equalTo("KIT-0422"));
  }

  @Test
  void anUnknownFieldIsRefused() {
    Call.as("MINISTRY")
        .post("/projects", "{'numbr':'9.2.2.1./15/I/001'}")
        .then()
        .statusCode(400)
        .body("code", equalTo("KIT-0002"));
  }
}
