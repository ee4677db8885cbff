package lv.atbalsts.registry.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Places;
import lv.atbalsts.registry.play.Register;
import lv.atbalsts.registry.play.TestTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Any history of agreements, placements, reservations, expiries, ends, exclusions and changed
 * numbers, played through the API: no day is ever overbooked, and nothing is refused for want of a
 * place where there is one. What should come out is counted here once more, day by day.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OverbookingPropertiesTest {

  private static final int TRIES = 12;
  private static final LocalDate START = LocalDate.of(2022, 6, 15);
  private static final int DAYS = 24;

  enum Kind {
    PLACE,
    RESERVE,
    AGREE,
    END,
    CHANGE,
    PASS,
    EXCLUDE
  }

  record Step(Kind kind, boolean other, int from, int length, int number) {}

  record Held(
      String id,
      String municipality,
      Kind kind,
      int places,
      LocalDate from,
      LocalDate to,
      LocalDate heldUntil) {}

  private static Arbitrary<List<Step>> histories() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(8, Kind.PLACE),
            Tuple.of(4, Kind.RESERVE),
            Tuple.of(3, Kind.AGREE),
            Tuple.of(3, Kind.END),
            Tuple.of(3, Kind.CHANGE),
            Tuple.of(3, Kind.PASS),
            Tuple.of(1, Kind.EXCLUDE));
    return Combinators.combine(
            kinds,
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, DAYS - 8),
            Arbitraries.integers().between(1, 7),
            Arbitraries.integers().between(0, 4))
        .as(Step::new)
        .list()
        .ofMinSize(6)
        .ofMaxSize(16);
  }

  @AfterEach
  void moveBack() {
    TestTime.moveBack();
  }

  @Test
  void noHistoryOverbooksADay() {
    List<List<Step>> tried = new ArrayList<>();
    JqwikSession.run(() -> histories().sampleStream().limit(TRIES).forEach(tried::add));
    tried.forEach(
        steps -> {
          TestTime.moveBack();
          new History().play(steps);
        });
  }

  /** One history, and what is counted of it here. */
  private static final class History {

    private final Places places = Places.of(4);
    private final NavigableMap<LocalDate, Integer> levels = new TreeMap<>();
    private final List<Held> held = new ArrayList<>();
    private LocalDate today = START;
    private LocalDate excludedOn;

    void play(List<Step> steps) {
      levels.put(LocalDate.of(2021, 9, 1), 4);
      for (Step step : steps) {
        take(step);
        days().forEach(day -> assertTrue(used(day) <= maximum(day), () -> step + " on " + day));
      }
      days().forEach(this::assertShown);
    }

    private void take(Step step) {
      LocalDate from = START.plusDays(step.from());
      LocalDate to = from.plusDays(step.length() - 1);
      String municipality = step.other() ? Places.OTHER : Places.MADONA;
      switch (step.kind()) {
        case PLACE -> {
          String body = places.placement(from.toString(), to.toString());
          hold(
              places.take(municipality, body),
              new Held(null, municipality, Kind.PLACE, 1, from, to, null));
        }
        case RESERVE -> {
          LocalDate until = today.plusDays(step.number());
          String body = places.reservation(from.toString(), to.toString(), until.toString());
          hold(
              places.take(municipality, body),
              new Held(null, municipality, Kind.RESERVE, 1, from, to, until));
        }
        case AGREE -> agree(municipality, step.number() + 1, from, to);
        case END -> end(step.number());
        case CHANGE -> change(from, step.number() + 2);
        case PASS -> {
          today = today.plusDays(step.length() % 3);
          TestTime.to(today.toString());
        }
        case EXCLUDE -> exclude();
      }
    }

    private void hold(ValidatableResponse answer, Held wanted) {
      boolean fits = registeredOn(wanted.to()) && fits(wanted);
      assertEquals(fits ? 201 : 409, answer.extract().statusCode(), wanted::toString);
      if (fits) {
        add(wanted, answer.extract().path("id"));
      }
    }

    private void agree(String municipality, int number, LocalDate from, LocalDate to) {
      if (!registeredOn(to)) {
        return;
      }
      Held wanted = new Held(null, municipality, Kind.AGREE, number, from, to, null);
      boolean exist = from.datesUntil(to.plusDays(1)).allMatch(day -> number <= maximum(day));
      var entered =
          Call.municipality(municipality)
              .post(
                  "/cooperation-agreements",
                  places.agreement(number, from.toString(), to.toString()))
              .statusCode(exist ? 201 : 409)
              .extract();
      if (!exist) {
        return;
      }
      String id = entered.path("id");
      int status =
          Call.provider(places.provider())
              .post("/cooperation-agreements/" + id + "/confirmation", "")
              .extract()
              .statusCode();
      assertEquals(fits(wanted) ? 200 : 409, status, wanted::toString);
      if (status == 200) {
        add(wanted, id);
      }
    }

    private void add(Held wanted, String id) {
      held.add(
          new Held(
              id,
              wanted.municipality(),
              wanted.kind(),
              wanted.places(),
              wanted.from(),
              wanted.to(),
              wanted.heldUntil()));
    }

    private boolean fits(Held wanted) {
      held.add(wanted);
      boolean fits = days().allMatch(day -> used(day) <= maximum(day));
      held.remove(wanted);
      return fits;
    }

    /** A placement or reservation is annulled, unless it has lapsed. */
    private void end(int which) {
      List<Held> open =
          held.stream().filter(each -> each.kind() != Kind.AGREE && counts(each)).toList();
      if (open.isEmpty()) {
        return;
      }
      Held ended = open.get(which % open.size());
      Call.municipality(ended.municipality())
          .post("/placements/" + ended.id() + "/annulment", "{\"reason\": \"Nevajag\"}")
          .statusCode(200);
      held.remove(ended);
    }

    private void change(LocalDate from, int maximum) {
      if (!registeredOn(from)) {
        return;
      }
      Integer before = levels.put(from, maximum);
      boolean fits = days().allMatch(day -> used(day) <= maximum(day));
      places.change(from.toString(), maximum).statusCode(fits ? 200 : 409);
      if (!fits) {
        levels.remove(from);
        if (before != null) {
          levels.put(from, before);
        }
      }
    }

    private void exclude() {
      if (excludedOn == null) {
        excludedOn = today;
        Call.REGISTRAR
            .post(
                "/registrations/" + places.registration() + "/exclusion",
                Register.exclusion(today.toString()))
            .statusCode(200);
      }
    }

    private boolean registeredOn(LocalDate day) {
      return excludedOn == null || day.isBefore(excludedOn);
    }

    private Stream<LocalDate> days() {
      return START.datesUntil(START.plusDays(DAYS));
    }

    private int maximum(LocalDate day) {
      return levels.floorEntry(day).getValue();
    }

    private int used(LocalDate day) {
      return Stream.of(Places.MADONA, Places.OTHER)
          .mapToInt(each -> Math.max(sum(each, day, true), sum(each, day, false)))
          .sum();
    }

    private int sum(String municipality, LocalDate day, boolean agreed) {
      return held.stream()
          .filter(each -> each.municipality().equals(municipality))
          .filter(each -> (each.kind() == Kind.AGREE) == agreed && counts(each))
          .filter(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()))
          .mapToInt(Held::places)
          .sum();
    }

    private boolean counts(Held each) {
      return each.heldUntil() == null || !today.isAfter(each.heldUntil());
    }

    private void assertShown(LocalDate day) {
      JsonPath shown = places.read(day.toString()).extract().jsonPath();
      int reserved = shown.getInt("reserved");
      int occupied = shown.getInt("occupied");
      assertEquals(used(day), reserved + occupied, day::toString);
    }
  }
}
