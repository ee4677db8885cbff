package lv.atbalsts.assessment.task;

import static lv.atbalsts.assessment.play.Case.REGION;
import static lv.atbalsts.assessment.play.Case.SOCIAL_SERVICE;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.assessment.play.TestTime;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class TaskTest {

  private static final LocalDate TODAY = TestTime.today();
  private static final List<String> WHEN = List.of("overdue", "7d", "30d");
  private static final Call BAUSKA = Call.municipality(Programme.BAUSKA);

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @ParameterizedTest
  @EnumSource(Work.class)
  void eachKindIsListedByTheDayItIsDueAndIsGoneWhenDone(Work work) {
    String id = work.make();
    Map<Integer, List<String>> edges =
        Map.of(
            -1, List.of("overdue"),
            0, List.of("7d", "30d"),
            1, List.of("7d", "30d"),
            7, List.of("7d", "30d"),
            8, List.of("30d"),
            30, List.of("30d"),
            31, List.of());
    edges.forEach(
        (days, expected) -> {
          work.due(id, TODAY.plusDays(days));
          List<String> listed =
              WHEN.stream().filter(due -> lists(work.worker(), due, work, id)).toList();
          assertEquals(expected, listed, () -> work + " due in days: " + days);
        });
    work.due(id, TODAY);
    work.finish(id);
    assertFalse(lists(work.worker(), "30d", work, id));
  }

  @ParameterizedTest
  @EnumSource(Work.class)
  void anotherMunicipalitySeesNoneOfIt(Work work) {
    String id = work.make();
    work.due(id, TODAY);
    assertTrue(lists(work.worker(), "7d", work, id));
    assertFalse(lists(BAUSKA, "7d", work, id));
  }

  @Test
  void aTaskSaysWhatIsToBeDoneOnWhatAndForWhomWithoutAName() {
    String id = Work.AGREEMENT_MISSING.make();
    Work.AGREEMENT_MISSING.due(id, TODAY.minusDays(3));
    Map<String, Object> task =
        all(SOCIAL_SERVICE, "?due=overdue&kind=AGREEMENT_MISSING").stream()
            .filter(each -> each.get("subjectId").equals(id))
            .findFirst()
            .orElseThrow();
    assertEquals("/assessments/" + id, task.get("path"));
    assertEquals(TODAY.minusDays(3).toString(), task.get("dueOn"));
    assertEquals(TODAY.minusDays(33).toString(), task.get("since"));
    assertEquals(Programme.DOBELE, task.get("municipality"));
    assertEquals(8, task.size(), task::toString);
    SOCIAL_SERVICE.read(task.get("path").toString()).statusCode(400); // a purpose is asked for
  }

  @Test
  void aListIsOrderedByDayAndReadPageByPageWithoutGapOrRepetition() {
    for (int i = 0; i < 5; i++) {
      Work.OPINION_EXPIRING.due(Work.OPINION_EXPIRING.make(), TODAY.plusDays(4));
      Work.AGREEMENT_MISSING.due(Work.AGREEMENT_MISSING.make(), TODAY.plusDays(4));
    }
    List<Map<String, Object>> inOne = all(SOCIAL_SERVICE, "?due=30d&limit=200");
    List<Map<String, Object>> inMany = all(SOCIAL_SERVICE, "?due=30d&limit=3");
    assertEquals(inOne, inMany);
    assertEquals(
        inOne.stream()
            .sorted(
                Comparator.comparing((Map<String, Object> task) -> task.get("dueOn").toString())
                    .thenComparing(task -> task.get("subjectId").toString()))
            .toList(),
        inOne);
    assertEquals(
        inOne.size(), inOne.stream().map(each -> each.get("subjectId")).distinct().count());
  }

  static Stream<Arguments> workers() {
    return Stream.of(
        Arguments.of("REGION", "OPINION_EXPIRING"),
        Arguments.of("ASSESSOR", "GRANT_NOT_STARTED"),
        Arguments.of("ASSESSOR", "AGREEMENT_MISSING"));
  }

  @ParameterizedTest
  @MethodSource("workers")
  void whatIsNotARolesWorkIsRefusedWithWhatIs(String role, String kind) {
    new Call(role, Programme.ZEMGALE)
        .read("/tasks?kind=" + kind)
        .statusCode(403)
        .body("code", equalTo("ASM-0330"));
  }

  @Test
  void anEmergencyIsLookedAtWithinThirtyDaysOrIsWorkNoMore() {
    Work work = Work.EMERGENCY_ACCESS_OPENED;
    String id = work.make();
    work.due(id, TODAY.minusDays(22)); // opened 29 days ago
    assertTrue(lists(SOCIAL_SERVICE, "overdue", work, id));
    work.due(id, TODAY.minusDays(23));
    assertFalse(lists(SOCIAL_SERVICE, "overdue", work, id));
  }

  @ParameterizedTest
  @CsvSource({"9, ''", "10, 30d", "33, 7d 30d", "40, 7d 30d", "41, overdue"})
  void aReminderComesAsTheDaysPass(int daysLater, String lists) {
    Work work = Work.AGREEMENT_MISSING;
    String id = work.make();
    work.due(id, TODAY.plusDays(40));
    TestTime.at(
        TODAY.plusDays(daysLater).atTime(12, 0).atZone(ZoneId.of("Europe/Riga")).toInstant(),
        () ->
            assertEquals(
                lists,
                WHEN.stream()
                    .filter(due -> lists(SOCIAL_SERVICE, due, work, id))
                    .collect(Collectors.joining(" "))));
  }

  @Test
  void theRegionSeesItsPartnersWork() {
    String id = Work.AGREEMENT_MISSING.make();
    Work.AGREEMENT_MISSING.due(id, TODAY);
    assertTrue(lists(REGION, "7d", Work.AGREEMENT_MISSING, id));
    assertFalse(lists(Call.region("9.2.2.1./15/I/005"), "7d", Work.AGREEMENT_MISSING, id));
  }

  @Test
  void theCountsAreThoseOfTheLists() {
    Work.AGREEMENT_MISSING.due(Work.AGREEMENT_MISSING.make(), TODAY.minusDays(1));
    Work.AGREEMENT_MISSING.due(Work.AGREEMENT_MISSING.make(), TODAY.plusDays(7));
    Work.AGREEMENT_MISSING.due(Work.AGREEMENT_MISSING.make(), TODAY.plusDays(30));
    for (Call caller : List.of(SOCIAL_SERVICE, REGION, Call.AUDITOR, new Call("MINISTRY", null))) {
      ValidatableResponse counts =
          caller.read("/tasks/counts").statusCode(200).body("on", equalTo(TODAY.toString()));
      String own =
          "items.find{it.municipality=='%s' && it.kind=='AGREEMENT_MISSING'}."
              .formatted(Programme.DOBELE);
      counts.body(own + "overdue", equalTo(size("overdue")));
      counts.body(own + "in7Days", equalTo(size("7d")));
      counts.body(own + "in30Days", equalTo(size("30d")));
      counts.body(own + "all", equalTo(all(SOCIAL_SERVICE, "?kind=AGREEMENT_MISSING").size()));
    }
    BAUSKA
        .read("/tasks/counts")
        .body("items.findAll{it.municipality!='" + Programme.BAUSKA + "'}.size()", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource({"due=soon", "kind=MAGIC", "cursor=x", "limit=0", "cursor=MjAyMC0wMS0wMSB4IFk"})
  void aQueryOfTheWrongFormIs400(String query) {
    SOCIAL_SERVICE.read("/tasks?" + query).statusCode(400);
  }

  @Test
  void whatIsAskedForIsInTheListAndTheListIsNamed() {
    SOCIAL_SERVICE
        .read("/tasks?due=soon")
        .body("code", equalTo("KIT-0015"))
        .body("allowed", equalTo(List.of("overdue", "7d", "30d")));
    SOCIAL_SERVICE
        .read("/tasks?kind=MAGIC")
        .body("code", equalTo("KIT-0015"))
        .body("allowed", equalTo(Stream.of(TaskKind.values()).map(Enum::name).toList()));
  }

  @Test
  void whoHasNoWorkHereIsRefused() {
    new Call("CFLA", null).read("/tasks").statusCode(403);
    Case.ASSESSOR.read("/tasks/counts").statusCode(403);
    Call.NOBODY.read("/tasks").statusCode(401);
    Call.NOBODY.read("/tasks/counts").statusCode(401);
  }

  private static int size(String due) {
    return all(SOCIAL_SERVICE, "?kind=AGREEMENT_MISSING&due=" + due).size();
  }

  private static boolean lists(Call caller, String due, Work work, String id) {
    return all(caller, "?limit=200&due=" + due + "&kind=" + work).stream()
        .anyMatch(task -> task.get("subjectId").equals(id));
  }

  private static List<Map<String, Object>> all(Call caller, String query) {
    List<Map<String, Object>> tasks = new ArrayList<>();
    String next = query;
    while (next != null) {
      ValidatableResponse page = caller.read("/tasks" + next).statusCode(200);
      tasks.addAll(page.extract().<List<Map<String, Object>>>path("items"));
      String link = page.extract().header("Link");
      next = link == null ? null : link.substring(link.indexOf('?'), link.indexOf('>'));
    }
    return tasks;
  }
}
