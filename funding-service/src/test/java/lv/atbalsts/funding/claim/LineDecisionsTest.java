package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision says of each line what is certified, deducted and parked. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LineDecisionsTest {

  private static final String NOTHING_SIGNED = "'errorType':'MISSING_DOCUMENT'";

  @Inject Callers callers;
  @Inject Sql sql;

  private Compensated one;
  private Compensated other;
  private String reportOfOther;
  private String claim;
  private String own;
  private String others;

  /** 20.00 of one municipality, 40.00 of another. */
  @BeforeEach
  void aRegionClaimsForTwoMunicipalities() {
    one = Compensated.of("1000.00");
    other = one.in(Programme.municipality());
    Programme.joined(one.projectId(), other.municipality());
    reportOfOther = other.reported("2");
    claim = one.claim(one.reported("1"), reportOfOther).then().statusCode(201).extract().path("id");
    one.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    own = line(one);
    others = line(other);
  }

  @Test
  void linesThatAreNotNamedAreCertifiedWhole() {
    decide("45.00", "15.00", "0.00", deducted(others, "25.00", "15.00", NOTHING_SIGNED))
        .then()
        .statusCode(200)
        .body("status", equalTo("PARTLY_APPROVED"));
    decided()
        .body("items.lineId", containsInAnyOrder(own, others))
        .body("items.certified.amount", containsInAnyOrder("20.00", "25.00"))
        .body("items.errorType", containsInAnyOrder(null, "MISSING_DOCUMENT"));
  }

  @Test
  void aMunicipalitysPartFollowsFromItsLines() {
    decide("20.00", "15.00", "25.00", line(others, "0.00", "15.00", "25.00", NOTHING_SIGNED))
        .then()
        .statusCode(200);
    part(one).body("items.certified.amount", contains("20.00"));
    part(other)
        .body("items.certified.amount", contains("0.00"))
        .body("items.deducted.amount", contains("15.00"))
        .body("items.parked.amount", contains("25.00"));
  }

  @Test
  void eachMunicipalitySeesWhatWasDecidedOfItsLines() {
    decide("45.00", "15.00", "0.00", deducted(others, "25.00", "15.00", NOTHING_SIGNED));
    String path = "/claims/" + claim + "/decisions/lines";
    other.municipalityCalls().get(path).then().body("items.lineId", contains(others));
    Call.as("MUNICIPALITY", Programme.municipality()).get(path).then().body("items", empty());
    Call.as("REGION", Programme.number(Programme.PILOTS)).get(path).then().statusCode(404);
    Call.as("PROVIDER", "90000054572").get(path).then().statusCode(403);
    Call.nobody().get(path).then().statusCode(401);
  }

  @Test
  void aSuccessorSeesWhatWasDecidedOfWhatBecamePartOfIt() {
    Territory ended = Programme.endingWithTheReform();
    one = Compensated.with(ended.code(), "1000.00");
    claim = one.reviewed("1");
    decide("20.00", "0.00", "0.00", "").then().statusCode(200);
    Call.as("MUNICIPALITY", ended.successors().getFirst())
        .get("/claims/" + claim + "/decisions/lines")
        .then()
        .statusCode(200)
        .body("items.certified.amount", contains("20.00"));
  }

  @Test
  void aParkedLineComesBackOnceWithItsOrigin() {
    String first =
        decide("20.00", "0.00", "40.00", parked(others, "0.00", "40.00"))
            .then()
            .statusCode(200)
            .extract()
            .path("decisions[0].id");
    propose("30.00", "10.00", "0.00", deducted(own, "10.00", "10.00", NOTHING_SIGNED))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/lineId"))
        .body("errors.code", contains("FND-0280"));
    String second =
        decide("30.00", "10.00", "0.00", deducted(others, "30.00", "10.00", NOTHING_SIGNED))
            .then()
            .statusCode(200)
            .body("decision.certified.amount", equalTo("50.00"))
            .extract()
            .path("decisions[1].id");
    Call.as("CFLA")
        .get("/claims/" + claim + "/decisions/lines?decisionId=" + second)
        .then()
        .body("items.parkedBy", contains(first))
        .body("items.amount.amount", contains("40.00"));
    propose("0.00", "0.00", "0.00", "").then().statusCode(409);
  }

  @Test
  void whatIsParkedByLineIsDecidedByLine() {
    decide("20.00", "0.00", "40.00", parked(others, "0.00", "40.00")).then().statusCode(200);
    Compensated.propose("anna", claim, "30.00", "10.00", "0.00")
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0287"))
        .body("certified.amount", equalTo("40.00"));
    Compensated.decide(claim, "40.00", "0.00", "0.00").then().statusCode(200);
  }

  @Test
  void whatWasParkedAsASumIsNot() {
    Compensated.decide(claim, "20.00", "0.00", "40.00").then().statusCode(200);
    propose("40.00", "0.00", "0.00", "").then().statusCode(422).body("code", equalTo("FND-0288"));
  }

  @Test
  void aLineThatIsDeductedWholeAndReleasedIsClaimedAgain() {
    decide(
            "20.00",
            "40.00",
            "0.00",
            deducted(others, "0.00", "40.00", NOTHING_SIGNED + ",'released':true"))
        .then()
        .statusCode(200);
    one.claim(reportOfOther).then().statusCode(201).body("declared.amount", equalTo("40.00"));
  }

  @Test
  void oneThatIsNotReleasedIsNot() {
    decide("20.00", "40.00", "0.00", deducted(others, "0.00", "40.00", NOTHING_SIGNED))
        .then()
        .statusCode(200);
    one.claim(reportOfOther).then().statusCode(409).body("code", equalTo("FND-0033"));
  }

  @Test
  void aLineOfWhichSomethingIsCertifiedIsNotReleasedByWhatWasParked() {
    decide("30.00", "0.00", "30.00", parked(others, "10.00", "30.00")).then().statusCode(200);
    String released = NOTHING_SIGNED + ",'released':true";
    propose("0.00", "30.00", "0.00", deducted(others, "0.00", "30.00", released))
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0286"));
    decide("0.00", "30.00", "0.00", deducted(others, "0.00", "30.00", NOTHING_SIGNED))
        .then()
        .statusCode(200);
    one.claim(reportOfOther).then().statusCode(409).body("code", equalTo("FND-0033"));
  }

  @Test
  void oneThatWasParkedWholeIs() {
    decide("20.00", "0.00", "40.00", parked(others, "0.00", "40.00")).then().statusCode(200);
    String released = NOTHING_SIGNED + ",'released':true";
    decide("0.00", "40.00", "0.00", deducted(others, "0.00", "40.00", released))
        .then()
        .statusCode(200);
    one.claim(reportOfOther).then().statusCode(201).body("declared.amount", equalTo("40.00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'certified':{'amount':'39.99'}                                | FND-0283 |
          'certified':{'amount':'39.999'}                               | KIT      | 400
          'certified':{'amount':'50.00'},'deducted':{'amount':'-10.00'} | FND-0043 | /lines/0/deducted/amount
          'certified':{'amount':'30.00'},'deducted':{'amount':'10.00'}  | FND-0285 | /lines/0/errorType
          'certified':{'amount':'40.00'},'errorType':'OTHER'            | FND-0285 | /lines/0/errorType
          'certified':{'amount':'40.00'},'errorType':'NONE_SUCH'        | FND-0281 | /lines/0/errorType
          'certified':{'amount':'30.00'},'parked':{'amount':'10.00'}    | FND-0041 | /lines/0/reason
          'certified':{'amount':'40.00'},'released':true                | FND-0286 | /lines/0/released
          """)
  void whatIsWrongOfALineIsTold(String said, String code, String pointer) {
    Response answer =
        propose("60.00", "0.00", "0.00", "{'lineId':'%s',%s}".formatted(others, said));
    if (code.equals("KIT")) {
      answer.then().statusCode(400);
    } else {
      answer
          .then()
          .statusCode(422)
          .body("errors.code", hasItems(code))
          .body("errors.pointer", hasItems(pointer == null ? "/lines/0" : pointer));
    }
  }

  @Test
  void aLineIsNamedOnce() {
    String whole = "{'lineId':'%s','certified':{'amount':'40.00'}}".formatted(others);
    propose("60.00", "0.00", "0.00", whole + "," + whole)
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0282"))
        .body("errors.pointer", contains("/lines/1/lineId"));
  }

  @Test
  void theLinesAreTheSumsOfTheDecision() {
    propose("44.99", "15.01", "0.00", deducted(others, "25.00", "15.00", NOTHING_SIGNED))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0287"))
        .body("deducted.amount", equalTo("15.00"));
  }

  @Test
  void eachLineSaysItselfWhetherItIsReleased() {
    Call.as("CFLA", "anna")
        .post(
            "/claims/" + claim + "/decisions",
            """
            {'certified':{'amount':'60.00'},'deducted':{'amount':'0.00'},
             'parked':{'amount':'0.00'},'lines':[],'releasedLines':['%s']}
            """,
            own)
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0290"));
  }

  @Test
  void aProposalThatIsTakenBackDecidesNothing() {
    String proposed =
        propose("20.00", "40.00", "0.00", deducted(others, "0.00", "40.00", NOTHING_SIGNED))
            .path("id");
    Call.as("CFLA", "anna")
        .post("/claims/" + claim + "/decisions/" + proposed + "/withdrawal", "{'reason':'Wrong.'}")
        .then()
        .statusCode(200);
    decide("60.00", "0.00", "0.00", "").then().statusCode(200).body("status", equalTo("APPROVED"));
    decided().body("items.inForce", containsInAnyOrder(false, false, true, true));
  }

  @Test
  void whatAnEarlierClaimHoldsIsTakenBackWhole() {
    decide("60.00", "0.00", "0.00", "").then().statusCode(200);
    other
        .correct(
            reportOfOther,
            "{'grantId':'%s','date':'2021-03-16','units':1}".formatted(other.grant()))
        .then()
        .statusCode(200);
    claim =
        one.claim(reportOfOther, other.reported("5"))
            .then()
            .statusCode(201)
            .body("declared.amount", equalTo("80.00"))
            .extract()
            .path("id");
    one.submit(claim).then().statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    List<String> back = lines("lines.findAll { it.reversal }.id");
    List<String> hundred = lines("lines.findAll { it.amount.amount == '100.00' }.id");
    propose("120.00", "-40.00", "0.00", deducted(back.getFirst(), "0.00", "-40.00", NOTHING_SIGNED))
        .then()
        .statusCode(422);
    propose(
            "-20.00",
            "100.00",
            "0.00",
            deducted(hundred.getFirst(), "0.00", "100.00", NOTHING_SIGNED))
        .then()
        .statusCode(422);
    decide("0.00", "80.00", "0.00", deducted(hundred.getFirst(), "20.00", "80.00", NOTHING_SIGNED))
        .then()
        .statusCode(200);
    part(other).body("items.deducted.amount", contains("80.00"));
  }

  @Test
  void twoDecisionsOnTheSameParkedLinesAtTheSameMomentAreOne() {
    decide("20.00", "0.00", "40.00", parked(others, "0.00", "40.00")).then().statusCode(200);
    assertEquals(
        List.of(201, 409, 409, 409),
        Race.statuses(4, each -> propose("40.00", "0.00", "0.00", "")));
  }

  @Test
  void aRegionDeductsWholeLinesAndTheyMayBeClaimedAgain() {
    String report = one.reported("3");
    claim = one.reviewedOfMunicipality(report);
    String line = one.municipalityCalls().get("/claims/" + claim).path("lines[0].id");
    Call region = one.regionCalls("anna");
    propose(region, "20.00", "40.00", "0.00", deducted(line, "20.00", "40.00", NOTHING_SIGNED))
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0164"));
    String decision =
        propose(region, "0.00", "60.00", "0.00", deducted(line, "0.00", "60.00", NOTHING_SIGNED))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    one.regionCalls("ilze")
        .post(
            "/claims/" + claim + "/decisions/" + decision + "/approval",
            "{'decidedOn':'2021-05-06'}")
        .then()
        .statusCode(200);
    one.claimOfMunicipality(report).then().statusCode(201);
  }

  /** Whatever a use case lets through. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into line_decision (id, decision_id, claim_id, project, claim_line_id,"
            + " municipality, amount, certified, deducted, parked, released)"
            + " select uuidv7(), decision_id, claim_id, project, gen_random_uuid(), municipality,"
            + " 1, 1, 0, 0, false from line_decision where claim_id = ?::uuid limit 1",
        "update line_decision set certified = certified + 1 where claim_id = ?::uuid",
        "delete from line_decision where claim_id = ?::uuid"
      })
  void theDatabaseHoldsTheSums(String statement) {
    propose("60.00", "0.00", "0.00", "").then().statusCode(201);
    assertThrows(
        RuntimeException.class,
        () ->
            callers.as(
                Caller.SYSTEM,
                () -> QuarkusTransaction.requiringNew().call(() -> sql.update(statement, claim))));
  }

  @Test
  void theCodesAreListedByDay() {
    one.regionCalls()
        .get("/cfla/codes?list=ERROR_TYPE")
        .then()
        .body("items.code", hasItems("PROCUREMENT", "DOUBLE_FUNDING", "OTHER"))
        .body("items[0].validTo", nullValue());
    one.regionCalls().get("/cfla/codes?as-of=2013-12-31").then().body("items", empty());
    Call.as("PROVIDER", "90000054572").get("/cfla/codes").then().statusCode(403);
  }

  private static String deducted(String line, String certified, String deducted, String more) {
    return line(line, certified, deducted, "0.00", more);
  }

  private static String parked(String line, String certified, String parked) {
    return line(line, certified, "0.00", parked, "'reason':'It comes.'");
  }

  private static String line(
      String line, String certified, String deducted, String parked, String more) {
    return """
    {'lineId':'%s','certified':{'amount':'%s'},'deducted':{'amount':'%s'},'parked':{'amount':'%s'},
     'reason':'It comes.',%s}
    """
        .formatted(line, certified, deducted, parked, more)
        .replace("'reason':'It comes.','reason':'It comes.'", "'reason':'It comes.'");
  }

  private Response propose(String certified, String deducted, String parked, String lines) {
    return propose(Call.as("CFLA", "anna"), certified, deducted, parked, lines);
  }

  private Response propose(
      Call caller, String certified, String deducted, String parked, String lines) {
    return caller.post(
        "/claims/" + claim + "/decisions",
        """
        {'certified':{'amount':'%s'},'deducted':{'amount':'%s'},'parked':{'amount':'%s'},
         'lines':[%s],'reason':'Two visits have no signature.'}
        """,
        certified,
        deducted,
        parked,
        lines);
  }

  private Response decide(String certified, String deducted, String parked, String lines) {
    String decision =
        propose(certified, deducted, parked, lines).then().statusCode(201).extract().path("id");
    return Compensated.approve("ilze", claim, decision, "2021-05-06");
  }

  private String line(Compensated whose) {
    return lines("lines.findAll { it.municipality == '" + whose.municipality() + "' }.id")
        .getFirst();
  }

  private List<String> lines(String path) {
    return Call.as("CFLA").get("/claims/" + claim).then().extract().path(path);
  }

  private ValidatableResponse decided() {
    return Call.as("CFLA").get("/claims/" + claim + "/decisions/lines").then().statusCode(200);
  }

  private ValidatableResponse part(Compensated whose) {
    return whose.municipalityCalls().get("/claims/parts?claimId=" + claim).then().statusCode(200);
  }
}
