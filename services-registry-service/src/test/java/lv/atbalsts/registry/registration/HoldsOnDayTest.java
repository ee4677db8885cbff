package lv.atbalsts.registry.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import org.junit.jupiter.api.Test;

/**
 * That a registration holds on a day is said of one by its entity, of many by the search, and of
 * all by the published register; each says the same.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class HoldsOnDayTest {

  private static final String STATUS_OF = "/registrations?limit=200&provider=%s&as-of=%s%s";

  @Inject RegistrationDesk desk;
  @Inject PublishedRegister published;

  private final List<String> all = new ArrayList<>();
  private String provider;

  private String registered() {
    return added(Register.registration(provider, "GROUP_HOME", Numbers.addressCode()));
  }

  private String added(String id) {
    all.add(id);
    return id;
  }

  private String decided(String id, String operation, String day, String decidedOn) {
    String named =
        switch (operation) {
          case "exclusion" -> "excludedOn";
          case "suspensions" -> "suspendedOn";
          default -> "resumedOn";
        };
    String ground = operation.equals("resumption") ? null : "SERVICE_NOT_GIVEN";
    Call.REGISTRAR
        .post(
            "/registrations/" + id + "/" + operation,
            "{\"%s\": \"%s\", \"decision\": %s}"
                .formatted(named, day, Register.terms(decidedOn, ground)))
        .statusCode(200);
    return id;
  }

  private String suspended(String from, String until) {
    String id = decided(registered(), "suspensions", from, from);
    return until == null ? id : decided(id, "resumption", until, until);
  }

  private void everyCase() {
    provider = Register.provider("Dienas");
    registered();
    suspended("2022-01-10", null);
    suspended("2022-01-10", "2022-02-10");
    suspended("2022-01-10", "2022-01-10");
    suspended("2021-09-01", "2021-09-02");
    String twice = suspended("2022-01-10", "2022-02-10");
    decided(
        decided(twice, "suspensions", "2022-02-10", "2022-02-10"),
        "resumption",
        "2022-02-20",
        "2022-02-20");
    decided(registered(), "exclusion", "2022-03-01", "2022-03-01");
    decided(registered(), "exclusion", "2021-09-01", "2021-09-01");
    decided(suspended("2022-01-10", null), "exclusion", "2022-03-01", "2022-03-01");
    decided(suspended("2022-01-10", "2022-02-10"), "exclusion", "2022-02-10", "2022-02-10");
    added(Register.ending(provider, Numbers.addressCode(), "2022-05-31"));
    Call.REGISTRAR.post("/registrations/expiries", "{}").statusCode(200);
    added(Register.ending(provider, Numbers.addressCode(), "2022-06-14"));
    added(Register.ending(provider, Numbers.addressCode(), "2022-06-15"));
    String renewed = added(Register.ending(provider, Numbers.addressCode(), "2022-06-10"));
    Call.REGISTRAR
        .post(
            "/registrations/" + renewed + "/renewals",
            "{\"decision\": %s}".formatted(Register.terms("2022-06-01", null)))
        .statusCode(200);
    added(
        Register.registered(
            provider,
            Numbers.addressCode(),
            LocalDate.parse("2016-01-04"),
            "\"withoutEnd\": true,"));
  }

  /** Each day on which something of them begins or ends, that before, and that after it. */
  private Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    for (String id : all) {
      var now = Call.NOBODY.read("/registrations/" + id).extract().jsonPath();
      List<String> of = new ArrayList<>();
      of.add(now.get("validFrom"));
      of.add(now.get("validTo"));
      of.add(now.get("endedOn"));
      of.addAll(now.getList("suspensions.suspendedOn"));
      of.addAll(now.getList("suspensions.resumedOn"));
      of.stream()
          .filter(day -> day != null)
          .map(LocalDate::parse)
          .forEach(day -> days.addAll(Set.of(day.minusDays(1), day, day.plusDays(1))));
    }
    return days;
  }

  private static <T> T asked(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }

  private Set<String> found(LocalDate day, String more) {
    return new TreeSet<>(
        Call.REGISTRAR
            .read(STATUS_OF.formatted(provider, day, more))
            .statusCode(200)
            .extract()
            .<List<String>>path("items.id"));
  }

  @Test
  void whoeverIsAskedSaysTheSameOfEveryDay() {
    everyCase();

    for (LocalDate day : days()) {
      Set<String> holds = new TreeSet<>();
      Set<String> publishes = new TreeSet<>();
      Map<String, Set<String>> statuses = new HashMap<>();
      for (String id : all) {
        UUID uuid = UUID.fromString(id);
        RegistrationView one = asked(() -> desk.read(uuid, day));
        if (one.active()) {
          holds.add(id);
        }
        statuses.computeIfAbsent(one.status().name(), status -> new TreeSet<>()).add(id);
        if (asked(() -> published.holdsOn(uuid, day))) {
          publishes.add(id);
        }
      }
      assertEquals(holds, found(day, ""), "the search on " + day);
      assertEquals(holds, publishes, "the published register on " + day);
      for (String status : List.of("REGISTERED", "SUSPENDED", "EXCLUDED", "EXPIRED")) {
        assertEquals(
            statuses.getOrDefault(status, Set.of()),
            found(day, "&status=" + status),
            status + " on " + day);
      }
    }
  }
}
