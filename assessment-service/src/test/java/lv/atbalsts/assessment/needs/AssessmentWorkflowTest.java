package lv.atbalsts.assessment.needs;

import static lv.atbalsts.assessment.play.Case.ASSESSOR;
import static lv.atbalsts.assessment.play.Case.REGION;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Assessed;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status and every verb: what is allowed works, everything else says what would be. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class AssessmentWorkflowTest {

  private static final Map<String, List<String>> ALLOWED =
      Map.of(
          "DRAFT", List.of("ENTERED_IN_ERROR", "SUBMITTED"),
          "SUBMITTED", List.of("AMENDED", "APPROVED", "DRAFT", "ENTERED_IN_ERROR"),
          "APPROVED", List.of("AMENDED", "ENTERED_IN_ERROR", "SUPERSEDED"),
          "AMENDED", List.of("AMENDED", "APPROVED", "ENTERED_IN_ERROR"),
          "SUPERSEDED", List.of("ENTERED_IN_ERROR"),
          "ENTERED_IN_ERROR", List.of());

  private static final Map<String, Verb> VERBS =
      Map.of(
          "replacement", new Verb("DRAFT", Set.of("DRAFT")),
          "submission", new Verb("SUBMITTED", Set.of("DRAFT")),
          "return", new Verb("DRAFT", Set.of("SUBMITTED")),
          "approval", new Verb("APPROVED", Set.of("SUBMITTED", "AMENDED")),
          "amendment", new Verb("AMENDED", Set.of("SUBMITTED", "APPROVED", "AMENDED")),
          "reassessment", new Verb("SUPERSEDED", Set.of("APPROVED")),
          "annulment",
              new Verb(
                  "ENTERED_IN_ERROR",
                  Set.of("DRAFT", "SUBMITTED", "APPROVED", "AMENDED", "SUPERSEDED")));

  static Stream<Arguments> matrix() {
    return ALLOWED.keySet().stream()
        .flatMap(status -> VERBS.keySet().stream().map(verb -> Arguments.of(status, verb)));
  }

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @Test
  void theMatrixKnowsEveryStatus() {
    assertEquals(
        Stream.of(AssessmentStatus.values()).map(Enum::name).collect(Collectors.toSet()),
        ALLOWED.keySet());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("matrix")
  void everyStatusAllowsItsOwnVerbsOnly(String status, String verb) {
    String id = Assessed.adult(status);
    ValidatableResponse answer = send(id, verb);
    if (VERBS.get(verb).from().contains(status)) {
      answer.statusCode(verb.equals("reassessment") ? 201 : 200);
      String now = verb.equals("reassessment") ? status : VERBS.get(verb).to();
      assertEquals(now, Assessed.status(id));
    } else {
      answer
          .statusCode(409)
          .body("code", equalTo("KIT-0409"))
          .body("from", equalTo(status))
          .body("to", equalTo(VERBS.get(verb).to()))
          .body("allowed", equalTo(ALLOWED.get(status)));
      assertEquals(status, Assessed.status(id));
    }
  }

  private static ValidatableResponse send(String id, String verb) {
    String path = "/assessments/" + id;
    return switch (verb) {
      case "replacement" -> Assessed.replace(id, "*", Assessed.form());
      case "amendment" -> ASSESSOR.post(path + "/amendment", Assessed.amendment());
      case "reassessment" -> ASSESSOR.post(path + "/reassessment", Assessed.form());
      case "submission" -> ASSESSOR.post(path + "/submission", Map.of());
      case "annulment" -> REGION.post(path + "/annulment", Map.of("reason", "WRONG_PERSON"));
      case "return" -> REGION.post(path + "/return", Map.of("reason", "INCOMPLETE"));
      default -> REGION.post(path + "/" + verb, Map.of());
    };
  }

  private record Verb(String to, Set<String> from) {}
}
