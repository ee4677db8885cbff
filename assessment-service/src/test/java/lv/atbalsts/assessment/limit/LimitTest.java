package lv.atbalsts.assessment.limit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Race;
import lv.atbalsts.assessment.play.Store;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class LimitTest {

  private static final Call MINISTRY = new Call("MINISTRY", null);
  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject LimitAnnouncement announcement;

  @Test
  void allLinesOfTheProgrammesListAreThere() throws SQLException {
    assertEquals(
        IntStream.rangeClosed(1, 27).mapToObj("L%02d"::formatted).toList().toString(),
        Store.asSuperuser(
            "select '[' || string_agg(rule, ', ' order by rule) || ']' from service_limit"
                + " where valid_from is null or valid_from < '2024-01-01'"));
  }

  @ParameterizedTest
  @CsvSource({
    "CHILD_CARE,2019-07-07,L03",
    "CHILD_CARE,2019-07-08,L04 L05 L06 L10",
    "CHILD_CARE,2021-07-20,L04 L05 L06 L10",
    "CHILD_CARE,2021-07-21,L07 L08 L09 L10",
    "CHILD_CARE,2024-01-01,L10",
    "SOCIAL_REHAB,2020-06-08,L11 L14 L24",
    "SOCIAL_REHAB,2020-06-09,L12 L14 L24",
    "SOCIAL_REHAB,2022-04-22,L13 L15 L24",
    "RESPITE,2020-06-08,L01",
    "RESPITE,2020-06-09,L01 L02",
    "RESPITE,2022-04-22,L01 L02 L20"
  })
  void aLimitIsInForceFromItsFirstToItsLastDay(String service, String on, String rules) {
    Call.AUDITOR
        .read("/limits?serviceType=" + service + "&as-of=" + on)
        .statusCode(200)
        .body("items.rule", contains((Object[]) rules.split(" ")));
  }

  @Test
  void whatTheSourceLeavesOpenIsMarked() {
    Call.AUDITOR
        .read("/limits?serviceType=CHILD_CARE&as-of=2021-07-21")
        .body("items.find{it.rule=='L07'}.assumed", equalTo(true))
        .body("items.find{it.rule=='L07'}.value", equalTo(200.0f))
        .body("items.find{it.rule=='L07'}.per", equalTo("MONTH"))
        .body("items.find{it.rule=='L07'}.subValue", equalTo(40.0f))
        .body("items.find{it.rule=='L10'}.assumed", equalTo(false));
  }

  @Test
  void theLinesThatFollowOneAnotherAreVersionsOfOneLimit() {
    Call.AUDITOR
        .read("/limits/L12/versions")
        .statusCode(200)
        .body("items.rule", contains("L11", "L12", "L13"))
        .body("items.version", contains(1, 2, 3));
    Call.AUDITOR.read("/limits/L99/versions").statusCode(404);
  }

  @Test
  void everyRoleReadsAndNobodyWithoutAToken() {
    for (String role : List.of("PROVIDER", "REGISTRAR", "COUNCIL", "CFLA", "MINISTRY")) {
      Call caller = new Call(role, role.equals("PROVIDER") ? "90000054572" : null);
      caller.read("/limits").statusCode(200);
      caller.read("/limits/L01/versions").statusCode(200);
    }
    Call.NOBODY.read("/limits").statusCode(401);
    Call.NOBODY.read("/limits/L01/versions").statusCode(401);
    Call.NOBODY.post("/limits/L26/versions", version("2030-01-01")).statusCode(401);
    new Call("CFLA", null).post("/limits/L26/versions", version("2030-01-01")).statusCode(403);
  }

  @Test
  void theNextVersionEndsTheOneBeforeAndOthersAreToldOfBoth() {
    MINISTRY
        .post("/limits/L25/versions", version("2031-05-01"))
        .statusCode(201)
        .body("version", equalTo(2))
        .body("unit", equalTo("MONTH"));
    MINISTRY
        .read("/limits/L25/versions")
        .body("items[0].validTo", equalTo("2031-04-30"))
        .body("items[1].validFrom", equalTo("2031-05-01"))
        .body("items[1].validTo", nullValue());
    Events.awaitOn("atbalsts.assessment", told("\"validTo\":\"2031-04-30\""), SOON);
    Events.awaitOn("atbalsts.assessment", told("\"validFrom\":\"2031-05-01\""), SOON);
    MINISTRY
        .post("/limits/L25/versions", version("2031-05-01"))
        .statusCode(409)
        .body("code", equalTo("ASM-0276"))
        .body("inForce.from", equalTo("2031-05-01"));
  }

  @Test
  void aVersionWithoutAValueOrWithHalfASubLimitIsRefusedWithBoth() {
    MINISTRY
        .post(
            "/limits/L26/versions",
            version("2032-01-01")
                .with("value", null)
                .with("subValue", 4)
                .with("validTo", "2031-01-01"))
        .statusCode(422)
        .body("errors.code", contains("ASM-0275", "ASM-0066", "ASM-0277"));
    MINISTRY.post("/limits/L26/versions", version("2032-01-01").with("source", "")).statusCode(400);
  }

  @Test
  void ofEightVersionsThatBeginTheSameDayOneIsAdded() {
    Race race = Race.of(8, () -> MINISTRY.post("/limits/L27/versions", version("2033-01-01")));
    assertEquals(1, race.answered(201).size());
    assertEquals(7, race.answered(409).size());
  }

  @Test
  void theDatabaseItselfKeepsVersionsApart() throws SQLException {
    String copy =
        "insert into service_limit select gen_random_uuid(), limit_id, rule, 9, measure,"
            + " service_type, recipients, age_from, age_to, condition, conditions, kind, value,"
            + " unit, per, sub_value, sub_of, excludes, date '%s', null, legal_basis, source,"
            + " status, assumed, note, true from service_limit where rule = 'L03'";
    String refused = "";
    try {
      Store.change(copy.formatted("2019-07-07"));
    } catch (SQLException overlapping) {
      refused = overlapping.getSQLState();
    }
    assertEquals("23P01", refused);
  }

  @Test
  void whatTheReleaseBroughtIsToldOnceByHoweverManyInstances() throws Exception {
    String told =
        "select count(*) from outbox where type like '%ServiceLimitPublished.v1' and data like"
            + " '%\"rule\":\"L01\"%'";
    int before = Integer.parseInt(Store.asSuperuser(told));
    assertEquals(1, before);
    assertEquals(1, Store.change("update service_limit set announced = false where rule = 'L01'"));
    try (ExecutorService instances = Executors.newFixedThreadPool(6)) {
      IntStream.range(0, 6).forEach(each -> instances.submit(announcement::announce));
    }
    assertEquals(before + 1, Integer.parseInt(Store.asSuperuser(told)));
  }

  @Test
  void theChangeFeedTellsLimitsToEveryMunicipality() {
    Call.system("0028000")
        .read("/assessment/changes?limit=200")
        .statusCode(200)
        .body("items", not(hasSize(0)))
        .body("items.type", hasItem("lv.atbalsts.assessment.ServiceLimitPublished.v1"));
  }

  private static Predicate<Event> told(String part) {
    return event ->
        event.type().endsWith("ServiceLimitPublished.v1")
            && event.data().contains("\"limit\":\"L25\"")
            && event.data().contains(part);
  }

  private static Form version(String from) {
    return Form.of(
        "validFrom", from, "value", 24, "legalBasis", "MK 1/2031", "source", "likumi.lv");
  }
}
