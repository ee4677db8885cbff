package lv.atbalsts.registry.creation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Plans;
import org.junit.jupiter.api.Test;

/** Overdue lines, and the days between finished and registered. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class WaitingTest {

  @Inject Plans plans;

  /** Places of a municipality that no other test plans for, finished on 2021-11-30. */
  private String finished(String project, String municipality) {
    String plan = plans.draft(project);
    plans.partner(project, municipality);
    String line =
        Call.region(project)
            .post(
                "/di-plans/" + plan + "/places",
                Plans.lines(Plans.line(municipality, 12).replace("2022-12-31", "2022-01-31")))
            .statusCode(201)
            .extract()
            .path("items[0].id");
    plans.submit(project, plan);
    plans.decide(plan, Plans.APPROVAL);
    String creation = plans.create(project, line, 12);
    String steps = "/place-creations/" + creation + "/steps";
    for (String step :
        List.of(
            Plans.step("UNDER_CONSTRUCTION", "2020-03-02"),
            Plans.step("FINISHED", "2021-11-30"),
            Plans.step("EQUIPPED", "2022-01-17"))) {
      Call.region(project).post(steps, step).statusCode(200);
    }
    return line;
  }

  /** Auce is of Dobeles novads since 2021-07-01, Aglona went to Preiļi and in part to Krāslava. */
  @Test
  void whatIsNotRegisteredCountsUntilTheDayByTheMunicipalityOfThenOrNow() {
    finished(Numbers.project(), "0460800");
    String path = "/place-creations/waiting?as-of=2021-12-10";
    Call.NOBODY
        .read(path)
        .statusCode(200)
        .body("items.find { it.municipality == '0460800' }.sumDays", equalTo(10))
        .body("items.find { it.municipality == '0460800' }.medianDays", equalTo(10f))
        .body("items.find { it.municipality == '0460800' }.maxDays", equalTo(10))
        .body("items.find { it.municipality == '0460800' }.open", equalTo(1))
        .body("items.find { it.municipality == '0460800' }.placeDays", equalTo(120));
    String now = Call.NOBODY.read("/territories/0460800").extract().path("became[0].code");
    Call.NOBODY
        .read(path + "&boundaries=NOW")
        .body("items.municipality", hasItem(now))
        .body("items.municipality", not(hasItem("0460800")));
    Call.NOBODY
        .read("/place-creations/waiting?as-of=2021-11-29")
        .body("items.municipality", not(hasItem("0460800")));
  }

  @Test
  void aLineIsOverdueFromTheDayAfterTheOneItIsPlannedForUntilItIsRegistered() {
    String project = Numbers.project();
    String line = finished(project, "0640600");
    Call region = Call.region(project);
    String path = "/place-creations/overdue?as-of=";
    region.read(path + "2022-01-31").body("items.id", not(hasItem(line)));
    region
        .read(path + "2022-02-01")
        .body("items.find { it.id == '%s' }.missing".formatted(line), equalTo(12))
        .body("items.find { it.id == '%s' }.daysOverdue".formatted(line), equalTo(1));
    Call.region(Numbers.project()).read(path + "2022-02-01").body("items.size()", equalTo(0));
    Call.municipality("0640600").read(path + "2022-02-01").body("items.id", contains(line));
  }
}
