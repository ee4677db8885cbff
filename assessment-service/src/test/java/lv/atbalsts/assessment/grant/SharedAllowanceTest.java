package lv.atbalsts.assessment.grant;

import static lv.atbalsts.assessment.grant.AllowanceCase.allowances;
import static lv.atbalsts.assessment.grant.AllowanceCase.child;
import static lv.atbalsts.assessment.grant.AllowanceCase.days;
import static lv.atbalsts.assessment.grant.AllowanceCase.enrolled;
import static lv.atbalsts.assessment.grant.AllowanceCase.representative;
import static lv.atbalsts.assessment.grant.AllowanceCase.special;
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
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grants that are asked for at the same moment, or in one file, draw on one allowance. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SharedAllowanceTest {

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void ofTwentyGrantsOfADayInTheLastFiveDaysFiveAreGranted() {
    String child = child();
    String childs = enrolled(child, "CHILD_FT");
    List<String> enrolments =
        Stream.concat(Stream.of(childs), Stream.generate(() -> representative(child)).limit(3))
            .toList();
    SOCIAL_SERVICE.make(
        "/enrolments/{enrolmentId}/grants", days(childs, 25, "2020-03-01", "2020-03-25"));
    Race race =
        Race.of(
            IntStream.range(0, 20)
                .<Callable<ValidatableResponse>>mapToObj(
                    runner -> () -> oneDay(enrolments.get(runner % 4)))
                .toList());
    assertEquals(5, race.answered(201).size());
    assertEquals(15, race.answered(422).size());
    allowances(child, "2020-10-01")
        .body("items.find{it.rule=='L01'}.reserved", equalTo(30))
        .body("items.find{it.rule=='L01'}.remaining", equalTo(0));
  }

  private static ValidatableResponse oneDay(String enrolment) {
    return SOCIAL_SERVICE.post(
        "/enrolments/{enrolmentId}/grants", days(enrolment, 1, "2020-10-01", "2020-10-01"));
  }

  @Test
  void aFilesOwnRowsCountAndSoDoOtherFiles() {
    Form person = enrolledRow(special(Person.child()));
    File.worked(SOCIAL_SERVICE, "/clients/imports", File.people(person))
        .body("accepted", equalTo(1));
    Object[] rows =
        Stream.generate(
                () ->
                    Case.row(person, "CHILD_FT", "grant", days("", 4, "2020-05-01", "2020-05-04")))
            .limit(10)
            .toArray();
    String job =
        File.worked(SOCIAL_SERVICE, "/grants/imports", File.of(rows))
            .body("accepted", equalTo(7))
            .body("rejected", equalTo(3))
            .extract()
            .path("id");
    SOCIAL_SERVICE
        .read("/assessment/imports/" + job + "/rows?outcome=REJECTED")
        .body("items.code", contains("ASM-0270", "ASM-0270", "ASM-0270"));
    File.worked(SOCIAL_SERVICE, "/grants/imports?mode=validate", File.of(rows))
        .body("accepted", equalTo(0))
        .body("rejected", equalTo(10));
  }

  @Test
  void filesThatAreWorkedAtTheSameTimeShareOneAllowance() {
    Form person = enrolledRow(special(Person.child()));
    File.worked(SOCIAL_SERVICE, "/clients/imports", File.people(person))
        .body("accepted", equalTo(1));
    Race race =
        Race.of(4, () -> File.worked(SOCIAL_SERVICE, "/grants/imports", File.of(tenDays(person))));
    assertEquals(
        30,
        race.answers().stream().mapToInt(each -> each.extract().<Integer>path("accepted")).sum());
  }

  private static Object[] tenDays(Form person) {
    return Stream.generate(
            () -> Case.row(person, "CHILD_FT", "grant", days("", 1, "2020-05-01", "2020-05-01")))
        .limit(10)
        .toArray();
  }

  private static Form enrolledRow(Form person) {
    return person.with(
        "enrolment",
        Map.of("targetGroup", "CHILD_FT", "projectNumber", ZEMGALE, "enrolledOn", "2019-03-15"));
  }
}
