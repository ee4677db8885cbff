package lv.atbalsts.local.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import lv.atbalsts.local.programme.DataFile.Row;
import lv.atbalsts.local.programme.Spread.Home;
import lv.atbalsts.local.programme.SyntheticPerson.Part;
import lv.atbalsts.local.programme.SyntheticPerson.Service;

/** The synthetic people of the programme: the same ones each time. */
final class Population {
  private static final long SEED = 9221;
  private static final long FIRST_CODE = 32_000_000_001L;
  private static final LocalDate FIRST_ENROLMENT = LocalDate.of(2016, 3, 1);

  /** Grants begin after the first registrations and before the reform of the municipalities. */
  private static final LocalDate FIRST_GRANT = LocalDate.of(2019, 2, 15);

  /** Decided ten days before, after the last enrolment of that round. */
  private static final LocalDate FIRST_GRANT_OF_ROUND_2 = LocalDate.of(2020, 7, 25);

  private final Random random = new Random(SEED);
  private final Spread spread = new Spread();
  private final ServiceMix services = new ServiceMix(random);
  private final SyntheticNames names = new SyntheticNames(random);
  private final List<SyntheticPerson> persons = new ArrayList<>();

  private Population() {}

  static List<SyntheticPerson> all() {
    Population population = new Population();
    Cohort.all().forEach(population::add);
    return List.copyOf(population.persons);
  }

  private void add(Cohort cohort) {
    if (cohort.isOf("LEGAL_REPRESENTATIVE")) {
      addRepresentatives(cohort);
      return;
    }
    List<Home> homes = spread.homes(cohort.persons() - cohort.shared());
    List<Boolean> starts = starts(homes.size(), cohort.started() - cohort.shared());
    List<String> projects = projects(cohort);
    share(cohort, projects);
    for (int i = 0; i < homes.size(); i++) {
      String project =
          cohort.regional() ? homes.get(i).project() : projects.get(i % projects.size());
      persons.add(person(cohort, homes.get(i), part(cohort, project, starts.get(i))));
    }
  }

  /** Exactly as many starts as there are, anywhere among the persons. */
  private List<Boolean> starts(int persons, int started) {
    List<Boolean> starts = new ArrayList<>(Collections.nCopies(started, true));
    starts.addAll(Collections.nCopies(persons - started, false));
    Collections.shuffle(starts, random);
    return starts;
  }

  /** The contracted projects of a round of 9.2.2.3. */
  private static List<String> projects(Cohort cohort) {
    return DataFile.rows("projects.csv").stream()
        .filter(row -> row.text("measure").equals(cohort.measure()))
        .filter(row -> row.text("round").equals(Integer.toString(cohort.round())))
        .filter(row -> row.text("outcome").equals("CONTRACT"))
        .map((Row row) -> row.text("number"))
        .toList();
  }

  /** Some children of the regional projects are served by a non-governmental organisation too. */
  private void share(Cohort cohort, List<String> projects) {
    Predicate<SyntheticPerson> ofRegion =
        person -> person.targetGroup().equals("CHILD_FT") && person.parts().size() == 1;
    List<SyntheticPerson> children =
        persons.stream()
            .filter(ofRegion.and(person -> person.parts().getFirst().regional()))
            .toList();
    for (int i = 0; i < cohort.shared(); i++) {
      SyntheticPerson child = children.get(i * children.size() / cohort.shared());
      child.parts().add(part(cohort, projects.get(i % projects.size()), true));
    }
  }

  private void addRepresentatives(Cohort cohort) {
    List<SyntheticPerson> children =
        persons.stream()
            .filter(person -> person.specialCareFrom() != null)
            .limit(cohort.persons())
            .toList();
    if (children.size() < cohort.persons()) {
      throw new IllegalStateException(
          "too few children with an opinion on special care: " + children.size());
    }
    for (SyntheticPerson child : children) {
      Part part = part(cohort, child.parts().getFirst().project(), true);
      LocalDate after = child.parts().getFirst().enrolledOn().plusDays(1);
      Part later = new Part(part.project(), after, false, List.of(), part.granted());
      String sex = names.sex();
      persons.add(
          new SyntheticPerson(
              code(),
              names.given(sex),
              names.family(sex),
              day(1970, 20),
              sex,
              child.municipality(),
              cohort.targetGroup(),
              null,
              null,
              null,
              child.code(),
              List.of(later)));
    }
  }

  private SyntheticPerson person(Cohort cohort, Home home, Part part) {
    boolean adult = cohort.isOf("ADULT_GRT");
    String sex = names.sex();
    boolean specialCare = cohort.isOf("CHILD_FT") && cohort.regional() && random.nextInt(100) < 45;
    return new SyntheticPerson(
        code(),
        names.given(sex),
        names.family(sex),
        adult ? day(1950, 45) : day(2004, 10).plusMonths(7),
        sex,
        home.municipality(),
        cohort.targetGroup(),
        adult ? (random.nextInt(3) == 0 ? "I" : "II") : null,
        specialCare ? LocalDate.of(2016, 1, 4) : null,
        cohort.isOf("CHILD_OUT_OF_FAMILY_CARE") ? "BSAC" : null,
        null,
        new ArrayList<>(List.of(part)));
  }

  private Part part(Cohort cohort, String project, boolean starts) {
    LocalDate enrolled =
        switch (cohort.round()) {
          case 1 -> LocalDate.of(2018, 12, 3).plusDays(random.nextInt(60));
          case 2 -> LocalDate.of(2020, 7, 1).plusDays(random.nextInt(14));
          default -> FIRST_ENROLMENT.plusDays(random.nextInt(900));
        };
    List<Service> granted = starts ? granted(cohort) : List.of();
    boolean waits = !starts && random.nextInt(100) < cohort.waitingPercent();
    List<Service> recommended =
        waits ? services.draw(cohort.targetGroup(), 1, FIRST_GRANT, 700, true) : granted;
    return new Part(
        project, enrolled, cohort.regional(), cohort.regional() ? recommended : List.of(), granted);
  }

  private List<Service> granted(Cohort cohort) {
    int number = random.nextInt(100) < cohort.twicePercent() ? 2 : 1;
    return cohort.round() == 2
        ? services.draw(cohort.targetGroup(), number, FIRST_GRANT_OF_ROUND_2, 300, false)
        : services.draw(cohort.targetGroup(), number, FIRST_GRANT, 700, false);
  }

  private String code() {
    return Long.toString(FIRST_CODE + persons.size());
  }

  private LocalDate day(int firstYear, int years) {
    return LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(years * 365));
  }
}
