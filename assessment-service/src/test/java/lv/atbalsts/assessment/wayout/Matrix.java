package lv.atbalsts.assessment.wayout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Resident;
import org.junit.jupiter.params.provider.Arguments;

/** Which steps the way out has from which status, as the rules have it. */
final class Matrix {

  static final List<String> STEPS =
      List.of(
          "preparation",
          "trial-stay",
          "trial-stay/end",
          "move",
          "independent-life",
          "placement",
          "return",
          "annul");

  private static final Set<String> LEAVING =
      Set.of("preparation", "move", "independent-life", "placement");
  private static final Set<String> PREPARED =
      Set.of("trial-stay", "move", "independent-life", "placement", "annul");

  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "RESIDENT", LEAVING,
          "PREPARING", PREPARED,
          "ON_TRIAL", Set.of("trial-stay/end", "annul"),
          "TRIED", PREPARED,
          "MOVED", Set.of("independent-life", "return", "annul"),
          "INDEPENDENT", Set.of("return", "annul"),
          "PLACED", Set.of("return", "annul"),
          "RETURNED", Set.of("preparation", "move", "independent-life", "placement", "annul"));

  private Matrix() {}

  static Stream<Arguments> moves() {
    return ALLOWED.keySet().stream()
        .flatMap(
            status -> STEPS.stream().map(step -> Arguments.of(status, step, answer(status, step))));
  }

  private static int answer(String status, String step) {
    if (ALLOWED.get(status).contains(step)) {
      return Resident.success(step);
    }
    return step.equals("annul") ? 404 : 409;
  }
}
