package lv.atbalsts.local.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.atbalsts.local.programme.ApiClient;
import lv.atbalsts.local.programme.IndicatorTable;
import lv.atbalsts.local.programme.ProgrammeLoad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain, once: five services on real parts, the programme played through the gateway. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeSystemTest {
  private static final Path CHECKOUT = Path.of(System.getProperty("checkout"));
  private static final Map<String, Object> PROVIDER =
      Map.of(
          "registrationNumber", "90000054572",
          "name", "Madonas novada pašvaldība",
          "legalStatus", "Pašvaldības iestāde",
          "municipality", "0700200",
          "recordedOn", "2020-01-02");

  private final PortNumbers ports = PortNumbers.free();
  private PastedPage firstSession;
  private Path data;
  private LocalSystem system;
  private ApiClient api;
  private ProgrammeLoad programme;
  private AnswersThroughTheGateway answers;
  private JsonNode provider;
  private LauncherProcess launcher;

  @BeforeAll
  void startAndLoad(@TempDir Path folder) throws Exception {
    data = folder;
    firstSession = PastedPage.read(CHECKOUT.resolve("docs/first-session.md"));
    system = LocalSystem.start(CHECKOUT, ports, data, firstSession.today());
    api = new ApiClient(system.gateway(), system.issuer());
    answers = new AnswersThroughTheGateway(system.gateway());
    programme =
        ProgrammeLoad.through(
            new ApiClient(system.gateway(), system.issuer(), answers), System.out::println);
    programme.load();
  }

  @AfterAll
  void stop() throws InterruptedException {
    if (launcher != null) {
      launcher.kill();
    }
    if (system != null) {
      system.close();
    }
  }

  @Test
  @Order(1)
  void everyValueEqualsThePublishedOne() {
    IndicatorTable table = programme.settledTable();
    assertTrue(table.exact(), table::text);
  }

  @Test
  @Order(1)
  void whatTheProgrammeWasAnsweredStandsInTheOneDocument() {
    assertEquals(List.of(), answers.faults());
  }

  @Test
  @Order(2)
  void theFirstSessionGoesAsItsPageSays() throws Exception {
    assertEquals(List.of(), firstSession.play(system.gateway(), system.issuer()));
  }

  @Test
  @Order(3)
  void aPersonCountsUntilTheLastOfTheirStartsIsAnnulled() {
    List<JsonNode> started = startedAdults();
    Map<String, Long> services =
        started.stream().collect(groupingBy(WholeSystemTest::person, counting()));
    JsonNode one =
        started.stream()
            .filter(grant -> services.get(person(grant)) == 1)
            .findFirst()
            .orElseThrow();
    JsonNode ofTwo =
        started.stream()
            .filter(grant -> services.get(person(grant)) == 2)
            .findFirst()
            .orElseThrow();
    annulStart(ofTwo);
    annulStart(one);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertEquals(new BigDecimal(646), value("N04")));
    assertEquals(new BigDecimal(1354), value("N05"));
  }

  @Test
  @Order(4)
  void anIdempotencyKeyHoldsOverTwoInstances() {
    int port = lv.atbalsts.local.parts.Ports.free();
    ServiceProcess second = system.startAnother(LocalService.REGISTRY, port);
    ApiClient first = new ApiClient(system.address(LocalService.REGISTRY), system.issuer());
    ApiClient other = new ApiClient(URI.create("http://localhost:" + port), system.issuer());
    Set<JsonNode> answers =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(i -> (i % 2 == 0 ? first : other).post("registrar", "/providers", PROVIDER))
            .collect(Collectors.toSet());
    assertEquals(1, answers.size());
    provider = answers.iterator().next();
    second.stop();
  }

  @Test
  @Order(5)
  void afterTheEndNothingIsLeftRunning() {
    DataProcesses processes = DataProcesses.of(data);
    assertFalse(processes.left().isEmpty());
    system.close();
    assertEquals(List.of(), processes.left());
  }

  @Test
  @Order(6)
  void aSecondStartGoesOnWithTheDataAndEndsWhenPostgresDies() throws Exception {
    startLauncher("Ctrl-C stops everything");
    assertTrue(launcher.said().contains("it is not loaded again"), launcher::said);
    assertTrue(launcher.said().contains("N04"), launcher::said);
    assertEquals(new BigDecimal(646), value("N04"));
    ApiClient again =
        new ApiClient(
            system.gateway(),
            URI.create("http://localhost:" + ports.of(Port.ISSUER) + "/atbalsts"));
    assertEquals(provider, again.post("registrar", "/providers", PROVIDER));
    DataProcesses processes = DataProcesses.of(data);
    ProcessHandle.of(processes.pids().getLast()).orElseThrow().destroyForcibly();
    assertEquals(2, launcher.exitStatus(), launcher::said);
    assertTrue(launcher.said().contains("PostgreSQL has ended."), launcher::said);
    assertEquals(List.of(), processes.left());
  }

  @Test
  @Order(7)
  void aLauncherThatIsAskedToEndSaysSo() throws Exception {
    startLauncher("Ctrl-C stops everything");
    assertEquals(128 + 15, launcher.terminate(), launcher::said);
  }

  /** The worst moment: some services are there, others are about to be. */
  @Test
  @Order(8)
  void aLauncherThatIsKilledWhileItStartsLeavesNothingRunning() throws Exception {
    startLauncher("gateway is ready");
    DataProcesses processes = DataProcesses.of(data);
    assertFalse(processes.left().isEmpty());
    launcher.kill();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> processes.left().isEmpty() && !Files.exists(data.resolve("pids")));
  }

  private void startLauncher(String until) throws IOException {
    launcher = LauncherProcess.start(CHECKOUT, ports, data);
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> launcher.said().contains(until) || !launcher.alive());
    assertTrue(launcher.alive(), launcher::said);
  }

  /** Started services of adults in the regional project, of one large municipality. */
  private List<JsonNode> startedAdults() {
    return api.all("municipality-0050000", "/grants").stream()
        .filter(grant -> grant.get("status").asText().equals("STARTED"))
        .map(grant -> api.open("municipality-0050000", "/grants/" + grant.get("id").asText()))
        .filter(grant -> grant.get("targetGroup").asText().equals("ADULT_GRT"))
        .toList();
  }

  private static String person(JsonNode grant) {
    return grant.get("clientRef").asText();
  }

  private void annulStart(JsonNode grant) {
    api.delete(
        "municipality-0050000",
        "/grants/" + grant.get("id").asText() + "/start?reason=ENTERED_IN_ERROR");
  }

  private BigDecimal value(String id) {
    return api.read(null, "/indicators/" + id + "?as-of=2022-03-31").get("value").decimalValue();
  }
}
