package lv.atbalsts.funding.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Invoiced;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever two municipalities, their region and CFLA do one after the other, sums and parts agree
 * and nothing is claimed twice. Refusals are part of it; failures are not.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RandomHistoriesTest {

  private static final int STEPS = 80;

  private static final String PARTS =
      """
      select claim.id from claim join municipal_part part on part.claim_id = claim.id
      where claim.project = '%s' group by claim.id
      having sum(part.declared) <> claim.declared
        or sum(part.certified) <> coalesce(claim.certified, 0)
        or sum(part.deducted) <> coalesce(claim.deducted, 0)
        or sum(part.parked) <> coalesce(claim.parked, 0) or sum(part.paid) <> claim.paid
        or sum(part.withheld) <> claim.withheld
      """;

  private static final String LINES =
      """
      select claim.id from claim join claim_line on claim_id = claim.id
      where claim.project = '%s' and not left_out
      group by claim.id having sum(amount) <> declared
      """;

  private static final String TWICE =
      """
      select origin_id from claim_line where project = '%s' and not released
      group by origin_id, level, reversal having count(*) > 1
      """;

  private static final String AT_BOTH_LEVELS =
      """
      select regions.origin_id from claim_line regions
        join claim_line municipal using (origin_id) join claim on claim.id = municipal.claim_id
      where regions.project = '%s' and regions.level = 'REGION' and municipal.level = 'MUNICIPALITY'
        and not regions.released and not municipal.released
        and not regions.reversal and not municipal.reversal
        and claim.status not in ('APPROVED', 'PARTLY_APPROVED', 'PAID', 'CLOSED')
      """;

  /** What is recounted otherwise, and claims whose accounts are not together what is declared. */
  private static final String BOOKED_OTHERWISE =
      """
      select recount || ' ' || account || ' ' || booked || ' ' || recounted
      from ledger_differences() where project = '%1$s'
      union all
      select claim.id::text from claim
        join ledger_booking on claim_id = claim.id join ledger_entry on booking_id = ledger_booking.id
        join ledger_account on ledger_account.id = account_id
      where claim.project = '%1$s' and code not in ('CONTRACT', 'COMMITTED') and claim.status not in ('DRAFT', 'WITHDRAWN')
      group by claim.id having sum(ledger_entry.debit - ledger_entry.credit) <> declared
      """;

  private Random random;
  private List<Compensated> parties;
  private List<Map<String, String>> claims;
  private int done;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void sumsAgreeAndNothingIsClaimedTwice(long seed) throws SQLException {
    begin(seed);
    for (int step = 0; step < STEPS; step++) {
      int before = done;
      next();
      if (done > before) {
        assertEquals(List.of(), ids(BOOKED_OTHERWISE.formatted(parties.getFirst().number())));
      }
    }
    assertTrue(done > STEPS / 5, "of the steps are done: " + done);
    for (String wrong : List.of(PARTS, LINES, TWICE, AT_BOTH_LEVELS)) {
      assertEquals(List.of(), ids(wrong.formatted(parties.getFirst().number())), wrong);
    }
  }

  private void begin(long seed) {
    random = new Random(seed);
    claims = new ArrayList<>();
    done = 0;
    Compensated first = Compensated.of("1000.00");
    String other = Programme.municipality();
    Programme.joined(first.projectId(), other);
    parties = List.of(first, first.in(other));
  }

  private void next() {
    Compensated party = parties.get(random.nextInt(parties.size()));
    Response answer =
        switch (random.nextInt(14)) {
          case 0, 1, 2 -> draft(party, random.nextBoolean());
          case 3, 4 -> ofClaim("/submission", "{'submittedOn':'2021-04-12'}");
          case 5 -> ofClaim("/withdrawal", "{'reason':'Typed wrong.'}");
          case 6, 7 -> decide();
          case 8 -> correct(party);
          case 9, 10 -> impose();
          case 11 -> ofCorrection("/annulment", "'reason':'Appeal.'");
          case 12 ->
              ofCorrection(
                  "/repayments",
                  "'amount':{'amount':'%s'},'receivedOn':'2021-09-20','reference':'%s'",
                  "%d.%d1".formatted(random.nextInt(4), random.nextInt(10)),
                  "MU-" + UUID.randomUUID());
          default -> pay();
        };
    if (answer != null) {
      assertTrue(answer.statusCode() < 500, answer.asString());
      done += answer.statusCode() < 300 ? 1 : 0;
    }
  }

  /** Some of what is there, and something new. */
  private Response draft(Compensated party, boolean byRegion) {
    String report = party.reported(random.nextInt(1, 5) + ".5");
    String invoice = new Invoiced(party).entered(random.nextInt(1, 40) + ".37");
    Call claimant = byRegion ? party.regionCalls() : party.municipalityCalls();
    List<String> reports = some(claimant, "/service-reports", report);
    List<String> invoices = some(claimant, "/invoices", invoice);
    String of =
        byRegion
            ? claims.stream()
                .filter(each -> each.get("level").equals("MUNICIPALITY"))
                .map(each -> each.get("id"))
                .collect(Collectors.joining("','"))
            : "";
    Response answer =
        party.draft(
            claimant,
            "'reportIds':['%s'],'invoiceIds':['%s']%s",
            String.join("','", reports),
            String.join("','", invoices),
            of.isEmpty() || random.nextBoolean() ? "" : ",'claimIds':['" + of + "']");
    if (answer.statusCode() == 201) {
      claims.add(
          Map.of(
              "id",
              answer.path("id"),
              "level",
              answer.path("level"),
              "municipality",
              party.municipality()));
    }
    return answer;
  }

  private List<String> some(Call caller, String path, String fresh) {
    List<String> all = new ArrayList<>(List.of(fresh));
    List<String> known =
        caller
            .get(path + "?projectNumber=" + parties.getFirst().number())
            .then()
            .extract()
            .path("items.id");
    known.stream().filter(each -> random.nextInt(6) == 0 && !each.equals(fresh)).forEach(all::add);
    return all;
  }

  private Map<String, String> some() {
    return claims.isEmpty() ? null : claims.get(random.nextInt(claims.size()));
  }

  private Call claimant(Map<String, String> claim) {
    return claim.get("level").equals("REGION")
        ? parties.getFirst().regionCalls()
        : Call.as("MUNICIPALITY", claim.get("municipality"));
  }

  private Call addressee(Map<String, String> claim, String person) {
    return claim.get("level").equals("REGION")
        ? Call.as("CFLA", person)
        : parties.getFirst().regionCalls(person);
  }

  private Response ofClaim(String step, String body) {
    Map<String, String> claim = some();
    return claim == null ? null : claimant(claim).post("/claims/" + claim.get("id") + step, body);
  }

  /** Some lines are deducted and free again; CFLA also parks. */
  private Response decide() {
    Map<String, String> claim = some();
    if (claim == null) {
      return null;
    }
    String path = "/claims/" + claim.get("id");
    boolean ofRegion = claim.get("level").equals("REGION");
    addressee(claim, "anna").post(path + "/review", "{'startedOn':'2021-04-12'}");
    JsonPath view = claimant(claim).get(path).jsonPath();
    BigDecimal waits =
        new BigDecimal(
            view.getString("decision") == null
                ? view.getString("declared.amount")
                : view.getString("decision.parked.amount"));
    List<String> released = new ArrayList<>();
    BigDecimal deducted = BigDecimal.ZERO;
    for (Map<String, Object> line : view.<Map<String, Object>>getList("lines")) {
      BigDecimal amount = new BigDecimal((String) ((Map<?, ?>) line.get("amount")).get("amount"));
      if (random.nextInt(3) == 0
          && amount.signum() > 0
          && deducted.add(amount).compareTo(waits) <= 0) {
        Object origin = line.getOrDefault("reportLineId", line.get("invoiceId"));
        released.add("'" + origin + "'");
        deducted = deducted.add(amount);
      }
    }
    BigDecimal parked = ofRegion ? cents(waits.subtract(deducted)) : BigDecimal.ZERO;
    Response check =
        addressee(claim, "anna")
            .post(
                path + "/decisions",
                """
                {'certified':{'amount':'%s'},'deducted':{'amount':'%s'},'parked':{'amount':'%s'},
                 'releasedLines':[%s],'reason':'No signature.'}
                """,
                waits.subtract(deducted).subtract(parked).setScale(2),
                deducted.setScale(2),
                parked.setScale(2),
                String.join(",", released));
    return check.statusCode() == 201
        ? addressee(claim, "ilze")
            .post(
                path + "/decisions/" + check.path("id") + "/approval", "{'decidedOn':'2021-05-06'}")
        : check;
  }

  /** Up to so much, often nothing. */
  private BigDecimal cents(BigDecimal most) {
    long all = most.movePointRight(2).longValueExact();
    return random.nextBoolean() || all == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(random.nextLong(all), 2);
  }

  /** The visit was longer or shorter, or there was none. */
  private Response correct(Compensated party) {
    List<String> reports =
        party
            .municipalityCalls()
            .get("/service-reports?projectNumber=" + party.number())
            .then()
            .extract()
            .path("items.id");
    if (reports.isEmpty()) {
      return null;
    }
    String report = reports.get(random.nextInt(reports.size()));
    String grant =
        party.municipalityCalls().get("/service-reports/" + report).path("lines[0].grantId");
    return grant == null
        ? null
        : party.correct(
            report,
            random.nextInt(4) == 0
                ? ""
                : "{'grantId':'%s','date':'2021-03-15','units':%d.25}"
                    .formatted(grant, random.nextInt(5)));
  }

  private Response impose() {
    String decided =
        one(
            "/claims?projectNumber=",
            "items.findAll { it.decision != null && it.level == 'REGION' }.id");
    String effect =
        List.of("WITHHELD", "WITHHELD", "RECOVERED", "WRITTEN_OFF").get(random.nextInt(4));
    return decided == null
        ? null
        : Call.as("CFLA")
            .post(
                "/claims/" + decided + "/corrections",
                """
                {'type':'IRREGULARITY','amount':{'amount':'%d.%d1'},'effect':'%s',
                 'imposedOn':'2021-09-01','dueOn':%s,'reason':'No tender.'}
                """,
                random.nextInt(random.nextBoolean() ? 5 : 50),
                random.nextInt(10),
                effect,
                effect.equals("RECOVERED") ? "'2021-10-01'" : "null");
  }

  /** Of a correction, or the taking back of one of its repayments. */
  private Response ofCorrection(String step, String body, Object... values) {
    String correction = one("/corrections?status=IN_FORCE&projectNumber=", "items.id");
    if (correction == null) {
      return null;
    }
    String path = "/corrections/" + correction;
    String repaid =
        Call.as("CFLA").get(path).path("repayments.find { it.withdrawnBy == null }?.id");
    return repaid == null || random.nextBoolean()
        ? Call.as("CFLA").post(path + step, "{" + body + "}", values)
        : Call.as("CFLA")
            .post(path + "/repayments/" + repaid + "/withdrawal", "{'reason':'Given back.'}");
  }

  /** One of the ids that CFLA reads of the project. */
  private String one(String list, String ids) {
    List<String> all = Call.as("CFLA").get(list + parties.getFirst().number()).path(ids);
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private Response pay() {
    Map<String, String> claim = some();
    if (claim == null) {
      return null;
    }
    String path = "/claims/" + claim.get("id");
    JsonPath view = claimant(claim).get(path).jsonPath();
    if (view.getString("decision") == null) {
      return null;
    }
    BigDecimal unpaid =
        new BigDecimal(view.getString("decision.certified.amount"))
            .subtract(new BigDecimal(view.getString("paid.amount")));
    BigDecimal amount = random.nextBoolean() ? unpaid : cents(unpaid);
    return addressee(claim, "anna")
        .post(
            path + "/payments",
            "{'paid':{'amount':'%s'},'paidOn':'2021-05-14','reference':'%s'}",
            amount.setScale(2),
            "MU-" + UUID.randomUUID());
  }

  private static List<String> ids(String query) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                Parts.postgres().superuserJdbcUrl().replace("/postgres?", "/funding?"));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }
}
