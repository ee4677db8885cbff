package lv.atbalsts.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.EventSchemas;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service tells others, as it stands on its topic. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedEventsTest {

  private static final String TOPIC = "atbalsts.funding";
  private static final String TYPE = "lv.atbalsts.funding.";
  private static final Duration SOON = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MeasureDefined",
        "MeasureCorrected",
        "MeasureRoundAnnounced",
        "MeasureRoundCorrected",
        "ProjectSubmitted",
        "ProjectRejected",
        "ProjectWithdrawn",
        "ProjectContactsChanged",
        "ActivityRecorded",
        "ActivityCorrected",
        "ActivityAnnulled",
        "OutputStated",
        "OutputCorrected",
        "ContractSigned",
        "ContractVersionCorrected",
        "ContractStopped",
        "ContractResumed",
        "ContractStopAnnulled",
        "ContractLinesSet",
        "ContractMoneyMoved",
        "ContractMoveAnnulled",
        "PartnerProposed",
        "PartnerConfirmed",
        "PartnerDeclined",
        "PartnerJoined",
        "PartnerWithdrew",
        "ClaimPlanHandedIn",
        "ServicesReported",
        "ServicesCorrected",
        "ReportingClosed",
        "UnitRatePublished",
        "UnitRateCorrected",
        "ClaimDrafted",
        "ClaimRedrawn",
        "ClaimRecalled",
        "ClaimWithdrawn",
        "ClaimReviewStarted",
        "ClarificationRequested",
        "ClarificationAnswered",
        "ClaimClosed",
        "ClaimChecked",
        "ClaimCheckWithdrawn",
        "ClaimSubmitted",
        "ClaimDecided",
        "ClaimPaid"
      })
  void everyEventIsDescribedWithExamples(String name) {
    EventSchemas.everyPropertyIsDescribed(name + ".v1");
    assertFalse(EventSchemas.examples(name + ".v1").isEmpty());
  }

  @Test
  void theWayFromProjectToPaymentIsToldAsTheSchemasSay() {
    // One of four that became one: the other three are no partners, and nothing is told of that
    // one.
    Compensated all = Compensated.with("0406400", "1000.00");
    String claim = all.submitted("5");
    Compensated.decide(claim, "60.00", "30.00", "10.00").then().statusCode(200);
    Compensated.pay(claim, "60.00", "MU-" + UUID.randomUUID()).then().statusCode(201);
    Call.as("MINISTRY")
        .post(
            "/projects/" + all.projectId() + "/partners/" + all.municipality() + "/withdrawal",
            "{'withdrewOn':'2021-06-01','reason':'Council decision.'}")
        .then()
        .statusCode(200);
    valid(all.projectId(), "ProjectSubmitted", 1);
    valid(all.projectId(), "ContractSigned", 2);
    valid(all.projectId(), "PartnerProposed", 3);
    valid(all.projectId(), "PartnerConfirmed", 4);
    valid(all.projectId(), "PartnerJoined", 5);
    valid(all.projectId(), "PartnerWithdrew", 6);
    valid(claim, "ClaimDrafted", 1);
    valid(claim, "ClaimSubmitted", 2);
    valid(claim, "ClaimReviewStarted", 3);
    assertEquals("cfla-anna", valid(claim, "ClaimChecked", 4).actor());
    assertEquals("cfla-ilze", valid(claim, "ClaimDecided", 5).actor());
    Event paid = valid(claim, "ClaimPaid", 6);
    assertEquals(all.municipality(), paid.municipality());
  }

  @Test
  void whoSetARateIsTold() {
    String unit = Programme.unit();
    Programme.rate(Compensated.SERVICE, unit, "20.00", "2020-01-01");
    Event told =
        Events.awaitOn(
            TOPIC, event -> event.data() != null && event.data().contains('"' + unit + '"'), SOON);
    assertEquals(TYPE + "UnitRatePublished.v1", told.type());
    assertEquals("ministry", told.actor());
    EventSchemas.validate("UnitRatePublished.v1", told.data());
  }

  @Test
  void waysBackAreTold() {
    Compensated all = Compensated.of("1000.00");
    String report = all.reported("1");
    all.correct(report, "").then().statusCode(200);
    valid(report, "ServicesCorrected", 2);
    String claim = all.reviewed("5");
    Compensated.propose("anna", claim, "100.00", "0.00", "0.00").then().statusCode(201);
    all.recall(claim).then().statusCode(200);
    all.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    Compensated.ask(claim, "LIMITED").then().statusCode(201);
    all.answer(claim).then().statusCode(200);
    Compensated.ask(claim, "FULL").then().statusCode(201);
    all.withdraw(claim).then().statusCode(200);
    valid(claim, "ClaimCheckWithdrawn", 5);
    valid(claim, "ClaimRecalled", 6);
    valid(claim, "ClarificationRequested", 9);
    valid(claim, "ClarificationAnswered", 10);
    valid(claim, "ClaimWithdrawn", 12);
  }

  @Test
  void aReportIsToldWithItsLines() {
    Compensated all = Compensated.withoutRate("1000.00");
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "1.5").then().statusCode(201).extract().path("id");
    Event told = valid(report, "ServicesReported", 1);
    assertEquals(
        Call.json(
            "{'reportId':'%s','projectId':'%s','municipality':'%s','month':'2021-03','lines':1,"
                + "'services':[{'grantId':'%s','date':'2021-03-15','units':1.5}]}",
            report, all.projectId(), all.municipality(), grant),
        told.data());
  }

  @Test
  void rejectionAndWithdrawalAreTold() {
    String rejected = Programme.submitted(Programme.number(Programme.BUILDINGS));
    Call.as("CFLA")
        .post("/projects/" + rejected + "/rejection", "{'rejectedOn':'2016-01-01','reason':'No.'}");
    valid(rejected, "ProjectRejected", 2);
    String withdrawn = Programme.submitted(Programme.number(Programme.BUILDINGS));
    Call.as("MINISTRY")
        .post(
            "/projects/" + withdrawn + "/withdrawal",
            "{'withdrawnOn':'2016-01-01','reason':'No.'}");
    valid(withdrawn, "ProjectWithdrawn", 2);
  }

  @Test
  void aMeasureIsTold() {
    Programme.measure("9.9.8.1");
    Event told =
        Events.awaitOn(
            TOPIC, event -> event.data() != null && event.data().contains("9.9.8.1"), SOON);
    assertEquals(TYPE + "MeasureDefined.v1", told.type());
    EventSchemas.validate("MeasureDefined.v1", told.data());
  }

  private static Event valid(String subject, String name, int sequence) {
    Event told =
        Events.awaitOn(
            TOPIC,
            event -> subject.equals(event.subject()) && event.type().contains("." + name + "."),
            SOON);
    assertEquals(TYPE + name + ".v1", told.type());
    assertEquals(Integer.toString(sequence), told.sequence());
    EventSchemas.validate(name + ".v1", told.data());
    return told;
  }
}
