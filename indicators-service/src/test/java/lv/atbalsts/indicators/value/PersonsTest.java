package lv.atbalsts.indicators.value;

import static lv.atbalsts.indicators.People.CHILDREN;
import static lv.atbalsts.indicators.People.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.indicators.People;
import lv.atbalsts.indicators.Story;
import lv.atbalsts.indicators.Undertakings;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PersonsTest {

  private static final String DAY = "2022-03-31";

  private Story story;
  private People people;

  @BeforeEach
  void fromTheBeginning() {
    story = new Story();
    people = new People(story);
  }

  @Test
  void assessedPersonsAreCountedByTargetGroup() {
    people.assessed(someone(), "ADULT_GRT", "2016-01-10");
    people.assessed(someone(), "ADULT_GRT", "2016-01-11");
    people.assessed(someone(), "CHILD_OUT_OF_FAMILY_CARE", "2016-01-12");
    people.assessed(someone(), "CHILD_FT", "2016-01-13");
    people.assessed(someone(), "CHILD_FT", "2016-01-14");
    people.assessed(someone(), "CHILD_FT", "2016-01-15");
    story.counted();
    assertEquals(
        List.of(2, 1, 3),
        List.of(story.count("N01", DAY), story.count("N02", DAY), story.count("N03", DAY)));
  }

  @Test
  void aPersonAssessedTwiceIsOnePerson() {
    UUID client = someone();
    people.assessed(client, "ADULT_GRT", "2016-01-10");
    people.assessed(client, "ADULT_GRT", "2019-01-10");
    story.counted();
    assertEquals(1, story.count("N01", DAY));
  }

  @Test
  void aPersonWithTwoServicesIsOnePersonServed() {
    UUID client = someone();
    people.started(client, "CHILD_FT", "2019-05-01");
    people.started(client, "CHILD_FT", "2020-05-01");
    people.started(someone(), "CHILD_FT", "2020-06-01");
    story.counted();
    assertEquals(2, story.count("N05", DAY));
  }

  @Test
  void startedServicesAreCountedByTargetGroupAndMeasure() {
    people.started(someone(), "ADULT_GRT", "2019-05-01");
    people.started(someone(), "LEGAL_REPRESENTATIVE", "2019-05-02");
    people.started(someone(), "CHILD_FT", CHILDREN, "9.2.2.3./17/A/001", "2019-05-03");
    story.counted();
    assertEquals(
        List.of(1, 0, 1, 1),
        List.of(
            story.count("N04", DAY),
            story.count("N05", DAY),
            story.count("N06", DAY),
            story.count("N13", DAY)));
  }

  @Test
  void theSameEventTwiceIsCountedOnce() {
    Event start = people.started(someone(), "ADULT_GRT", "2019-05-01");
    story.tell("assessment", start);
    people.started(someone(), "ADULT_GRT", "2019-05-01");
    story.counted();
    assertEquals(2, story.count("N04", DAY));
  }

  @Test
  void twoRecordsOfOnePersonAreOnePersonOnEveryDayOnceTheyAreMerged() {
    UUID first = someone();
    UUID second = someone();
    people.started(first, "ADULT_GRT", "2019-05-01");
    people.started(second, "ADULT_GRT", "2019-05-01");
    assertEquals(2, story.counted().count("N04", DAY));
    people.merged(second, first);
    story.counted();
    assertEquals(1, story.count("N04", DAY));
    assertEquals(1, story.count("N04", "2019-05-01"));
  }

  @Test
  void alsoWhereTheMergeIsHeardOfFirst() {
    UUID first = someone();
    UUID second = someone();
    people.merged(second, first);
    people.assessed(second, "CHILD_FT", "2019-05-01");
    people.assessed(first, "CHILD_FT", "2020-05-01");
    people.assessed(someone(), "CHILD_FT", "2020-05-01");
    assertEquals(2, story.counted().count("N03", DAY));
  }

  @Test
  void threeRecordsOfOnePersonAreOneInWhateverOrderTheyAreMerged() {
    List<UUID> one = List.of(someone(), someone(), someone());
    List<UUID> other = List.of(someone(), someone(), someone());
    one.forEach(client -> people.started(client, "ADULT_GRT", "2019-05-01"));
    other.forEach(client -> people.started(client, "ADULT_GRT", "2019-05-01"));
    people.merged(one.get(0), one.get(1));
    people.merged(one.get(1), one.get(2));
    people.merged(other.get(1), other.get(2));
    story.tell("assessment", people.merged(other.get(0), other.get(1)));
    assertEquals(2, story.counted().count("N04", DAY));
  }

  @Test
  void whatWasEnteredInErrorOfOneRecordIsTakenBackAfterTheMergeToo() {
    UUID first = someone();
    UUID second = someone();
    UUID grant = UUID.randomUUID();
    people.startedGrant(grant, 2, second, "ADULT_GRT", "2019-05-01");
    people.merged(second, first);
    assertEquals(1, story.counted().count("N04", DAY));
    people.annulledGrant(grant, 3, second);
    assertEquals(0, story.counted().count("N04", DAY));
  }

  @Test
  void anAssessmentEnteredInErrorCountsNoMoreAndAnotherOfThePersonStill() {
    UUID assessment = UUID.randomUUID();
    UUID client = someone();
    people.assessed(someone(), "ADULT_GRT", "2019-05-01");
    people.approvedAssessment(assessment, 2, client, "ADULT_GRT", "2019-05-02");
    assertEquals(2, story.counted().count("N01", DAY));
    people.enteredInError(assessment, 3, client);
    assertEquals(1, story.counted().count("N01", DAY));
    people.assessed(client, "ADULT_GRT", "2019-06-02");
    assertEquals(2, story.counted().count("N01", DAY));
    UUID third = UUID.randomUUID();
    people.approvedAssessment(third, 2, client, "ADULT_GRT", "2019-07-02");
    people.enteredInError(third, 3, client);
    assertEquals(2, story.counted().count("N01", DAY));
  }

  @Test
  void anEnrolmentTakenBackCountsNoMoreAndOneOfAnEarlierDayFromThatDay() {
    UUID enrolment = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    UUID client = someone();
    people.enrolled(enrolment, 1, client, "ADULT_GRT", "2019-05-02");
    people.enrolled(other, 1, client, "ADULT_GRT", "2019-04-01");
    story.counted();
    assertEquals(1, enrolled("2019-05-02"));
    people.takenBack(other, 2, client);
    people.enrolled(enrolment, 2, client, "ADULT_GRT", "2019-04-01");
    story.counted();
    assertEquals(1, enrolled("2019-04-01"));
    people.takenBack(enrolment, 3, client);
    story.counted();
    assertEquals(0, enrolled(DAY));
  }

  private static int enrolled(String asOf) {
    return io.restassured.RestAssured.given()
        .get("/indicators/N01?as-of=" + asOf)
        .then()
        .statusCode(200)
        .extract()
        .path("context.find{it.code=='PERSONS_ENROLLED'}.value");
  }

  @Test
  void anAssessmentApprovedAgainAfterItWasAmendedCountsFromItsFirstApproval() {
    UUID assessment = UUID.randomUUID();
    UUID client = someone();
    people.approvedAssessment(assessment, 2, client, "ADULT_GRT", "2019-05-02");
    people.approvedAssessment(assessment, 4, client, "ADULT_GRT", "2020-05-02");
    story.counted();
    assertEquals(1, story.count("N01", "2019-05-02"));
    people.enteredInError(assessment, 5, client);
    people.approvedAssessment(assessment, 6, client, "ADULT_GRT", "2021-05-02");
    story.counted();
    assertEquals(0, story.count("N01", "2020-12-31"));
    assertEquals(1, story.count("N01", DAY));
  }

  @Test
  void anAnnulledStartFallsByOne() {
    UUID grant = UUID.randomUUID();
    UUID client = someone();
    people.started(someone(), "ADULT_GRT", "2019-05-01");
    people.startedGrant(grant, 2, client, "ADULT_GRT", "2019-05-02");
    assertEquals(2, story.counted().count("N04", DAY));
    people.annulledGrant(grant, 3, client);
    assertEquals(1, story.counted().count("N04", DAY));
  }

  @Test
  void anAnnulledStartOfAPersonServedOtherwiseChangesNothing() {
    UUID grant = UUID.randomUUID();
    UUID client = someone();
    people.started(client, "ADULT_GRT", "2019-05-01");
    people.startedGrant(grant, 2, client, "ADULT_GRT", "2019-05-02");
    people.annulledGrant(grant, 3, client);
    assertEquals(1, story.counted().count("N04", DAY));
  }

  @Test
  void anAnnulmentThatArrivesBeforeItsStartHoldsAndAStartAgainCounts() {
    UUID grant = UUID.randomUUID();
    UUID client = someone();
    people.annulledGrant(grant, 3, client);
    people.startedGrant(grant, 2, client, "ADULT_GRT", "2019-05-02");
    assertEquals(0, story.counted().count("N04", DAY));
    people.startedGrant(grant, 4, client, "ADULT_GRT", "2019-06-02");
    assertEquals(1, story.counted().count("N04", DAY));
    assertEquals(0, story.count("N04", "2019-06-01"));
  }

  @Test
  void aValueOfThePastCountsWhatHadHappenedByThenHoweverLateItIsHeardOf() {
    people.started(someone(), "ADULT_GRT", "2021-05-01");
    story.counted();
    people.started(someone(), "ADULT_GRT", "2019-05-01");
    story.counted();
    assertEquals(0, story.count("N04", "2019-04-30"));
    assertEquals(1, story.count("N04", "2019-05-01"));
    assertEquals(2, story.count("N04", "2021-05-01"));
  }

  @Test
  void independentLifeIsCountedOnceAPerson() {
    UUID client = someone();
    people.independentStep(UUID.randomUUID(), 1, client, "2020-01-01");
    people.independentStep(UUID.randomUUID(), 2, client, "2021-01-01");
    assertEquals(1, story.counted().count("N07", DAY));
  }

  @Test
  void aServiceInAProjectOfARoundCountsForThatRoundEvenIfTheProjectIsHeardOfLater() {
    people.started(someone(), "CHILD_FT", CHILDREN, "9.2.2.3./17/A/001", "2019-05-03");
    people.started(someone(), "CHILD_FT", CHILDREN, "9.2.2.3./19/A/001", "2019-05-03");
    people.started(someone(), "CHILD_FT", CHILDREN, "9.2.2.3./19/A/001", "2019-05-04");
    story.counted();
    Undertakings projects = new Undertakings(story);
    projects.submitted("9.2.2.3./17/A/001", 1, null, null, "2017-01-01");
    projects.submitted("9.2.2.3./19/A/001", 2, null, null, "2019-01-01");
    story.counted();
    assertEquals(
        List.of(3, 1, 2),
        List.of(story.count("N13", DAY), story.count("N14", DAY), story.count("N15", DAY)));
  }

  @Test
  void aValueBelongsToTheRegionOfTheDiProject() {
    Undertakings projects = new Undertakings(story);
    projects.submitted(Story.ZEMGALE, null, "Zemgale", null, "2015-01-01");
    projects.submitted(Story.RIGA, null, "Rīga", null, "2015-01-01");
    UUID client = someone();
    people.assessed(client, "ADULT_GRT", Story.ZEMGALE, "2016-01-01");
    people.assessed(client, "ADULT_GRT", Story.RIGA, "2017-01-01");
    people.assessed(someone(), "ADULT_GRT", Story.RIGA, "2017-01-01");
    story.counted();
    var json = RestAssured.get("/indicators/N01?as-of=" + DAY).jsonPath();
    assertEquals(2, json.getInt("value"));
    assertEquals(List.of("Rīga", "Zemgale"), json.getList("regions.region"));
    assertEquals(List.of(2, 1), json.getList("regions.value"));
  }
}
