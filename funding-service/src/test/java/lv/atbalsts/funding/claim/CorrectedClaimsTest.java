package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is corrected after it was claimed goes on as a difference: nothing twice, nothing lost. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class CorrectedClaimsTest {

  @Inject Sql sql;
  @Inject Callers callers;

  private Compensated all;
  private UUID grant;
  private final List<UUID> grants = new ArrayList<>();

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("20000.00");
    grant = all.grant();
  }

  @Test
  void theDifferenceGoesIntoALaterClaim() {
    String report = reported(line(1, "5"), line(2, "1"));
    certified(claimed(report));
    all.correct(report, line(1, "2") + "," + line(2, "1") + "," + line(3, "2"))
        .then()
        .statusCode(200);
    all.claim(report).then().statusCode(422).body("code", equalTo("FND-0205"));
    String more = reportedOf(all.grant(), line(4, "3"));
    claim("2021-04-01", "2021-04-30", report)
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0205"));
    all.claim(report, more)
        .then()
        .statusCode(201)
        .body("declared.amount", equalTo("40.00"))
        .body(
            "lines.amount.amount",
            contains(equalTo("-100.00"), equalTo("40.00"), equalTo("40.00"), equalTo("60.00")))
        .body("lines.reversal", contains(true, false, false, false));
    all.claim(report).then().statusCode(409).body("code", equalTo("FND-0033"));
  }

  @Test
  void aDifferenceIsOfAnEarlierPeriodAndNotOfALaterOne() {
    String report = reported(line(1, "1"));
    certified(claimed(report));
    all.correct(report, line(1, "2")).then().statusCode(200);
    claim("2021-02-01", "2021-02-28", report).then().statusCode(422);
    claim("2021-04-01", "2021-04-30", report)
        .then()
        .statusCode(201)
        .body("declared.amount", equalTo("20.00"));
  }

  @Test
  void whatStaysAsItIsStaysTheLineThatIsClaimed() {
    String report = reported(line(1, "1"), line(2, "1"));
    certified(claimed(report));
    String kept =
        all.regionCalls().get("/service-reports/" + report).then().extract().path("lines[0].id");
    all.correct(report, line(1, "1.00")).then().statusCode(200).body("lines.id", contains(kept));
    assertEquals("-20.00", owed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "SUBMITTED", "PARKED"})
  void beforeAllOfTheClaimIsDecidedNothingThatItHoldsChanges(String until) {
    String report = reported(line(1, "1"), line(2, "1"));
    String claim = claimed(report);
    if (!until.equals("DRAFT")) {
      all.submit(claim).then().statusCode(200);
    }
    if (until.equals("PARKED")) {
      Compensated.decide(claim, "20.00", "0.00", "20.00").then().statusCode(200);
    }
    all.correct(report, line(1, "1"))
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0058"))
        .body("conflicts", contains(claim));
    all.correct(report, line(1, "1") + "," + line(2, "1") + "," + line(3, "1"))
        .then()
        .statusCode(200);
  }

  @Test
  void ofParallelClaimsOfADifferenceOneTakesIt() {
    String report = reported(line(1, "1"));
    certified(claimed(report));
    all.correct(report, line(1, "3")).then().statusCode(200);
    assertEquals(List.of(201, 409, 409, 409), Race.statuses(4, each -> all.claim(report)));
    assertEquals("0.00", owed());
  }

  /** What its region has certified and CFLA too: each level takes the difference by itself. */
  @Test
  void aDifferenceIsTakenOnceAtEachLevel() {
    String report = reported(line(1, "2"), line(2, "1"));
    String own = all.reviewedOfMunicipality(report);
    all.decideOfMunicipality(own, "60.00", "0.00", "").then().statusCode(200);
    String onwards =
        all.draft(all.regionCalls(), "'claimIds':['%s']", own)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    certified(onwards);
    all.correct(report, line(1, "3") + "," + line(2, "1")).then().statusCode(200);
    all.claimOfMunicipality(report)
        .then()
        .statusCode(201)
        .body("declared.amount", equalTo("20.00"))
        .body("lines.amount.amount", contains("-40.00", "60.00"));
    all.claim(report).then().statusCode(409).body("code", equalTo("FND-0165"));
    all.claimOfMunicipality(report).then().statusCode(409).body("code", equalTo("FND-0033"));
  }

  @Test
  void ofNoMunicipalityMoreIsTakenBackThanIsClaimed() {
    String report = reported(line(1, "5"));
    certified(claimed(report));
    all.correct(report, line(1, "1")).then().statusCode(200);
    String other = Programme.unsharedMunicipality();
    Programme.joined(all.projectId(), other);
    String large = all.in(other).reported("9");
    all.claim(report, large).then().statusCode(422).body("code", equalTo("FND-0205"));
  }

  /** Random histories: at every moment no line is held twice, in the end nothing is owed. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverHappensTheClaimsSumToWhatTheReportsSay(long seed) {
    Random random = new Random(seed);
    List<String> reports = new ArrayList<>(List.of(report(random), report(random)));
    List<String> open = new ArrayList<>();
    for (int step = 0; step < 25; step++) {
      String report = reports.get(random.nextInt(reports.size()));
      switch (random.nextInt(5)) {
        case 0 -> all.correct(report, lines(reports.indexOf(report), random));
        case 1 -> {
          Response claim = all.claim(report);
          if (claim.statusCode() == 201) {
            open.add(claim.path("id"));
          }
        }
        case 2 -> reports.add(report(random));
        default -> decide(open, random);
      }
      assertEquals(0, heldWrong());
    }
    while (!open.isEmpty()) {
      decide(open, random);
    }
    String large = reportedOf(all.grant(), line(30, "5"));
    List<String> left = new ArrayList<>(List.of(large));
    reports.stream().filter(this::hasSomethingToClaim).forEach(left::add);
    all.claim(left.toArray(String[]::new)).then().statusCode(201);
    assertEquals("0.00", owed());
    assertEquals(claimed(), taken());
  }

  private String report(Random random) {
    grants.add(all.grant());
    return all.municipalityCalls()
        .made(
            "id",
            "/service-reports",
            "{'projectNumber':'%s','month':'2021-03','lines':[%s]}",
            all.number(),
            lines(grants.size() - 1, random));
  }

  private String lines(int report, Random random) {
    return IntStream.rangeClosed(1, 4)
        .filter(day -> day == 1 || random.nextBoolean())
        .mapToObj(day -> line(grants.get(report), day, Integer.toString(1 + random.nextInt(2))))
        .collect(Collectors.joining(","));
  }

  private void decide(List<String> open, Random random) {
    if (open.isEmpty()) {
      return;
    }
    String claim = open.removeLast();
    String declared =
        all.regionCalls().get("/claims/" + claim).then().extract().path("declared.amount");
    switch (random.nextInt(4)) {
      case 0 -> all.withdraw(claim).then().statusCode(200);
      case 1 -> {
        all.submit(claim).then().statusCode(200);
        Compensated.decide(claim, "0.00", declared, "0.00").then().statusCode(200);
      }
      default -> certified(claim);
    }
  }

  private void certified(String claim) {
    String declared =
        all.regionCalls().get("/claims/" + claim).then().extract().path("declared.amount");
    all.submit(claim).then().statusCode(200);
    Compensated.decide(claim, declared, "0.00", "0.00").then().statusCode(200);
  }

  private String claimed(String report) {
    return all.claim(report).then().statusCode(201).extract().path("id");
  }

  private String reported(String... lines) {
    return reportedOf(grant, lines);
  }

  private String reportedOf(UUID of, String... lines) {
    return all.municipalityCalls()
        .made(
            "id",
            "/service-reports",
            "{'projectNumber':'%s','month':'2021-03','lines':[%s]}",
            all.number(),
            String.join(",", lines).replace(grant.toString(), of.toString()));
  }

  private String line(int day, String units) {
    return line(grant, day, units);
  }

  private static String line(UUID of, int day, String units) {
    return "{'grantId':'%s','date':'2021-03-%02d','units':%s}".formatted(of, day, units);
  }

  private Response claim(String from, String to, String report) {
    return all.regionCalls()
        .post(
            "/claims",
            "{'projectNumber':'%s','reportIds':['%s'],'periodFrom':'%s','periodTo':'%s'}",
            all.number(),
            report,
            from,
            to);
  }

  private boolean hasSomethingToClaim(String report) {
    return number(
                """
            select count(*) from report_line l where report_id = ? and (not reversed) <> coalesce((
              select sum(case when reversal then -1 else 1 end) = 1 from claim_line
              where report_line_id = l.id and not released), false)
            """,
                UUID.fromString(report))
            .signum()
        > 0;
  }

  /** Lines of which claims hold neither nothing nor the value, once. */
  private int heldWrong() {
    return number(
            """
            select count(*) from (
              select report_line_id, sum(amount) as held, max(abs(amount)) as value from claim_line
              where project = ? and not released group by report_line_id) line
            where held not in (0, value)
            """,
            all.number())
        .intValueExact();
  }

  /** What the reports say, less what claims hold. */
  private String owed() {
    return number(
            """
            select (select coalesce(sum(units), 0) * 20 from report_line where project = ? and not reversed)
              - (select coalesce(sum(amount), 0) from claim_line where project = ? and not released)
            """,
            all.number(),
            all.number())
        .setScale(2)
        .toPlainString();
  }

  private BigDecimal claimed() {
    return number(
        "select sum(amount) from claim_line where project = ? and not released", all.number());
  }

  /** What claims take of the contract. */
  private BigDecimal taken() {
    return number(
        "select sum(eu + state + municipal) from claim_part where project = ?", all.number());
  }

  private BigDecimal number(String query, Object... of) {
    return callers.as(
        Caller.SYSTEM, () -> sql.query(query, row -> row.getBigDecimal(1), of).getFirst());
  }
}
