package lv.atbalsts.indicators.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.indicators.Places;
import lv.atbalsts.indicators.Story;
import lv.atbalsts.indicators.Undertakings;
import lv.atbalsts.indicators.Undertakings.Project;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ProjectsTest {

  private static final String DAY = "2022-03-31";

  @Inject Territories territories;

  private Story story;
  private Undertakings projects;
  private Places places;

  @BeforeEach
  void fromTheBeginning() {
    story = new Story();
    projects = new Undertakings(story);
    places = new Places(story);
  }

  @Test
  void contractedProjectsAreCountedByRoundBesideThoseSubmitted() {
    projects.contracted(ngo("9.2.2.3./17/A/001", 1), "2017-06-01");
    projects.contracted(ngo("9.2.2.3./19/A/001", 2), "2019-06-01");
    projects.contracted(ngo("9.2.2.3./19/A/002", 2), "2019-06-02");
    ngo("9.2.2.3./19/A/003", 2);
    story.counted();
    assertEquals(1, story.count("N16", DAY));
    var second = RestAssured.get("/indicators/N17?as-of=" + DAY).jsonPath();
    assertEquals(2, second.getInt("value"));
    assertEquals(
        List.of("PROJECTS_SUBMITTED", "PROJECTS_WITHDRAWN"), second.getList("context.code"));
    assertEquals(List.of(3, 0), second.getList("context.value"));
  }

  @Test
  void aWithdrawnProjectIsNotCountedFromTheDayOfItsWithdrawal() {
    Project kept = building("9.3.1.1./19/I/001", 2, "0740200");
    Project dropped = building("9.3.1.1./19/I/002", 2, "0360805");
    projects.contracted(kept, "2019-06-01");
    projects.contracted(dropped, "2019-06-01");
    projects.withdrawn(dropped, "2020-01-01");
    story.counted();
    assertEquals(2, story.count("N21", "2019-12-31"));
    assertEquals(1, story.count("N21", "2020-01-01"));
    assertEquals(1, story.count("N23", DAY));
    assertEquals(new BigDecimal("100.00"), story.value("F02", DAY));
    assertEquals(
        List.of(2, 1),
        RestAssured.get("/indicators/N21?as-of=" + DAY).jsonPath().getList("context.value"));
  }

  @Test
  void aWithdrawalHeardOfFirstHolds() {
    Project project = Project.of("9.3.1.1./19/I/003", 2);
    projects.withdrawn(project, "2020-01-01");
    projects.contracted(project, "2019-06-01");
    story.counted();
    assertEquals(1, story.count("N21", "2019-12-31"));
    assertEquals(0, story.count("N21", DAY));
  }

  @Test
  void largeCitiesAndOtherMunicipalitiesAreCountedByRound() {
    projects.contracted(building("9.3.1.1./18/I/001", 1, "0010000"), "2018-06-01");
    projects.contracted(building("9.3.1.1./18/I/002", 1, "0010000"), "2018-06-01");
    projects.contracted(building("9.3.1.1./19/I/001", 2, "0740200"), "2019-06-01");
    story.counted();
    assertEquals(List.of(1, 1), List.of(story.count("N22", DAY), story.count("N23", DAY)));
  }

  @Test
  void theVersionInForceOnTheDayGivesTheMoney() {
    Project pilots = projects.submitted("9.2.2.2./16/I/001", null, null, null, "2016-01-01");
    projects.contracted(pilots, 2, "2019-01-01", "4727073.00", "4018012.00", "709061.00");
    projects.contracted(pilots, 1, "2016-07-01", "4000000.00", "3400000.00", "600000.00");
    story.counted();
    assertEquals(new BigDecimal("0.00"), story.value("P04", "2016-06-30"));
    assertEquals(new BigDecimal("4000000.00"), story.value("P04", "2018-12-31"));
    assertEquals(new BigDecimal("4727073.00"), story.value("P04", DAY));
    assertEquals(new BigDecimal("4018012.00"), story.value("P05", DAY));
    assertEquals(new BigDecimal("709061.00"), story.value("P06", DAY));
  }

  @Test
  void aVersionThatWasEnteredWronglyGivesNothing() {
    Project pilots = projects.submitted("9.2.2.2./16/I/001", null, null, null, "2016-01-01");
    projects.contracted(pilots, 1, "2016-07-01", "4000000.00", "3400000.00", "600000.00");
    projects.contracted(pilots, 2, "2019-01-01", "4727073.00", "4018012.00", "709061.00");
    projects.corrected(pilots, 2, 4);
    story.counted();
    assertEquals(new BigDecimal("4000000.00"), story.value("P04", DAY));
    projects.contractedAnew(pilots, 2, 5, "2019-01-01", "4500000.00");
    story.counted();
    assertEquals(new BigDecimal("4500000.00"), story.value("P04", DAY));
  }

  @Test
  void theContractsOfAMeasureAddUpToTheCent() {
    projects.contracted(region(Story.ZEMGALE, "Zemgale"), 1, "2015-09-01", "10.01", "8.50", "1.51");
    projects.contracted(region(Story.RIGA, "Rīga"), 1, "2015-09-01", "20.02", "17.01", "3.01");
    projects.contracted(ngo("9.2.2.3./17/A/001", 1), 1, "2017-09-01", "5.00", "4.25", "0.75");
    story.counted();
    assertEquals(new BigDecimal("30.03"), story.value("F01", DAY));
    assertEquals(new BigDecimal("5.00"), story.value("F03", DAY));
    assertEquals(2, story.count("N20", DAY));
  }

  @Test
  void municipalitiesInPartnershipsAreThoseOfTheDay() {
    Project zemgale = region(Story.ZEMGALE, "Zemgale");
    Project riga = region(Story.RIGA, "Rīga");
    projects.withdrew(zemgale, 4, "0090000", "2017-01-01");
    projects.joined(zemgale, 2, "0090000", "2015-09-01");
    projects.joined(zemgale, 3, "0110000", "2015-09-02");
    projects.joined(riga, 2, "0110000", "2015-09-03");
    projects.joined(zemgale, 5, "0090000", "2019-01-01");
    story.counted();
    assertEquals(1, story.count("N18", "2015-09-01"));
    assertEquals(2, story.count("N18", "2016-12-31"));
    assertEquals(1, story.count("N18", "2017-01-01"));
    assertEquals(2, story.count("N18", DAY));
  }

  @Test
  void aReformMakesNoMunicipalityTwo() {
    Project vidzeme = region(Story.ZEMGALE, "Vidzeme");
    projects.joined(vidzeme, 2, "0700200", "2015-09-01");
    projects.joined(vidzeme, 3, "0110000", "2015-09-01");
    projects.joined(vidzeme, 4, "0038000", "2021-08-01");
    story.counted();
    assertEquals(2, story.count("N18", "2021-06-30"));
    assertEquals(2, story.count("N18", DAY));
    assertEquals(2, story.count("N18", "2025-06-30"));
  }

  @Test
  void afterTheSecondReformThereAreTheMunicipalitiesOfTheDay() {
    Project vidzeme = region(Story.ZEMGALE, "Vidzeme");
    int sequence = 2;
    for (String code :
        territories.on(LocalDate.parse("2021-06-30")).stream().map(Territory::code).toList()) {
      projects.joined(vidzeme, sequence++, code, "2015-09-01");
    }
    story.counted();
    assertEquals(119, story.count("N18", DAY));
    assertEquals(42, story.count("N18", "2025-07-01"));
  }

  @Test
  void beforeTheFirstEventNothingIsKnown() {
    projects.contracted(region(Story.ZEMGALE, "Zemgale"), "2015-09-01");
    story.counted();
    List<Object> values =
        RestAssured.get("/indicators?as-of=2014-12-31").jsonPath().getList("items.value");
    assertEquals(36, values.size());
    assertEquals(List.of(), values.stream().filter(value -> value != null).toList());
  }

  @Test
  void approvedPlansAreCountedOnceARegion() {
    places.planApproved(Story.ZEMGALE, "2017-10-17");
    places.planApproved(Story.ZEMGALE, "2018-10-17");
    places.planApproved(Story.RIGA, "2017-11-17");
    story.counted();
    assertEquals(1, story.count("N19", "2017-10-17"));
    assertEquals(2, story.count("N19", DAY));
  }

  @Test
  void placesCountFromTheStartOfTheirCreationByCategory() {
    UUID home = UUID.randomUUID();
    places.created(home, "COMMUNITY", 12, "2021-01-01");
    places.planned(home, "COMMUNITY", 16, "2021-06-01");
    places.started(home, "COMMUNITY", 14, "2020-01-01");
    places.started(UUID.randomUUID(), "FAMILY_LIKE", 8, "2020-02-01");
    places.planned(UUID.randomUUID(), "COMMUNITY", 100, "2022-01-01");
    story.counted();
    assertNull(story.value("N10", "2019-12-31"));
    var community = RestAssured.get("/indicators/N10?as-of=" + DAY).jsonPath();
    assertEquals(14, community.getInt("value"));
    assertEquals(List.of(116, 12), community.getList("context.value"));
    assertEquals(8, story.count("N11", DAY));
  }

  @Test
  void anAmendmentCountsEachLineAsItNamesItAndNoneTwice() {
    UUID kept = UUID.randomUUID();
    UUID gone = UUID.randomUUID();
    places.planned(kept, 2, "COMMUNITY", 8, "2022-12-31");
    places.planned(kept, 1, "COMMUNITY", 12, "2022-12-31");
    places.planned(gone, 1, "COMMUNITY", 20, "2022-12-31");
    places.dropped(gone, 2, "COMMUNITY");
    places.started(UUID.randomUUID(), "COMMUNITY", 1, "2020-01-01");
    story.counted();
    var community = RestAssured.get("/indicators/N10?as-of=" + DAY).jsonPath();
    assertEquals(8, community.getInt("context[0].value"));
  }

  @Test
  void aCreationThatIsPutRightOrGivenUpCountsAsItIsSaidLast() {
    UUID corrected = UUID.randomUUID();
    UUID givenUp = UUID.randomUUID();
    places.creationChanged(corrected, 3, "COMMUNITY", 10, ",\"startedOn\":\"2020-03-02\"");
    places.started(corrected, "COMMUNITY", 12, "2020-01-01");
    places.started(givenUp, "COMMUNITY", 5, "2020-01-01");
    places.creationChanged(
        givenUp, 3, "COMMUNITY", 5, ",\"startedOn\":\"2020-01-01\",\"withdrawnOn\":\"2020-03-01\"");
    story.counted();
    assertEquals(5, story.count("N10", "2020-02-29"));
    assertEquals(10, story.count("N10", "2020-03-02"));
  }

  @Test
  void aPlansFirstApprovalCountsAsItIsPutRight() {
    UUID plan = UUID.randomUUID();
    places.planApproved(plan, 1, 1, Story.ZEMGALE, "2017-10-17");
    places.planApproved(plan, 2, 1, Story.ZEMGALE, "2017-11-17");
    places.planApproved(plan, 3, 2, Story.ZEMGALE, "2018-12-18");
    UUID annulled = UUID.randomUUID();
    places.planAnnulled(annulled, 2, 1, Story.RIGA);
    places.planApproved(annulled, 1, 1, Story.RIGA, "2017-10-17");
    story.counted();
    assertEquals(1, story.count("N19", DAY));
  }

  @Test
  void aClosureThatIsTakenBackDoesNotCount() {
    UUID branch = UUID.randomUUID();
    places.branchReopened(branch, 4);
    places.branchClosed(branch, 3, "VSAC", true, "2020-01-01");
    UUID closed = UUID.randomUUID();
    places.branchClosed(closed, 3, "VSAC", true, "2020-01-01");
    story.counted();
    assertEquals(1, story.count("N09", DAY));
  }

  @Test
  void onlySupportedBranchesOfStateCentresCountAsClosed() {
    UUID closed = UUID.randomUUID();
    places.branchClosed(closed, 3, "VSAC", true, "2020-01-01");
    places.branchRecorded(closed, 1, "VSAC", false);
    UUID open = UUID.randomUUID();
    places.branchRecorded(open, 1, "VSAC", false);
    places.branchRecorded(open, 2, "VSAC", true);
    places.branchClosed(UUID.randomUUID(), 2, "VSAC", false, "2020-01-01");
    places.branchClosed(UUID.randomUUID(), 2, "BSAC", true, "2020-01-01");
    story.counted();
    var branches = RestAssured.get("/indicators/N09?as-of=" + DAY).jsonPath();
    assertEquals(1, branches.getInt("value"));
    assertEquals(List.of(2), branches.getList("context.value"));
    assertNull(story.value("N09", "2019-12-31"));
  }

  @Test
  void whatNoEventTellsIsUnknownAndNotZero() {
    for (String id : List.of("N08", "N12", "P01", "P02", "P03", "D01", "D02", "D03", "P07")) {
      assertNull(story.value(id, DAY), id);
    }
  }

  private Project ngo(String number, int round) {
    return projects.submitted(number, round, null, null, "2017-01-01");
  }

  private Project building(String number, int round, String municipality) {
    return projects.submitted(number, round, null, municipality, "2018-01-01");
  }

  private Project region(String number, String region) {
    return projects.submitted(number, null, region, null, "2015-01-01");
  }
}
