package lv.atbalsts.funding.claim;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.atbalsts.funding.Call;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Author, checker and approver are three people, also where one acts for another (FUN-13). */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class FourEyesTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.of("1000.00");
  }

  /** The author of the region's claim, who works at CFLA as well. */
  private Call author(String spelt) {
    return cfla(
        spelt.equals("upper") ? all.regionName().toUpperCase(Locale.ROOT) : all.regionName());
  }

  private static Call cfla(String subject, String... actors) {
    Object act = null;
    for (String actor : List.of(actors).reversed()) {
      act = act == null ? Map.of("sub", actor) : Map.of("sub", actor, "act", act);
    }
    Map<String, Object> claims =
        act == null
            ? Map.of("role", "CFLA", "sub", subject)
            : Map.of("role", "CFLA", "sub", subject, "act", act);
    return Call.bearing(Parts.issuer().with(claims));
  }

  @ParameterizedTest
  @ValueSource(strings = {"as it is", "upper"})
  void anAuthorNeitherTakesUpNorChecksNorApproves(String spelt) {
    String claim = all.submitted("5");
    refused(author(spelt).post("/claims/" + claim + "/review", "{'startedOn':'2021-04-12'}"));
    Compensated.review(claim).then().statusCode(200);
    refused(propose(author(spelt), claim));
    String decision = proposed(cfla("cfla-anna"), claim);
    refused(approve(author(spelt), claim, decision));
    approve(cfla("cfla-ilze"), claim, decision).then().statusCode(200);
  }

  @Test
  void norDoesWhoSubmittedOrAnsweredOrActsForAnAuthor() {
    String claim = all.drafted("5");
    all.regionCalls("zane")
        .post("/claims/" + claim + "/submission", "{'submittedOn':'2021-04-12'}")
        .then()
        .statusCode(200);
    Compensated.review(claim).then().statusCode(200);
    Compensated.ask(claim, "LIMITED").then().statusCode(201);
    all.regionCalls("laima")
        .post(
            "/claims/" + claim + "/clarifications/answer",
            "{'answeredOn':'2021-04-12','answer':'Attached.'}")
        .then()
        .statusCode(200);
    String decision = proposed(cfla("cfla-anna"), claim);
    for (String person : List.of("zane", "laima")) {
      refused(approve(cfla(all.regionName() + "-" + person), claim, decision));
      refused(approve(cfla("cfla-ilze", all.regionName() + "-" + person), claim, decision));
      refused(
          approve(cfla("cfla-ilze", "clerk", all.regionName() + "-" + person), claim, decision));
    }
    approve(cfla("cfla-ilze"), claim, decision).then().statusCode(200);
  }

  @Test
  void whoCheckedDoesNotApproveThroughSomebodyElse() {
    String claim = all.reviewed("5");
    String decision = proposed(cfla("cfla-anna", "cfla-zane"), claim);
    for (Call one :
        List.of(
            cfla("cfla-anna"),
            cfla("cfla-zane"),
            cfla("cfla-ilze", "CFLA-ANNA"),
            cfla("cfla-ilze", "clerk", "cfla-zane"))) {
      approve(one, claim, decision).then().statusCode(422).body("code", equalTo("FND-0036"));
    }
    approve(cfla("cfla-ilze", "clerk"), claim, decision).then().statusCode(200);
  }

  @Test
  void aTokenWhoseDelegationCannotBeReadHasNoRole() {
    for (Object act : List.of("cfla-anna", Map.of("iss", "x"), Map.of("sub", " "), List.of())) {
      Call.bearing(Parts.issuer().with(Map.of("role", "CFLA", "sub", "cfla-ilze", "act", act)))
          .get("/claims")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void anAuthorOfAMunicipalitysClaimDoesNotDecideOnItAtTheRegion() {
    String claim = all.reviewedOfMunicipality(all.reported("5"));
    Call author =
        Call.bearing(
            Parts.issuer()
                .with(
                    Map.of(
                        "role",
                        "REGION",
                        "project",
                        all.number(),
                        "sub",
                        "municipality-" + all.municipality())));
    refused(propose(author, claim));
    String decision = proposed(all.regionCalls("anna"), claim);
    refused(approve(author, claim, decision));
    approve(all.regionCalls("anna"), claim, decision)
        .then()
        .statusCode(422)
        .body("code", equalTo("FND-0036"));
    approve(all.regionCalls("ilze"), claim, decision).then().statusCode(200);
  }

  private static Response propose(Call who, String claim) {
    return who.post(
        "/claims/" + claim + "/decisions",
        """
        {'certified':{'amount':'100.00'},'deducted':{'amount':'0.00'},'parked':{'amount':'0.00'}}
        """);
  }

  private static String proposed(Call who, String claim) {
    return propose(who, claim).then().statusCode(201).extract().path("id");
  }

  private static Response approve(Call who, String claim, String decision) {
    return who.post(
        "/claims/" + claim + "/decisions/" + decision + "/approval", "{'decidedOn':'2021-05-06'}");
  }

  private static void refused(Response answer) {
    answer.then().statusCode(422).body("code", equalTo("FND-0160")).body("rule", equalTo("FUN-13"));
  }
}
