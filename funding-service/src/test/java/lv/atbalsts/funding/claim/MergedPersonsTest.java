package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.funding.Told;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who had two records is not paid for twice. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MergedPersonsTest {

  private static final String DAY = "2021-03-15";

  @Inject Sql sql;
  @Inject Callers callers;

  private Compensated all;
  private final UUID person = UUID.randomUUID();
  private final UUID duplicate = UUID.randomUUID();

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  @Test
  void whatWasReportedUnderTheOneRecordIsNotReportedUnderTheOther() {
    UUID first = grantTo(duplicate);
    UUID second = grantTo(person);
    String report = reported(first);
    merged(duplicate, person);
    all.report(second, DAY, "1")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0025"))
        .body("conflicts.reportId", contains(report));
    all.report(first, DAY, "1").then().statusCode(409);
    all.report(second, "2021-03-16", "1").then().statusCode(201);
    all.report(first, "2021-03-16", "1").then().statusCode(409);
  }

  @Test
  void alsoWhereTheMergeIsHeardOfBeforeTheGrants() {
    merged(duplicate, person);
    reported(grantTo(duplicate));
    all.report(grantTo(person), DAY, "1").then().statusCode(409);
  }

  @Test
  void alsoWhereThreeRecordsAreMergedLastFirst() {
    UUID third = UUID.randomUUID();
    UUID first = grantTo(duplicate);
    UUID last = grantTo(third);
    merged(person, third);
    merged(duplicate, person);
    reported(first);
    all.report(last, DAY, "1").then().statusCode(409);
  }

  @Test
  void ofTwoLinesOfOneDeliveryOneIsClaimed() {
    String kept = reported(grantTo(person));
    String gone = reported(grantTo(duplicate));
    merged(duplicate, person);
    merged(duplicate, person);
    String standing =
        read(kept).body("lines.doubleOf", contains(nullValue())).extract().path("lines[0].id");
    read(gone).body("lines.doubleOf", contains(standing));
    all.claim(gone).then().statusCode(409).body("code", equalTo("FND-0044"));
    all.claim(kept, gone).then().statusCode(201).body("declared.amount", equalTo("20.00"));
  }

  @Test
  void theLineThatIsClaimedAlreadyStands() {
    String kept = reported(grantTo(person));
    String gone = reported(grantTo(duplicate));
    all.claim(gone).then().statusCode(201);
    merged(duplicate, person);
    read(gone).body("lines.doubleOf", contains(nullValue()));
    all.claim(kept).then().statusCode(409).body("code", equalTo("FND-0044"));
  }

  @Test
  void aCorrectionEntersNothingBesideTheLineThatStands() {
    UUID first = grantTo(person);
    String kept = reported(first);
    String gone = reported(grantTo(duplicate));
    all.claim(gone).then().statusCode(201);
    merged(duplicate, person);
    all.correct(kept, line(first)).then().statusCode(409).body("code", equalTo("FND-0025"));
    assertEquals(1, standingLines());
  }

  @Test
  void theOtherLineStandsWhereTheOneIsTakenBack() {
    UUID first = grantTo(person);
    String kept = reported(first);
    reported(grantTo(duplicate));
    merged(duplicate, person);
    all.correct(kept, "").then().statusCode(200);
    assertEquals(1, standingLines());
    all.report(first, DAY, "1").then().statusCode(409);
  }

  @Test
  void theLineThatStandsCanBeCorrectedAndTheOtherStaysItsDouble() {
    UUID first = grantTo(person);
    String kept = reported(first);
    String gone = reported(grantTo(duplicate));
    merged(duplicate, person);
    String standing =
        all.correct(kept, line(first).replace("'units':1", "'units':0.5"))
            .then()
            .statusCode(200)
            .body("lines.doubleOf", contains(nullValue()))
            .extract()
            .path("lines[0].id");
    read(gone).body("lines.doubleOf", contains(standing));
    all.correct(kept, "").then().statusCode(200);
    read(gone).body("lines.doubleOf", contains(nullValue()));
  }

  @Test
  void alsoWhereTheOtherLineIsAnotherMunicipalitys() {
    String kept = reported(grantTo(person));
    String other = Programme.municipality();
    Programme.joined(all.projectId(), other);
    UUID grant =
        Told.grant(
            all.number(), other, Compensated.SERVICE, all.unit(), all.registration(), duplicate);
    String theirs =
        Call.as("MUNICIPALITY", other)
            .made(
                "id",
                "/service-reports",
                "{'projectNumber':'%s','month':'2021-03','lines':[%s]}",
                all.number(),
                line(grant));
    merged(duplicate, person);
    all.claim(theirs).then().statusCode(409).body("code", equalTo("FND-0044"));
    all.correct(kept, "").then().statusCode(200);
    all.claim(theirs).then().statusCode(201).body("declared.amount", equalTo("20.00"));
  }

  @Test
  void whatBothWereClaimedForIsShownAndStaysAsItWasDecided() {
    String kept = reported(grantTo(person));
    String gone = reported(grantTo(duplicate));
    all.claim(kept).then().statusCode(201);
    String second = all.claim(gone).then().statusCode(201).extract().path("id");
    merged(duplicate, person);
    read(gone).body("lines.findAll{it.doubleOf != null}.size()", equalTo(1));
    all.regionCalls()
        .get("/claims/" + second)
        .then()
        .body("declared.amount", equalTo("20.00"))
        .body("lines.size()", equalTo(1));
  }

  @Test
  void ofTwoClaimedLinesThatStandsWhoseMoneyIsFartherOnItsWay() {
    String kept = reported(grantTo(person));
    String gone = reported(grantTo(duplicate));
    String draft = all.claim(kept).then().statusCode(201).extract().path("id");
    String paid = all.claim(gone).then().statusCode(201).extract().path("id");
    all.submit(paid).then().statusCode(200);
    Compensated.decide(paid, "20.00", "0.00", "0.00").then().statusCode(200);
    Compensated.pay(paid, "20.00", "MERGED-" + paid).then().statusCode(201);
    merged(duplicate, person);
    all.withdraw(draft).then().statusCode(200);
    all.claim(kept).then().statusCode(409).body("code", equalTo("FND-0044"));
  }

  @Test
  void aMergeWhileBothAreReportedLeavesOneDelivery() {
    UUID first = grantTo(person);
    UUID second = grantTo(duplicate);
    CompletableFuture<Void> merge = CompletableFuture.runAsync(() -> merged(duplicate, person));
    Race.statuses(8, runner -> all.report(runner % 2 == 0 ? first : second, DAY, "1"));
    merge.join();
    assertEquals(1, standingLines());
    all.report(first, DAY, "1").then().statusCode(409);
    all.report(second, DAY, "1").then().statusCode(409);
    assertEquals(1, standingLines());
  }

  private int standingLines() {
    return callers.as(
        Caller.SYSTEM,
        () ->
            sql.query(
                    """
                    select count(*) from report_line
                     where client_ref in (?, ?) and double_of is null and not reversed
                    """,
                    row -> row.getInt(1),
                    person,
                    duplicate)
                .getFirst());
  }

  private UUID grantTo(UUID client) {
    return Told.grant(
        all.number(),
        all.municipality(),
        Compensated.SERVICE,
        all.unit(),
        all.registration(),
        client);
  }

  private static String line(UUID grant) {
    return "{'grantId':'%s','date':'%s','units':1}".formatted(grant, DAY);
  }

  private String reported(UUID grant) {
    return all.report(grant, DAY, "1").then().statusCode(201).extract().path("id");
  }

  private ValidatableResponse read(String report) {
    return all.municipalityCalls().get("/service-reports/" + report).then().statusCode(200);
  }

  private static void merged(UUID duplicate, UUID kept) {
    Told.tell(
        "assessment",
        "ClientsMerged",
        duplicate,
        "{'clientRef':'%s','mergedRef':'%s','municipality':'0700200'}",
        kept,
        duplicate);
  }
}
