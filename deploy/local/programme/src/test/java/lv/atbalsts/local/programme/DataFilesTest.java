package lv.atbalsts.local.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.atbalsts.local.programme.DataFile.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {
  private final List<Row> projects = DataFile.rows("projects.csv");

  @ParameterizedTest
  @CsvSource({
    "9.2.2.1,49679951,5",
    "9.2.2.2,4727073,1",
    "9.2.2.3,4966963,33",
    "9.3.1.1,54825653,72"
  })
  void contractsSumToThePublishedTotal(String measure, BigDecimal total, int contracts) {
    List<Row> contracted =
        projects.stream()
            .filter(
                row ->
                    row.text("measure").equals(measure) && row.text("outcome").equals("CONTRACT"))
            .toList();
    assertEquals(contracts, contracted.size());
    BigDecimal sum =
        contracted.stream()
            .map(row -> new BigDecimal(row.text("total")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, total.compareTo(sum), () -> total + " is not " + sum);
  }

  @ParameterizedTest
  @CsvSource({"1,191000,14,0", "2,206750,19,13"})
  void aProjectOfARoundStaysUnderTheRoundsMaximum(
      String round, BigDecimal most, int contracted, int rejected) {
    List<Row> ofRound =
        projects.stream()
            .filter(row -> row.text("measure").equals("9.2.2.3") && row.text("round").equals(round))
            .toList();
    assertEquals(contracted, ofRound.stream().filter(row -> row.has("total")).count());
    assertEquals(
        rejected, ofRound.stream().filter(row -> row.text("outcome").equals("REJECTED")).count());
    assertTrue(
        ofRound.stream()
            .filter(row -> row.has("total"))
            .allMatch(row -> new BigDecimal(row.text("total")).compareTo(most) <= 0));
  }

  @Test
  void theEightMunicipalitiesThatTheMinistryNamesWithdrew() {
    Set<String> withdrew =
        projects.stream()
            .filter(row -> row.text("outcome").equals("WITHDRAWN"))
            .map(row -> row.text("lead_partner").replace(" novada pašvaldība", ""))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("Dundagas", "Apes", "Stopiņu", "Riebiņu", "Ropažu", "Aglonas", "Dagdas", "Kokneses"),
        withdrew);
  }

  @Test
  void hundredAndFifteenMunicipalitiesAreEachInOneProject() {
    List<Row> partners = DataFile.rows("partners.csv");
    assertEquals(115, partners.stream().map(row -> row.text("municipality")).distinct().count());
    assertEquals(115, partners.size());
  }

  @Test
  void plannedAndStartedPlacesSumToThePublishedNumbers() {
    List<Row> places = DataFile.rows("places.csv");
    assertEquals(Map.of("COMMUNITY", 2473, "FAMILY_LIKE", 250), sum(places));
    assertEquals(
        Map.of("COMMUNITY", 332, "FAMILY_LIKE", 28),
        sum(places.stream().filter(row -> row.has("started_on")).toList()));
  }

  private static Map<String, Integer> sum(List<Row> places) {
    return places.stream()
        .collect(groupingBy(row -> row.text("category"), summingInt(row -> row.number("places"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measures",
        "projects",
        "partners",
        "di-plans",
        "places",
        "institutions",
        "branches",
        "providers",
        "registrations",
        "cohorts",
        "services",
        "unit-rates"
      })
  void everyLineSaysWhereItIsFrom(String file) {
    Set<String> known = Set.of("PUBLISHED", "DERIVED", "ASSUMED", "SYNTHETIC");
    assertTrue(
        DataFile.rows(file + ".csv").stream().allMatch(row -> known.contains(row.text("basis"))));
  }
}
