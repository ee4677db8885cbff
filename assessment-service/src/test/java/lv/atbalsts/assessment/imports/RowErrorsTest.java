package lv.atbalsts.assessment.imports;

import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static lv.atbalsts.assessment.play.Programme.ZEMGALE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Codes;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are refused one by one, of people and of grants. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RowErrorsTest {

  private static final String CLIENTS = "/clients/imports";

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void anUnknownMunicipalityAndAnothersAreRowsErrors() {
    Form good = Person.adult();
    String job =
        id(
            worked(
                    CLIENTS,
                    Person.adult().with("municipality", "9999999"),
                    Person.adult().with("municipality", Programme.BAUSKA),
                    good)
                .body("accepted", equalTo(1)));
    rows(job, "REJECTED")
        .body("items.row", contains(1, 2))
        .body("items.column", contains("client.municipality", null))
        .body("items.code", contains("KIT-0010", "ASM-0006"));
    assertEquals(1, found(good));
  }

  @Test
  void badGrantsInTheMiddleAreNamedAndTheGoodOnesAreIn() {
    Form person = enrolled(Person.child(), "CHILD_FT");
    worked(CLIENTS, person).body("accepted", equalTo(1));
    Form good =
        Case.grant("", Programme.registration("RESPITE", "2019-08-31"), "RESPITE")
            .with("quantity", 5)
            .with("to", "2019-12-31");
    String job =
        id(
            worked(
                    "/grants/imports",
                    grants(
                        person,
                        good,
                        good.with("registrationId", UUID.randomUUID().toString()),
                        good.with("from", "2019-09-01"),
                        good.with("serviceType", "MAGIC"),
                        good.with("from", "2019-08-31")))
                .body("accepted", equalTo(2))
                .body("rejected", equalTo(3)));
    rows(job, "REJECTED")
        .body("items.row", contains(2, 3, 4))
        .body(
            "items.column",
            contains("grant.registrationId", "grant.registrationId", "grant.serviceType"))
        .body("items.code", contains("ASM-0060", "ASM-0062", "KIT-0012"));
  }

  @Test
  void anUnknownAndAnAmbiguousPersonAreRowsErrors() {
    Form both = enrolled(Person.adult(), "ADULT_GRT");
    worked(CLIENTS, both).body("accepted", equalTo(1));
    File.worked(Call.municipality(Programme.BAUSKA), CLIENTS, File.people(both))
        .body("accepted", equalTo(1));
    Form row = Case.row(both, "ADULT_GRT", "assessment", Case.adultAssessment(""));
    String job =
        id(
            File.worked(
                Case.ASSESSOR,
                "/assessments/imports",
                File.of(row, row.with("personalCode", Codes.next()))));
    Case.ASSESSOR
        .read("/assessment/imports/" + job + "/rows")
        .body("items.code", contains("ASM-0083", "ASM-0082"));
  }

  private static Object[] grants(Form person, Form... grants) {
    return Stream.of(grants).map(each -> Case.row(person, "CHILD_FT", "grant", each)).toArray();
  }

  private static Form enrolled(Form person, String group) {
    return person.with(
        "enrolment",
        Map.of("targetGroup", group, "projectNumber", ZEMGALE, "enrolledOn", "2019-03-15"));
  }

  private static ValidatableResponse worked(String path, Object... rows) {
    return File.worked(
        SOCIAL_SERVICE, path, path.equals(CLIENTS) ? File.people(rows) : File.of(rows));
  }

  private static ValidatableResponse rows(String job, String outcome) {
    return SOCIAL_SERVICE
        .read("/assessment/imports/" + job + "/rows?outcome=" + outcome)
        .statusCode(200);
  }

  private static String id(ValidatableResponse job) {
    return job.extract().path("id");
  }

  private static int found(Form person) {
    return SOCIAL_SERVICE
        .request()
        .header("Access-Purpose", "CASE_WORK")
        .contentType("application/json")
        .body(Map.of("personalCode", person.get("personalCode")))
        .post("/clients/search")
        .then()
        .statusCode(200)
        .extract()
        .<List<?>>path("items")
        .size();
  }
}
