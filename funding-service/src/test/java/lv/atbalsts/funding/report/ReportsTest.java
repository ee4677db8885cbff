package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ReportsTest {

  /** An id made in 2020. */
  private static final UUID LONG_AGO = UUID.fromString("0170a5c0-0000-7000-8000-000000000001");

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
  }

  @Test
  void aMunicipalityReportsAndItsRegionReads() {
    UUID grant = all.grant();
    String report =
        all.report(grant, "2021-03-15", "1.5")
            .then()
            .statusCode(201)
            .body("lines[0].units", equalTo(1.5f))
            .extract()
            .path("id");
    all.regionCalls()
        .get("/service-reports/" + report)
        .then()
        .statusCode(200)
        .body("month", equalTo("2021-03"))
        .body("municipality", equalTo(all.municipality()))
        .body("lines.grantId", contains(grant.toString()));
    all.regionCalls().get("/service-reports").then().body("items.id", hasItem(report));
  }

  @Test
  void othersDoNotSeeIt() {
    String report = all.reported("1");
    String path = "/service-reports/" + report;
    Call.as("MUNICIPALITY", Programme.municipality()).get(path).then().statusCode(404);
    Call.as("REGION", Programme.number("9.2.2.1")).get(path).then().statusCode(404);
  }

  @Test
  void theRegionStillSeesItAfterThePartnerWithdrew() {
    String report = all.reported("1");
    Call.as("MINISTRY")
        .post(
            "/projects/" + all.projectId() + "/partners/" + all.municipality() + "/withdrawal",
            "{'withdrewOn':'2021-06-01','reason':'Council decision.'}")
        .then()
        .statusCode(200);
    all.regionCalls().get("/service-reports/" + report).then().statusCode(200);
    all.report(all.grant(), "2021-05-31", "1").then().statusCode(201);
    all.report(all.grant(), "2021-06-01", "1")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0024"));
  }

  @Test
  void whetherAGrantIsAnothersOrNoneIsNotToldAndOfANewOneThatItMayBeOnItsWay() {
    for (UUID id : List.of(UUID.randomUUID(), Ids.next(), LONG_AGO)) {
      String retryAfter = id.equals(LONG_AGO) || id.version() != 7 ? null : "1";
      Map<String, ?> unknown = refused(all.report(id, "2021-03-15", "1"), id, retryAfter);
      Told.grant(
          id,
          all.number(),
          Programme.municipality(),
          Compensated.SERVICE,
          "'quantity':10,'unit':'" + all.unit() + "'",
          all.registration(),
          UUID.randomUUID(),
          "2021-12-31");
      assertEquals(unknown, refused(all.report(id, "2021-03-15", "1"), id, retryAfter));
    }
  }

  private static Map<String, ?> refused(Response answer, UUID grant, String retryAfter) {
    Map<String, ?> problem =
        answer
            .then()
            .statusCode(404)
            .header("Retry-After", retryAfter == null ? nullValue() : equalTo(retryAfter))
            .body("code", equalTo("FND-0091"))
            .body("grantId", equalTo(grant.toString()))
            .extract()
            .path("");
    problem.remove("traceId");
    return problem;
  }

  @Test
  void aProjectOfWhichItIsNoPartnerIsNotFound() {
    String project = Programme.number("9.2.2.1");
    Programme.submitted(project);
    all.municipalityCalls()
        .post(
            "/service-reports",
            """
            {'projectNumber':'%s','month':'2021-03',
             'lines':[{'grantId':'%s','date':'2021-03-15','units':1}]}
            """,
            project,
            UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  void aGrantOfAnotherProjectIsRefused() {
    UUID grant =
        Told.grant(
            "9.2.2.1./15/I/001",
            all.municipality(),
            Compensated.SERVICE,
            all.unit(),
            all.registration());
    all.report(grant, "2021-03-15", "1")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/grantId"))
        .body("errors.code", contains("FND-0023"));
  }

  @Test
  void daysOutsideTheMonthOrTheGrantOrTheFutureAreRefused() {
    UUID grant = all.grant();
    all.municipalityCalls()
        .post(
            "/service-reports",
            """
            {'projectNumber':'%s','month':'2021-03',
             'lines':[{'grantId':'%s','date':'2021-04-01','units':1},
                      {'grantId':'%s','date':'2020-12-31','units':1}]}
            """,
            all.number(),
            grant,
            grant)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/date", "/lines/1/date", "/lines/1/date"))
        .body("errors.code", contains("FND-0020", "FND-0020", "FND-0021"));
    all.report(grant, "2099-01-01", "1")
        .then()
        .statusCode(422)
        .body("errors.code", hasItems("FND-0040", "FND-0140"));
  }

  @Test
  void aRegistrationThatIsForAnotherServiceNowCarriesNoGrantOfTheFormer() {
    UUID grant = all.grant();
    String before = all.report(grant, "2021-03-14", "1").then().extract().path("id");
    Told.tell(
        "registry",
        "RegistrationCorrected",
        all.registration(),
        """
        {'registrationId':'%s','registerNumber':'1330',
         'provider':{'registrationNumber':'90000054572','name':'Madonas novada pašvaldība'},
         'serviceType':'GROUP_HOME','address':'Madona','municipality':'0700200',
         'validFrom':'2017-10-01','validTo':'2022-09-30','correctedOn':'2021-03-20','reason':'Kļūda'}
        """,
        all.registration());
    all.report(grant, "2021-03-15", "1")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0149"));
    all.claim(before).then().statusCode(409).body("code", equalTo("FND-0057"));
  }

  @Test
  void aRegistrationThatEndedOrIsUnknownIsRefused() {
    UUID grant = all.grant();
    UUID unregistered =
        Told.grant(
            all.number(), all.municipality(), Compensated.SERVICE, all.unit(), UUID.randomUUID());
    Told.tell(
        "registry",
        "RegistrationEnded",
        all.registration(),
        "{'registrationId':'%s','endedOn':'2021-03-15','reason':'EXCLUDED'}",
        all.registration());
    all.report(grant, "2021-03-14", "1").then().statusCode(201);
    all.report(grant, "2021-03-15", "1")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0022"));
    all.report(unregistered, "2021-03-14", "1")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/grantId"))
        .body("errors.code", contains("FND-0092"));
  }

  @Test
  void onASuspendedDayNothingIsReported() {
    UUID grant = all.grant();
    UUID suspension = UUID.randomUUID();
    String days =
        "{'registrationId':'%s','suspensionId':'%s','suspendedOn':'2021-03-15','reason':'Nesniedz'%s}";
    Told.tell(
        "registry",
        "RegistrationSuspended",
        all.registration(),
        days,
        all.registration(),
        suspension,
        "");
    all.report(grant, "2021-03-14", "1").then().statusCode(201);
    all.report(grant, "2021-03-15", "1")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0022"));
    Told.tell(
        "registry",
        "RegistrationSuspended",
        all.registration(),
        days,
        all.registration(),
        suspension,
        ",'resumedOn':'2021-03-20'");
    all.report(grant, "2021-03-19", "1").then().statusCode(422);
    all.report(grant, "2021-03-20", "1").then().statusCode(201);
  }

  @Test
  void aRenewedRegistrationGoesOn() {
    UUID grant = all.grant();
    Told.tell(
        "registry",
        "RegistrationEnded",
        all.registration(),
        "{'registrationId':'%s','endedOn':'2021-03-15','reason':'EXPIRED'}",
        all.registration());
    all.report(grant, "2021-03-15", "1").then().statusCode(422);
    Told.tell(
        "registry",
        "RegistrationRenewed",
        all.registration(),
        "{'registrationId':'%s','renewedFrom':'2021-03-15','validTo':'2026-03-14','decidedOn':'2021-03-01','decisionNumber':'1'}",
        all.registration());
    all.report(grant, "2021-03-15", "1").then().statusCode(201);
  }

  @Test
  void aProviderOfTheMedicalRegistersNeedsNoRegistration() {
    UUID grant = UUID.randomUUID();
    Told.tell(
        "assessment",
        "ServiceGranted",
        grant,
        """
        {'grantId':'%s','clientRef':'%s','targetGroup':'CHILD_FT','measure':'9.2.2.1',
         'projectNumber':'%s','municipality':'%s','serviceType':'SOCIAL_REHAB','quantity':10,
         'unit':'TIMES','from':'2021-01-01','decisionNumber':'17','decidedOn':'2020-12-10'}
        """,
        grant,
        UUID.randomUUID(),
        all.number(),
        all.municipality());
    Told.started(grant, "2021-01-01");
    all.report(grant, "2021-03-15", "1").then().statusCode(201);
  }
}
