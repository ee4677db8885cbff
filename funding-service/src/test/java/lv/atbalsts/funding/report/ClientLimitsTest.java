package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one person receives is held over all municipalities, providers, services and projects. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ClientLimitsTest {

  private static final AtomicInteger MEASURES = new AtomicInteger();

  private final String measure = "8.8.8." + MEASURES.incrementAndGet();
  private final UUID client = UUID.randomUUID();
  private Compensated one;
  private Compensated other;

  @BeforeEach
  void twoMunicipalitiesOfTwoProjects() {
    one = project();
    other = project();
  }

  @Test
  void respiteOfAYearIsHeldOverMunicipalitiesAndProjects() {
    cap("RESPITE", 3, "DAY", "YEAR", "");
    UUID here = granted(one, "RESPITE", "DAY");
    UUID there = granted(other, "RESPITE", "DAY");
    String report =
        days(one, here, "2021-03-01", "2021-03-02").then().statusCode(201).extract().path("id");
    days(other, there, "2021-03-03", "2021-03-04")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0200"))
        .body("legalBasis", equalTo("MK 313"))
        .body("limit", equalTo(3))
        .body("used", equalTo(2))
        .body("requested", equalTo(2))
        .body("remaining", equalTo(1))
        .body("windowFrom", equalTo("2021-01-01"))
        .body("windowTo", equalTo("2021-12-31"))
        .body("conflicts", empty())
        .body("reportsOfOthers", equalTo(1))
        .body("errors.pointer", contains("/lines/0", "/lines/1"));
    days(other, there, "2021-03-03").then().statusCode(201);
    days(one, here, "2021-04-01")
        .then()
        .statusCode(422)
        .body("used", equalTo(3))
        .body("remaining", equalTo(0))
        .body("conflicts.reportId", contains(report))
        .body("conflicts[0].claimIds", empty())
        .body("conflicts[0].units", equalTo(2f))
        .body("reportsOfOthers", equalTo(1));
  }

  @Test
  void whatIsTakenBackIsFree() {
    cap("RESPITE", 1, "DAY", "YEAR", "");
    UUID grant = granted(one, "RESPITE", "DAY");
    String report = days(one, grant, "2021-03-01").then().statusCode(201).extract().path("id");
    days(one, grant, "2021-05-01").then().statusCode(422);
    one.correct(report, "").then().statusCode(200);
    days(one, grant, "2021-05-01").then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "HOUR, 10, WEEK, 2021-03-05, 2021-03-08",
    "HOUR, 10, MONTH, 2021-03-31, 2021-04-01",
    "TIMES, 10, PROJECT, 2021-03-31, "
  })
  void aLimitHoldsInEachOfItsWindows(String unit, int value, String per, String same, String next) {
    cap("CHILD_CARE", value, unit, per, "");
    UUID grant = granted(one, "CHILD_CARE", unit);
    one.report(grant, "2021-03-01", "6").then().statusCode(201);
    one.report(grant, same, "5").then().statusCode(422).body("code", equalTo("FND-0200"));
    one.report(grant, same, "4").then().statusCode(201);
    if (next != null) {
      one.report(grant, next, "10").then().statusCode(201);
    }
  }

  @Test
  void ofTheTimesOfAProjectOtherProjectsTakeNothing() {
    cap("SOCIAL_REHAB", 4, "TIMES", "PROJECT", "");
    one.report(granted(one, "SOCIAL_REHAB", "TIMES"), "2021-03-01", "4").then().statusCode(201);
    other.report(granted(other, "SOCIAL_REHAB", "TIMES"), "2021-03-02", "4").then().statusCode(201);
  }

  @Test
  void earlierVersionsCountAgainstALaterOneAndALateReportToo() {
    cap("SOCIAL_REHAB", 40, "TIMES", "PROJECT", "'validTo':'2021-02-28',");
    cap("SOCIAL_REHAB", 50, "TIMES", "PROJECT", "'validFrom':'2021-03-01',");
    UUID grant = granted(one, "SOCIAL_REHAB", "TIMES");
    one.report(grant, "2021-02-01", "41").then().statusCode(422).body("limit", equalTo(40));
    one.report(grant, "2021-02-01", "30").then().statusCode(201);
    one.report(grant, "2021-03-01", "21").then().statusCode(422).body("remaining", equalTo(20));
    one.report(grant, "2021-03-01", "20").then().statusCode(201);
    one.report(grant, "2021-02-02", "1").then().statusCode(422).body("limit", equalTo(50));
  }

  @Test
  void ofSeveralLimitsByAgeTheWidestHoldsAndWhatIsUnlimitedHasNone() {
    cap("CHILD_CARE", 200, "HOUR", "MONTH", "");
    limit("OTHER", "CHILD_CARE", "'kind':'CAP','value':40,'unit':'HOUR','per':'MONTH',", "[]");
    UUID grant = granted(one, "CHILD_CARE", "HOUR");
    IntStream.rangeClosed(1, 8)
        .forEach(day -> one.report(grant, "2021-03-0" + day, "24").then().statusCode(201));
    one.report(grant, "2021-03-09", "9").then().statusCode(422).body("limit", equalTo(200));
    limit("LIFTED", "CHILD_CARE", "'kind':'UNLIMITED',", "[]");
    one.report(grant, "2021-03-09", "9").then().statusCode(201);
  }

  @Test
  void aDayHasOneDayAndTwentyFourHoursOfAllServicesTogether() {
    one.report(granted(one, "RESPITE", "DAY"), "2021-03-01", "0.5").then().statusCode(201);
    UUID second = granted(other, "DAY_CARE_CENTRE", "DAY");
    other
        .report(second, "2021-03-01", "0.75")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0201"))
        .body("limit", equalTo(1))
        .body("used", equalTo(0.5f))
        .body("requested", equalTo(0.75f))
        .body("remaining", equalTo(0.5f))
        .body("reportsOfOthers", equalTo(1));
    other.report(second, "2021-03-01", "0.5").then().statusCode(201);
    one.report(granted(one, "CHILD_CARE", "HOUR"), "2021-03-01", "20").then().statusCode(201);
    other.report(granted(other, "HOME_CARE", "HOUR"), "2021-03-01", "5").then().statusCode(422);
  }

  @Test
  void whatExcludesEachOtherIsNotReportedOfOneDayInEitherOrder() {
    limit(
        "L19",
        "HOME_CARE",
        "'kind':'EXCLUSION','validFrom':'2021-03-02',",
        "['SPECIALISED_WORKSHOP']");
    UUID home = granted(one, "HOME_CARE", "TIMES");
    UUID workshop = granted(other, "SPECIALISED_WORKSHOP", "TIMES");
    one.report(home, "2021-03-01", "1").then().statusCode(201);
    other.report(workshop, "2021-03-01", "1").then().statusCode(201);
    one.report(home, "2021-03-02", "1").then().statusCode(201);
    other
        .report(workshop, "2021-03-02", "1")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0202"))
        .body("inForce.from", equalTo("2021-03-02"))
        .body("reportsOfOthers", equalTo(1))
        .body("errors.pointer", contains("/lines/0"));
    other.report(workshop, "2021-03-03", "1").then().statusCode(201);
    one.report(home, "2021-03-03", "1").then().statusCode(422);
  }

  @Test
  void ofTheLastFiveDaysTwentyReportsAtTheSameMomentTakeFive() {
    cap("RESPITE", 30, "DAY", "YEAR", "");
    UUID here = granted(one, "RESPITE", "DAY");
    UUID there = granted(other, "RESPITE", "DAY");
    days(
            one,
            here,
            IntStream.rangeClosed(1, 25).mapToObj("2021-01-%02d"::formatted).toArray(String[]::new))
        .then()
        .statusCode(201);
    List<Integer> answered =
        Race.statuses(
            20,
            each ->
                (each % 2 == 0 ? one : other)
                    .report(each % 2 == 0 ? here : there, "2021-03-%02d".formatted(each + 1), "1"));
    assertEquals(5, answered.stream().filter(status -> status == 201).count());
    assertEquals(15, answered.stream().filter(status -> status == 422).count());
  }

  private Compensated project() {
    String number = Programme.number(measure);
    String id = Programme.submitted(number);
    Programme.signed(id, "2015-12-01", "1000.00");
    String municipality = Programme.municipality();
    Programme.joined(id, municipality);
    return new Compensated(number, id, municipality, "DAY", null);
  }

  private UUID granted(Compensated of, String service, String unit) {
    return Told.grant(
        of.number(),
        of.municipality(),
        service,
        "'quantity':300,'unit':'%s'".formatted(unit),
        Told.registration(service),
        client,
        "2022-12-31");
  }

  private void cap(String service, int value, String unit, String per, String days) {
    limit(
        "L",
        service,
        "'kind':'CAP','value':%d,'unit':'%s','per':'%s',%s".formatted(value, unit, per, days),
        "[]");
  }

  private void limit(String limit, String service, String terms, String excludes) {
    Told.tell(
        "assessment",
        "ServiceLimitPublished",
        UUID.randomUUID(),
        """
        {'versionId':'%s','limit':'%s-%s','rule':'%s','version':1,'measure':'%s','serviceType':'%s',
         'recipients':[],'conditions':[],%s'excludes':%s,'legalBasis':'MK 313','source':'test',
         'assumed':false}
        """,
        UUID.randomUUID(),
        limit,
        MEASURES,
        limit,
        measure,
        service,
        terms,
        excludes);
  }

  private Response days(Compensated by, UUID grant, String... days) {
    String lines =
        IntStream.range(0, days.length)
            .mapToObj(i -> "{'grantId':'%s','date':'%s','units':1}".formatted(grant, days[i]))
            .collect(Collectors.joining(","));
    return Call.as("MUNICIPALITY", by.municipality())
        .post(
            "/service-reports",
            "{'projectNumber':'%s','month':'%s','lines':[%s]}",
            by.number(),
            days[0].substring(0, 7),
            lines);
  }
}
