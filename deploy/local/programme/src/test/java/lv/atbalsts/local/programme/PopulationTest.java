package lv.atbalsts.local.programme;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PopulationTest {
  private final List<SyntheticPerson> persons = Population.all();

  @Test
  void theSamePeopleComeOutEachTime() {
    assertEquals(persons, Population.all());
  }

  @Test
  void asManyTakePartAsThePublishedFiguresSay() {
    assertEquals(2362, count(is("ADULT_GRT")));
    assertEquals(1128, count(is("CHILD_OUT_OF_FAMILY_CARE")));
    assertEquals(2156, count(is("CHILD_FT").and(inRegionalProject())));
    assertEquals(625, count(is("LEGAL_REPRESENTATIVE")));
  }

  @Test
  void asManyStartAServiceAsThePublishedFiguresSay() {
    assertEquals(646, count(is("ADULT_GRT").and(starts("9.2.2.1"))));
    assertEquals(1354, count(is("CHILD_FT").and(starts("9.2.2.1"))));
    assertEquals(625, count(is("LEGAL_REPRESENTATIVE").and(starts("9.2.2.1"))));
    assertEquals(523, count(starts("9.2.2.3./18")));
    assertEquals(434, count(starts("9.2.2.3./20")));
  }

  @Test
  void someReceiveTwoServicesSoThatCountingServicesWouldBeWrong() {
    long twice =
        count(person -> person.parts().stream().anyMatch(part -> part.granted().size() == 2));
    assertTrue(twice > 300, "only " + twice + " persons with two services");
    assertEquals(100, count(person -> person.isChild() && person.parts().size() == 2));
  }

  @Test
  void everyChildIsUnderEighteenWhenEnrolledAndUntilTheReform() {
    assertTrue(
        persons.stream()
            .filter(SyntheticPerson::isChild)
            .allMatch(child -> child.birthDate().plusYears(18).isAfter(LocalDate.of(2021, 6, 30))));
  }

  @Test
  void nothingHappensAfterTheReformOfTheMunicipalities() {
    assertTrue(
        persons.stream()
            .flatMap(person -> person.parts().stream())
            .flatMap(part -> part.granted().stream())
            .allMatch(service -> service.from().isBefore(LocalDate.of(2021, 6, 30))));
  }

  @Test
  void noGrantIsBeyondTheLimitsOfTheProgramme() {
    for (SyntheticPerson person : persons) {
      for (SyntheticPerson.Part part : person.parts()) {
        for (SyntheticPerson.Service service : part.granted()) {
          assertTrue(service.to().isBefore(LocalDate.of(2022, 4, 22)));
          assertTrue(!person.isChild() || service.to().isBefore(person.birthDate().plusYears(18)));
          switch (service.type()) {
            case "RESPITE" -> assertTrue(service.quantity() <= 30);
            case "SOCIAL_REHAB" -> assertTrue(service.quantity() <= 40);
            default -> {}
          }
        }
        assertEquals(
            part.granted().size(),
            part.granted().stream().map(SyntheticPerson.Service::type).distinct().count());
      }
    }
  }

  @Test
  void peopleAreSpreadUnevenlyOverAllPartners() {
    Map<String, Long> byMunicipality =
        persons.stream().collect(groupingBy(SyntheticPerson::municipality, counting()));
    assertEquals(115, byMunicipality.size());
    long most = byMunicipality.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    long fewest = byMunicipality.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    assertTrue(most > 10 * fewest, most + " and " + fewest);
  }

  @Test
  void codesAreUniqueAndOfTheFormWithoutABirthDate() {
    assertEquals(persons.size(), persons.stream().map(SyntheticPerson::code).distinct().count());
    assertTrue(persons.stream().allMatch(person -> person.code().matches("32[0-9]{9}")));
  }

  private long count(Predicate<SyntheticPerson> wanted) {
    return persons.stream().filter(wanted).count();
  }

  private static Predicate<SyntheticPerson> is(String group) {
    return person -> person.targetGroup().equals(group);
  }

  private static Predicate<SyntheticPerson> inRegionalProject() {
    return person -> person.parts().getFirst().regional();
  }

  private static Predicate<SyntheticPerson> starts(String project) {
    return person ->
        person.parts().stream()
            .anyMatch(part -> part.project().startsWith(project) && !part.granted().isEmpty());
  }
}
