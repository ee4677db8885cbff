package lv.atbalsts.funding.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Programme;
import lv.atbalsts.funding.Race;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PartnersTest {

  private final String number = Programme.number(Programme.REGIONAL);
  private final Call region = Call.as("REGION", number);

  @Test
  void partnersOfADayAreThoseThatHadAgreedAndNotLeft() {
    Compensated all = Compensated.of("1000.00");
    String partners = "/projects/" + all.projectId() + "/partners";
    Call.as("MINISTRY")
        .post(
            partners + "/" + all.municipality() + "/withdrawal",
            "{'withdrewOn':'2021-06-01','reason':'Council decision.'}")
        .then()
        .statusCode(200);
    all.regionCalls()
        .get(partners + "?as-of=2021-05-31")
        .then()
        .body("items.municipality", contains(all.municipality()));
    all.regionCalls().get(partners + "?as-of=2021-06-01").then().body("items", empty());
    all.regionCalls().get(partners + "?as-of=2015-08-31").then().body("items", empty());
  }

  @Test
  void aRegionLetsManyJoinAtOnce() {
    String project = Programme.submitted(number);
    String one = Programme.municipality();
    String other = Programme.municipality();
    region
        .post(
            path(project),
            """
            {'items':[{'municipality':'%s','joinedOn':'2015-09-01'},
                      {'municipality':'%s','joinedOn':'2015-10-01'}]}
            """,
            one,
            other)
        .then()
        .statusCode(201);
    region.get(path(project)).then().body("items.municipality", contains(one, other));
  }

  /** Inčukalns went to Sigulda and, in part, to Ropaži. */
  @ParameterizedTest
  @ValueSource(strings = {"0048000", "0044000"})
  void ofAMunicipalityThatWasSplitNoPartSpeaksForAll(String part) {
    String pilot = Programme.number(Programme.PILOTS);
    String project = Programme.submitted(pilot);
    Call.as("REGION", pilot)
        .post(path(project), "{'municipality':'0801800','joinedOn':'2015-09-01'}")
        .then()
        .statusCode(201);
    String split = path(project) + "/0801800/";
    Call.as("MUNICIPALITY", part).post(split + "confirmation", "{}").then().statusCode(404);
    Call.as("MUNICIPALITY", part)
        .post(split + "refusal", "{'declinedOn':'2015-10-02','reason':'No.'}")
        .then()
        .statusCode(404);
    Call.as("MINISTRY").post(split + "confirmation", "{}").then().statusCode(200);
    Call.as("MUNICIPALITY", part)
        .post(split + "withdrawal", "{'withdrewOn':'2021-06-01','reason':'No.'}")
        .then()
        .statusCode(404);
  }

  @Test
  void manyJoinAllOrNone() {
    String project = Programme.submitted(number);
    region
        .post(
            path(project),
            """
            {'items':[{'municipality':'%s','joinedOn':'2015-09-01'},
                      {'municipality':'9999999','joinedOn':'2015-10-01'},
                      {'municipality':'0001000','joinedOn':'2015-10-01'}]}
            """,
            Programme.municipality())
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/items/1/municipality", "/items/2/municipality"))
        .body("errors.code", contains("KIT-0010", "KIT-0011"));
    region.get(path(project)).then().body("items.size()", equalTo(0));
  }

  @Test
  void namingNoneOrBothWaysIsRefused() {
    String project = Programme.submitted(number);
    region.post(path(project), "{}").then().statusCode(422);
    region
        .post(
            path(project),
            """
            {'municipality':'0326100','joinedOn':'2015-09-01',
             'items':[{'municipality':'0326100','joinedOn':'2015-09-01'}]}
            """)
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0012"));
  }

  @Test
  void anotherRegionsProjectIsNotFound() {
    String other = Programme.submitted(Programme.number(Programme.REGIONAL));
    join(region, other, Programme.municipality(), "2015-09-01").then().statusCode(404);
  }

  @Test
  void aMunicipalityIsInOneRegionalProjectAtATime() {
    String first = Programme.submitted(number);
    String second = Programme.submitted(Programme.number(Programme.REGIONAL));
    String municipality = Programme.municipality();
    Call ministry = Call.as("MINISTRY");
    join(ministry, first, municipality, "2015-09-01").then().statusCode(201);
    join(ministry, first, municipality, "2016-09-01")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0014"));
    join(ministry, second, municipality, "2017-01-01")
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0015"))
        .body("conflicts", contains(first));
    withdraw(first, municipality, "2017-01-01").then().statusCode(200);
    join(ministry, second, municipality, "2016-12-31").then().statusCode(409);
    join(ministry, second, municipality, "2017-01-01").then().statusCode(201);
  }

  @Test
  void alsoWhereAMunicipalityOfWhichItWasMadeIs() {
    Territory part = Programme.endingWithTheReform();
    String first = Programme.submitted(number);
    Programme.joined(first, part.code());
    String second = Programme.submitted(Programme.number(Programme.REGIONAL));
    Call.as("MINISTRY")
        .post(
            path(second),
            "{'municipality':'%s','joinedOn':'2021-07-01'}",
            part.successors().getFirst())
        .then()
        .statusCode(409)
        .body("code", equalTo("FND-0015"));
  }

  @Test
  void alsoWhenEightProjectsTakeItAtTheSameMoment() {
    List<String> projects =
        IntStream.range(0, 8)
            .mapToObj(each -> Programme.submitted(Programme.number(Programme.REGIONAL)))
            .toList();
    String municipality = Programme.municipality();
    assertEquals(
        List.of(201, 409, 409, 409, 409, 409, 409, 409),
        Race.statuses(
            8, each -> join(Call.as("MINISTRY"), projects.get(each), municipality, "2015-09-01")));
  }

  @Test
  void whatAnotherRegionProposesBindsNobody() {
    String municipality = Programme.municipality();
    List<String> projects =
        Stream.of(1, 2)
            .map(each -> Programme.number(Programme.REGIONAL))
            .map(each -> proposed(each, municipality))
            .toList();
    assertEquals(
        List.of(200, 409),
        Race.statuses(
            2,
            each ->
                Call.as("MUNICIPALITY", municipality)
                    .post(projects.get(each) + municipality + "/confirmation", "{}")));
  }

  private static String proposed(String number, String municipality) {
    String partners = "/projects/" + Programme.submitted(number) + "/partners";
    Call.as("REGION", number)
        .post(partners, "{'municipality':'%s','joinedOn':'2015-09-01'}", municipality)
        .then()
        .statusCode(201);
    return partners + "/";
  }

  @Test
  void aPartnerWithdrawsOnceAndNotBeforeItJoined() {
    String project = Programme.submitted(number);
    String municipality = Programme.municipality();
    join(region, project, municipality, "2015-09-01").then().statusCode(201);
    withdraw(project, municipality, "2015-08-31")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0037"));
    withdraw(project, municipality, "2018-01-01")
        .then()
        .statusCode(200)
        .body("withdrewOn", equalTo("2018-01-01"));
    withdraw(project, municipality, "2018-01-01").then().statusCode(404);
  }

  private static Response join(Call who, String project, String municipality, String on) {
    return who.post(path(project), "{'municipality':'%s','joinedOn':'%s'}", municipality, on);
  }

  private static Response withdraw(String project, String municipality, String on) {
    return Call.as("MINISTRY")
        .post(
            path(project) + "/" + municipality + "/withdrawal",
            "{'withdrewOn':'%s','reason':'Council decision.'}",
            on);
  }

  private static String path(String project) {
    return "/projects/" + project + "/partners";
  }
}
