package lv.atbalsts.registry.institution;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People write one name in many ways: it stands once. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class NamesTest {

  private static final String INSTITUTIONS = "/institutions";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VSAC \\\"Ķīši %s\\\"",
        "vsac „ķīši %s”",
        "VSAC \u00ABĶĪŠI\u00BB  %s",
        "VSAC ‘Kisi’ – %s",
        "VSAC K\u0327i\u0304s\u030Ci-%s.",
        "V.S.A.C. Ķīši Nr. %s",
        "VS\u0410C Ķīši, № %s",
        "Valsts sociālās aprūpes centrs \\\"Ķīši %s\\\""
      })
  void aNameIsOneInEveryWayOfWriting(String spelling) {
    String number = Numbers.addressCode();
    String first = Call.MINISTRY.make(INSTITUTIONS, body("VSAC \\\"Ķīši %s\\\"".formatted(number)));
    Call.MINISTRY
        .post(INSTITUTIONS, body(spelling.formatted(number)))
        .statusCode(409)
        .body("code", equalTo("REG-0013"))
        .body("conflicts", contains(first));
    String path = INSTITUTIONS + "/" + first + "/branches";
    String branch = Call.MINISTRY.make(path, branch("VSAC \\\"Ķīši %s\\\"".formatted(number)));
    Call.MINISTRY
        .post(path, branch(spelling.formatted(number)))
        .statusCode(409)
        .body("code", equalTo("REG-0002"))
        .body("conflicts", contains(branch));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ķīši %s", "VSAC Ķīši 1 %s", "VSAC Ķīļi %s", "BSAC Ķīši %s"})
  void whatPeopleTellApartStaysApart(String other) {
    String number = Numbers.addressCode();
    String first = Call.MINISTRY.make(INSTITUTIONS, body("VSAC Ķīši " + number));
    Call.MINISTRY.make(INSTITUTIONS, body(other.formatted(number)));
    String path = INSTITUTIONS + "/" + first + "/branches";
    Call.MINISTRY.make(path, branch("VSAC Ķīši " + number));
    Call.MINISTRY.make(path, branch(other.formatted(number)));
  }

  @Test
  void aBranchesNameIsItsInstitutions() {
    String branch = branch("Filiāle A");
    Call.MINISTRY.make(INSTITUTIONS + "/" + institution() + "/branches", branch);
    Call.MINISTRY.make(INSTITUTIONS + "/" + institution() + "/branches", branch);
  }

  @Test
  void ofEightRecordingsAtOnceOneStandsAndTheOthersNameIt() throws Exception {
    String number = Numbers.addressCode();
    assertOneStands(
        INSTITUTIONS, i -> body("VSAC" + " ".repeat(1 + i % 2) + "\\\"" + number + "\\\""));
    String branches = INSTITUTIONS + "/" + institution() + "/branches";
    assertOneStands(branches, i -> branch(i % 2 == 0 ? "Filiāle-Ērgļi" : "filiale „Ergli”"));
  }

  private static void assertOneStands(String path, Function<Integer, String> body)
      throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Map<String, Object>>> posts =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      (Callable<Map<String, Object>>)
                          () -> Call.MINISTRY.post(path, body.apply(i)).extract().path("$"))
              .toList();
      Map<Boolean, List<Map<String, Object>>> answers =
          threads.invokeAll(posts).stream()
              .map(Future::resultNow)
              .collect(Collectors.partitioningBy(each -> each.containsKey("id")));
      assertEquals(1, answers.get(true).size());
      Object made = answers.get(true).getFirst().get("id");
      assertEquals(
          IntStream.range(0, 7).mapToObj(i -> List.of(made)).toList(),
          answers.get(false).stream().map(each -> each.get("conflicts")).toList());
    }
  }

  private static String institution() {
    return Call.MINISTRY.make(INSTITUTIONS, body("VSAC " + Numbers.addressCode()));
  }

  private static String body(String name) {
    return """
        {"name": "%s", "kind": "VSAC", "municipality": "0110000", "recordedOn": "2016-01-04"}
        """
        .formatted(name);
  }

  private static String branch(String name) {
    return """
        {"name": "%s", "municipality": "0110000", "recordedOn": "2016-01-04"}
        """
        .formatted(name);
  }
}
