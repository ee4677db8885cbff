package lv.atbalsts.indicators.value;

import static lv.atbalsts.indicators.People.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import lv.atbalsts.indicators.People;
import lv.atbalsts.indicators.Story;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class WaysOutTest {

  private static final String DAY = "2022-03-31";
  private static final String ADULT = "ADULT_GRT";
  private static final String CHILD = "CHILD_OUT_OF_FAMILY_CARE";

  private Story story;
  private People people;

  @BeforeEach
  void fromTheBeginning() {
    story = new Story();
    people = new People(story);
  }

  @ParameterizedTest
  @CsvSource({
    "PreparationStarted, PREPARATION, PERSONS_PREPARED",
    "TrialStayStarted, TRIAL_STAY, PERSONS_ON_TRIAL",
    "TrialStayEnded, TRIAL_STAY_END, PERSONS_TRIED",
    "MovedOut, MOVE, PERSONS_MOVED_OUT",
    "ReturnedToInstitution, RETURN, PERSONS_RETURNED"
  })
  void everyStepCountsAPersonOnceSentTwiceOrTakenTwiceAndNoMoreWhenAnnulled(
      String event, String kind, String counted) {
    UUID client = someone();
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    Event told = people.step(event, first, 1, client, ADULT, "2020-05-01", "");
    story.tell("assessment", told);
    people.step(event, second, 2, client, ADULT, "2021-05-01", "");
    people.step(event, UUID.randomUUID(), 1, someone(), ADULT, "2021-06-01", "");
    story.counted();
    assertEquals(2, context("N07", counted, DAY));
    assertEquals(1, context("N07", counted, "2021-05-31"));
    people.annulledStep(first, kind, 3, client);
    story.counted();
    assertEquals(2, context("N07", counted, DAY));
    assertEquals(0, context("N07", counted, "2020-12-31"));
    people.annulledStep(second, kind, 4, client);
    story.counted();
    assertEquals(1, context("N07", counted, DAY));
  }

  @Test
  void whoReturnedUnderAnotherRecordOfTheSamePersonLivesOutsideNoMore() {
    UUID left = someone();
    UUID returned = someone();
    people.independentStep(UUID.randomUUID(), 1, left, "2020-05-01");
    people.step("ReturnedToInstitution", UUID.randomUUID(), 1, returned, ADULT, "2021-05-01", "");
    story.counted();
    assertEquals(1, context("N07", "PERSONS_INDEPENDENT_NOW", DAY));
    people.merged(returned, left);
    story.counted();
    assertEquals(0, context("N07", "PERSONS_INDEPENDENT_NOW", DAY));
    assertEquals(1, context("N07", "PERSONS_INDEPENDENT_NOW", "2021-04-30"));
  }

  @Test
  void anAnnulmentThatArrivesBeforeItsStepHoldsAndTheStepEnteredAgainCounts() {
    UUID client = someone();
    UUID wrong = UUID.randomUUID();
    people.annulledStep(wrong, "INDEPENDENT_LIFE", 2, client);
    people.independentStep(wrong, 1, client, "2020-05-01");
    assertEquals(0, story.counted().count("N07", DAY));
    people.independentStep(UUID.randomUUID(), 3, client, "2020-06-01");
    assertEquals(1, story.counted().count("N07", DAY));
    assertEquals(0, story.count("N07", "2020-05-31"));
  }

  @Test
  void aReturnLeavesTheStartCountedButNotAmongThoseWhoLiveOutsideNow() {
    UUID client = someone();
    UUID back = UUID.randomUUID();
    people.independentStep(UUID.randomUUID(), 1, client, "2020-05-01");
    people.independentStep(UUID.randomUUID(), 1, someone(), "2020-05-01");
    people.step("ReturnedToInstitution", back, 2, client, ADULT, "2021-02-01", "");
    story.counted();
    assertEquals(2, story.count("N07", DAY));
    assertEquals(1, context("N07", "PERSONS_INDEPENDENT_NOW", DAY));
    assertEquals(2, context("N07", "PERSONS_INDEPENDENT_NOW", "2021-01-31"));
    people.annulledStep(back, "RETURN", 3, client);
    story.counted();
    assertEquals(2, context("N07", "PERSONS_INDEPENDENT_NOW", DAY));
  }

  @Test
  void whoStartsAgainOnTheDayOfTheReturnLivesOutsideInWhateverOrderItIsHeardOf() {
    UUID client = someone();
    people.independentStep(UUID.randomUUID(), 3, client, "2021-02-01");
    people.step("ReturnedToInstitution", UUID.randomUUID(), 2, client, ADULT, "2021-02-01", "");
    people.independentStep(UUID.randomUUID(), 1, client, "2020-05-01");
    story.counted();
    assertEquals(1, story.count("N07", DAY));
    assertEquals(1, context("N07", "PERSONS_INDEPENDENT_NOW", DAY));
  }

  @Test
  void placedChildrenStandBesideTheUnknownNumberOfThoseInInstitutionsByWhereTheyLive() {
    UUID child = someone();
    placed(UUID.randomUUID(), 1, child, "2020-05-01", "FOSTER_FAMILY");
    placed(UUID.randomUUID(), 2, child, "2021-05-01", "ADOPTION");
    UUID other = someone();
    placed(UUID.randomUUID(), 1, other, "2020-05-01", "FAMILY");
    people.step("ReturnedToInstitution", UUID.randomUUID(), 2, other, CHILD, "2020-09-01", "");
    UUID wrong = UUID.randomUUID();
    UUID third = someone();
    placed(wrong, 1, third, "2020-05-01", "GUARDIANSHIP");
    people.annulledStep(wrong, "PLACEMENT", 2, third);
    story.counted();
    assertNull(story.value("N08", DAY));
    assertEquals(2, context("N08", "CHILDREN_PLACED", DAY));
    assertEquals(1, context("N08", "CHILDREN_PLACED_NOW", DAY));
    assertEquals(1, context("N08", "CHILDREN_PLACED_FOSTER_FAMILY", DAY));
    assertEquals(1, context("N08", "CHILDREN_PLACED_ADOPTION", DAY));
    assertEquals(1, context("N08", "CHILDREN_PLACED_FAMILY", DAY));
    assertEquals(0, context("N08", "CHILDREN_PLACED_GUARDIANSHIP", DAY));
    assertEquals(0, context("N08", "CHILDREN_PLACED_YOUTH_HOME", DAY));
  }

  private void placed(UUID step, long sequence, UUID child, String on, String kind) {
    people.step(
        "ChildPlacedInFamily", step, sequence, child, CHILD, on, "\"kind\":\"" + kind + "\",");
  }

  private static int context(String indicator, String code, String asOf) {
    return RestAssured.get("/indicators/{id}?as-of={day}", indicator, asOf)
        .jsonPath()
        .getInt("context.find{it.code=='" + code + "'}.value");
  }
}
