package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Told;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reports a service when its client moves. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class MovedClientsTest {

  private final UUID client = UUID.randomUUID();

  private Compensated all;
  private String from;
  private String to;
  private UUID grant;

  @BeforeEach
  void aClientIsGrantedAService() {
    all = Compensated.withoutRate("1000.00");
    from = all.municipality();
    to = Programme.municipality();
    Programme.joined(all.projectId(), to);
    grant =
        Told.grant(all.number(), from, Compensated.SERVICE, all.unit(), all.registration(), client);
  }

  @Test
  void eachMunicipalityReportsTheDaysOnWhichThePersonIsItsClient() {
    report(to, "2021-03-15").then().statusCode(404);
    moved(client, from, to, "2021-03-15");
    report(from, "2021-03-14").then().statusCode(201);
    report(from, "2021-03-15")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/0/date"))
        .body("errors.code", contains("FND-0045"))
        .body("errors[0].message", containsString(to));
    report(to, "2021-03-15").then().statusCode(201);
    report(to, "2021-03-14").then().statusCode(422).body("errors.code", contains("FND-0045"));
  }

  @Test
  void aThirdMunicipalityDoesNotLearnOfTheGrant() {
    moved(client, from, to, "2021-03-15");
    String third = Programme.municipality();
    Programme.joined(all.projectId(), third);
    report(third, "2021-03-15").then().statusCode(404).body("grantId", equalTo(grant.toString()));
  }

  @Test
  void whoeverComesBackIsReportedByTheFirstMunicipalityAgain() {
    moved(client, from, to, "2021-03-15");
    moved(client, to, from, "2021-03-20");
    report(to, "2021-03-19").then().statusCode(201);
    report(to, "2021-03-20").then().statusCode(422);
    report(from, "2021-03-20").then().statusCode(201);
  }

  @Test
  void aMoveHoldsForEveryRecordOfThePerson() {
    UUID kept = UUID.randomUUID();
    moved(client, from, to, "2021-03-15");
    Told.tell(
        "assessment",
        "ClientsMerged",
        client,
        "{'clientRef':'%s','mergedRef':'%s','municipality':'%s'}",
        kept,
        client,
        to);
    report(to, "2021-03-15").then().statusCode(201);
  }

  /** Until the reform the one, from then on the other, which also reports what the one did not. */
  @Test
  void aMunicipalityReportsForWhatItWasMadeOf() {
    Territory ended = Programme.endingWithTheReform();
    from = ended.code();
    to = ended.successors().getFirst();
    Programme.joined(all.projectId(), from);
    Call.as("MINISTRY")
        .post(
            "/projects/" + all.projectId() + "/partners",
            "{'municipality':'%s','joinedOn':'2021-07-01'}",
            to)
        .then()
        .statusCode(201);
    UUID person = UUID.randomUUID();
    grant =
        Told.grant(all.number(), from, Compensated.SERVICE, all.unit(), all.registration(), person);
    report(from, "2021-06-28").then().statusCode(201);
    report(from, "2021-07-02").then().statusCode(422);
    report(to, "2021-06-29").then().statusCode(404);
    moved(person, from, to, "2021-07-01");
    report(to, "2021-06-29").then().statusCode(201);
    report(to, "2021-07-02").then().statusCode(201);
    report(from, "2021-07-03").then().statusCode(422);
  }

  /** Inčukalns went to Sigulda and, in part, to Ropaži: each has the people who came to it. */
  @Test
  void ofAMunicipalityThatWasSplitEachPartReportsForItsOwnPeopleAlone() {
    from = "0801800";
    Programme.joined(all.projectId(), from);
    UUID person = UUID.randomUUID();
    grant =
        Told.grant(all.number(), from, Compensated.SERVICE, all.unit(), all.registration(), person);
    report("0048000", "2021-06-28").then().statusCode(404);
    moved(person, from, "0048000", "2021-07-01");
    report("0044000", "2021-06-28").then().statusCode(404);
    report("0048000", "2021-06-28").then().statusCode(201);
    String whole = report(from, "2021-06-20").then().statusCode(201).extract().path("id");
    for (String part : List.of("0048000", "0044000")) {
      Call.as("MUNICIPALITY", part).get("/service-reports/" + whole).then().statusCode(404);
    }
  }

  @Test
  void aMunicipalityReadsAndCorrectsWhatItWasMadeOfReported() {
    Territory ended = Programme.endingWithTheReform();
    Programme.joined(all.projectId(), ended.code());
    UUID person = UUID.randomUUID();
    grant =
        Told.grant(
            all.number(),
            ended.code(),
            Compensated.SERVICE,
            all.unit(),
            all.registration(),
            person);
    String report = report(ended.code(), "2021-06-28").then().statusCode(201).extract().path("id");
    String path = "/service-reports/" + report;
    Call successor = Call.as("MUNICIPALITY", ended.successors().getFirst());
    successor.get("/service-reports?limit=200").then().body("items.id", hasItem(report));
    String read = successor.get(path).then().statusCode(200).extract().header("ETag");
    String day = "{'grantId':'%s','date':'2021-06-%s','units':1}";
    Compensated.correct(successor.ifMatch(read), report, day.formatted(grant, "29"))
        .then()
        .statusCode(200)
        .body("municipality", equalTo(ended.code()))
        .body("lines.date", contains("2021-06-29"));
    successor
        .get("/funding/history/" + report)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(2));
    Call stranger = Call.as("MUNICIPALITY", from);
    stranger.get(path).then().statusCode(404);
    stranger.get("/funding/history/" + report).then().statusCode(404);
    Compensated.correct(stranger.ifMatch("*"), report, "").then().statusCode(404);
    Compensated.correct(successor.ifMatch("*"), report, "").then().statusCode(200);
  }

  private Response report(String municipality, String day) {
    return Call.as("MUNICIPALITY", municipality)
        .post(
            "/service-reports",
            """
            {'projectNumber':'%s','month':'%s',
             'lines':[{'grantId':'%s','date':'%s','units':1}]}
            """,
            all.number(),
            day.substring(0, 7),
            grant,
            day);
  }

  private static void moved(UUID client, String from, String to, String on) {
    Told.tell(
        "assessment",
        "ClientMoved",
        client,
        """
        {'moveId':'%s','clientRef':'%s','from':'%s','to':'%s','reason':'MOVED_HOME','movedOn':'%s'}
        """,
        UUID.randomUUID(),
        client,
        from,
        to,
        on);
  }
}
