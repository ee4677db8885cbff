package lv.atbalsts.funding;

import io.restassured.response.Response;
import java.util.UUID;

/**
 * A contracted project with one partner, one granted service and its rate: all that is needed to
 * report, claim and be paid.
 */
public record Compensated(
    String number, String projectId, String municipality, String unit, UUID registration) {

  public static final String SERVICE = "DAY_CARE_CENTRE";

  /** With a contract of this total and a rate of 20.00 EUR. */
  public static Compensated of(String total) {
    Compensated all = withoutRate(total);
    Programme.rate(SERVICE, all.unit, "20.00", "2020-01-01");
    return all;
  }

  public static Compensated withoutRate(String total) {
    return withoutRate(total, Programme.municipality());
  }

  private static Compensated withoutRate(String total, String municipality) {
    String number = Programme.number(Programme.PILOTS);
    String projectId = Programme.submitted(number);
    Programme.signed(projectId, "2015-12-01", total);
    Programme.joined(projectId, municipality);
    return new Compensated(
        number, projectId, municipality, Programme.unit(), Told.registration(SERVICE));
  }

  /** With this municipality as the partner. */
  public static Compensated with(String municipality, String total) {
    Compensated all = withoutRate(total, municipality);
    Programme.rate(SERVICE, all.unit, "20.00", "2020-01-01");
    return all;
  }

  /** The same, reported by another municipality. */
  public Compensated in(String other) {
    return new Compensated(number, projectId, other, unit, registration);
  }

  /** With a municipality of which no other test has a row. */
  public static Compensated unshared(String total) {
    return with(Programme.unsharedMunicipality(), total);
  }

  public Call municipalityCalls() {
    return Call.as("MUNICIPALITY", municipality);
  }

  public Call regionCalls() {
    return Call.as("REGION", number);
  }

  public UUID grant() {
    return Told.grant(number, municipality, SERVICE, unit, registration);
  }

  public Response report(UUID grant, String date, String units) {
    return municipalityCalls()
        .post(
            "/service-reports",
            """
            {'projectNumber':'%s','month':'%s',
             'lines':[{'grantId':'%s','date':'%s','units':%s}]}
            """,
            number,
            date.substring(0, 7),
            grant,
            date,
            units);
  }

  /** A report of a new grant's service on a day of March 2021; answers its id. */
  public String reported(String units) {
    return report(grant(), "2021-03-15", units).then().statusCode(201).extract().path("id");
  }

  public Response claim(String... reports) {
    return regionCalls()
        .post(
            "/claims",
            """
            {'projectNumber':'%s','reportIds':['%s'],
             'periodFrom':'2021-03-01','periodTo':'2021-03-31'}
            """,
            number,
            String.join("','", reports));
  }

  /** The municipality's own claim to its region. */
  public Response claimOfMunicipality(String... reports) {
    return draft(municipalityCalls(), "'reportIds':['%s']", String.join("','", reports));
  }

  /** Drafts a claim for March 2021 as somebody, of what is named. */
  public Response draft(Call claimant, String named, Object... values) {
    return claimant.post(
        "/claims",
        "{'projectNumber':'%s','periodFrom':'2021-03-01','periodTo':'2021-03-31',%s}",
        number,
        named.formatted(values));
  }

  /** Who the region's token is for. */
  public String regionName() {
    return "region-" + number;
  }

  /** A person of the region. */
  public Call regionCalls(String person) {
    return Call.as("REGION", number, person);
  }

  /** A municipality's submitted claim that its region has taken up; answers its id. */
  public String reviewedOfMunicipality(String... reports) {
    String claim = claimOfMunicipality(reports).then().statusCode(201).extract().path("id");
    municipalityCalls()
        .post("/claims/" + claim + "/submission", "{'submittedOn':'2021-04-12'}")
        .then()
        .statusCode(200);
    regionCalls("anna")
        .post("/claims/" + claim + "/review", "{'startedOn':'2021-04-12'}")
        .then()
        .statusCode(200);
    return claim;
  }

  /** One person of the region checks, another approves. */
  public Response decideOfMunicipality(
      String claim, String certified, String deducted, String released) {
    Response check =
        regionCalls("anna")
            .post(
                "/claims/" + claim + "/decisions",
                """
                {'certified':{'amount':'%s'},'deducted':{'amount':'%s'},
                 'parked':{'amount':'0.00'},'releasedLines':[%s],'reason':'No signature.'}
                """,
                certified,
                deducted,
                released.isEmpty() ? "" : "'" + released + "'");
    return check.statusCode() == 201
        ? regionCalls("ilze")
            .post(
                "/claims/" + claim + "/decisions/" + check.path("id") + "/approval",
                "{'decidedOn':'2021-05-06'}")
        : check;
  }

  /** The first line of a report. */
  public String lineOf(String report) {
    return municipalityCalls()
        .get("/service-reports/" + report)
        .then()
        .extract()
        .path("lines[0].id");
  }

  /** A drafted claim over these units at the rate; answers its id. */
  public String drafted(String units) {
    return claim(reported(units)).then().statusCode(201).extract().path("id");
  }

  public String submitted(String units) {
    String claim = drafted(units);
    submit(claim).then().statusCode(200);
    return claim;
  }

  /** A submitted claim that CFLA has taken up. */
  public String reviewed(String units) {
    String claim = submitted(units);
    review(claim).then().statusCode(200);
    return claim;
  }

  public Response withdraw(String claim) {
    return regionCalls().post("/claims/" + claim + "/withdrawal", "{'reason':'Typed wrong.'}");
  }

  public Response recall(String claim) {
    return regionCalls()
        .post(
            "/claims/" + claim + "/recall",
            "{'recalledOn':'2021-04-12','reason':'A report is wrong.'}");
  }

  /**
   * Claims 5 units of a later day beside the difference of a report that was corrected since it was
   * claimed, and decides on it that day; answers the approval.
   */
  public Response claimedLater(String corrected, String day, String certified, String deducted) {
    UUID grant =
        Told.grant(
            number,
            municipality,
            SERVICE,
            "'quantity':10,'unit':'" + unit + "'",
            registration,
            UUID.randomUUID(),
            "2022-12-31");
    String claim =
        regionCalls()
            .made(
                "id",
                "/claims",
                """
                {'projectNumber':'%s','reportIds':['%s','%s'],
                 'periodFrom':'2021-03-01','periodTo':'%s'}
                """,
                number,
                corrected,
                report(grant, day, "5").path("id"),
                day);
    regionCalls()
        .post("/claims/" + claim + "/submission", "{'submittedOn':'%s'}", day)
        .then()
        .statusCode(200);
    Call.as("CFLA", "anna")
        .post("/claims/" + claim + "/review", "{'startedOn':'%s'}", day)
        .then()
        .statusCode(200);
    String decision = propose("anna", claim, certified, deducted, "0.00").path("id");
    return approve("ilze", claim, decision, day);
  }

  /** An official takes a claim up. */
  public static Response review(String claim) {
    return Call.as("CFLA", "anna")
        .post("/claims/" + claim + "/review", "{'startedOn':'2021-04-12'}");
  }

  public static Response ask(String claim, String reopening) {
    return Call.as("CFLA", "anna")
        .post(
            "/claims/" + claim + "/clarifications",
            "{'reopening':'%s','requestedOn':'2021-04-12','reason':'Time sheets are missing.'}",
            reopening);
  }

  public Response answer(String claim) {
    return regionCalls()
        .post(
            "/claims/" + claim + "/clarifications/answer",
            "{'answeredOn':'2021-04-12','answer':'They are attached.'}");
  }

  public static Response close(String claim) {
    return Call.as("CFLA").post("/claims/" + claim + "/closure", "");
  }

  /** Whatever the report's version is. */
  public Response correct(String report, String lines) {
    return correct(municipalityCalls().ifMatch("*"), report, lines);
  }

  public static Response correct(Call caller, String report, String lines) {
    return caller.post(
        "/service-reports/" + report + "/correction",
        "{'lines':[%s],'reason':'The visit was on another day.'}",
        lines);
  }

  public Response submit(String claim) {
    return regionCalls().post("/claims/" + claim + "/submission", "{'submittedOn':'2021-04-12'}");
  }

  /**
   * One official takes it up, where nobody has, and checks, another approves; answers the approval,
   * or why there is none.
   */
  public static Response decide(String claim, String certified, String deducted, String parked) {
    review(claim);
    Response check = propose("anna", claim, certified, deducted, parked);
    return check.statusCode() == 201
        ? approve("ilze", claim, check.path("id"), "2021-05-06")
        : check;
  }

  public static Response propose(
      String official, String claim, String certified, String deducted, String parked) {
    return Call.as("CFLA", official)
        .post(
            "/claims/" + claim + "/decisions",
            """
            {'certified':{'amount':'%s'},'deducted':{'amount':'%s'},'parked':{'amount':'%s'},
             'reason':'Two visits have no signature.'}
            """,
            certified,
            deducted,
            parked);
  }

  public static Response approve(String official, String claim, String decision, String on) {
    return Call.as("CFLA", official)
        .post(
            "/claims/" + claim + "/decisions/" + decision + "/approval", "{'decidedOn':'%s'}", on);
  }

  public static Response pay(String claim, String amount, String reference) {
    return Call.as("CFLA")
        .post(
            "/claims/" + claim + "/payments",
            "{'paid':{'amount':'%s'},'paidOn':'2021-05-14','reference':'%s'}",
            amount,
            reference);
  }
}
