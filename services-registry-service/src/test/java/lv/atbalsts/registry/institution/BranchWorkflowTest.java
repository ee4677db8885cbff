package lv.atbalsts.registry.institution;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class BranchWorkflowTest {

  private static final String PLAN =
      """
      {"supportedForClosure": true, "plannedClosureOn": "2023-12-31"}
      """;
  private static final String CLOSURE =
      """
      {"closedOn": "2021-12-31"}
      """;

  enum Verb {
    PLAN_CLOSURE("closure-plan", PLAN, BranchStatus.OPEN, BranchStatus.CLOSING),
    CLOSE("closure", CLOSURE, BranchStatus.CLOSING, BranchStatus.CLOSED);

    private final String path;
    private final String body;
    private final BranchStatus from;
    private final BranchStatus to;

    Verb(String path, String body, BranchStatus from, BranchStatus to) {
      this.path = path;
      this.body = body;
      this.from = from;
      this.to = to;
    }
  }

  static Stream<Arguments> everyStatusAndVerb() {
    return Arrays.stream(BranchStatus.values())
        .flatMap(from -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(from, verb)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusAndVerb")
  void aBranchMovesOnlyAsTheWorkflowSays(BranchStatus from, Verb verb) {
    String path = "/branches/" + branchIn(from) + "/";
    var answer = Call.MINISTRY.post(path + verb.path, verb.body);
    if (from == verb.from) {
      answer.statusCode(200).body("status", equalTo(verb.to.name()));
      return;
    }
    List<String> allowed =
        switch (from) {
          case OPEN -> List.of("CLOSING");
          case CLOSING -> List.of("CLOSED");
          case CLOSED -> List.of();
        };
    answer
        .statusCode(409)
        .body("from", equalTo(from.name()))
        .body("to", equalTo(verb.to.name()))
        .body("allowed", equalTo(allowed));
  }

  private static String institution() {
    return Call.MINISTRY.make(
        "/institutions",
        """
        {"name": "VSAC %s", "kind": "VSAC", "municipality": "0110000", "recordedOn": "2016-01-04"}
        """
            .formatted(Numbers.addressCode()));
  }

  private static String branchBody(String name) {
    return """
        {"name": "%s", "municipality": "0110000", "recordedOn": "2016-01-04"}
        """
        .formatted(name);
  }

  private static String branchIn(BranchStatus status) {
    String id =
        Call.MINISTRY.make("/institutions/" + institution() + "/branches", branchBody("Ziedkalne"));
    if (status != BranchStatus.OPEN) {
      Call.MINISTRY.post("/branches/" + id + "/closure-plan", PLAN).statusCode(200);
    }
    if (status == BranchStatus.CLOSED) {
      Call.MINISTRY.post("/branches/" + id + "/closure", CLOSURE).statusCode(200);
    }
    return id;
  }

  @Test
  void aClosedBranchTellsItsPlanAndItsDay() {
    String id = branchIn(BranchStatus.CLOSED);
    Call.municipality("0110000")
        .read("/branches/" + id)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("kind", equalTo("VSAC"))
        .body("supportedForClosure", equalTo(true))
        .body("plannedClosureOn", equalTo("2023-12-31"))
        .body("closedOn", equalTo("2021-12-31"))
        .body("status", equalTo("CLOSED"));
  }

  @Test
  void aNameStandsOnceInAnInstitution() {
    String institution = institution();
    String path = "/institutions/" + institution + "/branches";
    String id = Call.MINISTRY.make(path, branchBody("Ķīši"));
    Call.MINISTRY.post(path, branchBody("Ķīši")).statusCode(409).body("code", equalTo("REG-0002"));
    Call.MINISTRY.read(path).body("items.id", contains(id));
    Call.MINISTRY.read("/institutions/" + institution).body("kind", equalTo("VSAC"));
  }

  @Test
  void anInstitutionStandsOnceWithItsName() {
    String body =
        """
        {"name": "BSAC %s", "kind": "BSAC", "municipality": "0110000", "recordedOn": "2016-01-04"}
        """
            .formatted(Numbers.addressCode());
    Call.MINISTRY.make("/institutions", body);
    Call.MINISTRY.post("/institutions", body).statusCode(409).body("code", equalTo("REG-0013"));
  }

  @Test
  void datesAndTheMunicipalityOfTheDayAreChecked() {
    Call.MINISTRY
        .post(
            "/institutions/" + institution() + "/branches",
            branchBody("Rīt").replace("2016-01-04", "2022-06-16"))
        .statusCode(422)
        .body("errors.pointer", contains("/recordedOn", "/municipality"))
        .body("errors.code", contains("REG-0003", "KIT-0011"));
    Call.MINISTRY
        .post("/branches/" + branchIn(BranchStatus.CLOSING) + "/closure", tooEarly())
        .statusCode(422)
        .body("errors.code", contains("REG-0004"));
  }

  @Test
  void aBranchIsNotBeforeItsInstitution() {
    Call.MINISTRY
        .post(
            "/institutions/" + institution() + "/branches",
            branchBody("Vakar").replace("2016-01-04", "2016-01-03"))
        .statusCode(422)
        .body("errors.pointer", contains("/recordedOn"))
        .body("errors.code", contains("REG-0004"));
  }

  @Test
  void anUnknownMunicipalityIsRefused() {
    Call.MINISTRY
        .post(
            "/institutions",
            """
            {"name": "VSAC %s", "kind": "VSAC", "municipality": "9999999",
             "recordedOn": "2016-01-04"}
            """
                .formatted(Numbers.addressCode()))
        .statusCode(422)
        .body("errors.pointer", contains("/municipality"))
        .body("errors.code", contains("KIT-0010"));
    Call.MINISTRY
        .post(
            "/institutions/" + institution() + "/branches",
            branchBody("Nekur").replace("0110000", "9999999"))
        .statusCode(422)
        .body("errors.code", contains("KIT-0010"));
  }

  @Test
  void anInstitutionInAMunicipalityNotYetFoundedIsRefused() {
    Call.MINISTRY
        .post(
            "/institutions",
            """
            {"name": "VSAC %s", "kind": "VSAC", "municipality": "0038000",
             "recordedOn": "2021-06-30"}
            """
                .formatted(Numbers.addressCode()))
        .statusCode(422)
        .body("errors.code", contains("KIT-0011"));
  }

  private static String tooEarly() {
    return CLOSURE.replace("2021-12-31", "2016-01-03");
  }

  @Test
  void anUnknownBranchOrInstitutionIsNotFound() {
    String unknown = "019a0000-0000-7000-8000-00000000ffff";
    Call.MINISTRY.post("/branches/" + unknown + "/closure", CLOSURE).statusCode(404);
    Call.MINISTRY.read("/institutions/" + unknown).statusCode(404);
    Call.MINISTRY.post("/institutions/" + unknown + "/branches", branchBody("Nav")).statusCode(404);
  }
}
