package lv.atbalsts.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  private static final Path CHECKOUT = Path.of("/checkout");

  private static Options parse(Map<String, String> environment, String... arguments) {
    return Options.parse(CHECKOUT, environment, arguments);
  }

  @Test
  void withoutOptionsTheUsualPortsAndTheFolderOfTheCheckoutAreTaken() {
    Options options = parse(Map.of());
    assertEquals(8080, options.ports().of(Port.GATEWAY));
    assertEquals(Path.of("/checkout/.atbalsts"), options.data());
    assertFalse(options.fresh() || options.stopsAfterTheTable());
  }

  @Test
  void theCommandLineWinsOverTheEnvironment() {
    Map<String, String> environment =
        Map.of("ATBALSTS_PORT_GATEWAY", "1000", "ATBALSTS_PORT_KAFKA", "1001");
    Options options = parse(environment, "--port-gateway=1002", "--once");
    assertEquals(1002, options.ports().of(Port.GATEWAY));
    assertEquals(1001, options.ports().of(Port.KAFKA));
    assertTrue(options.stopsAfterTheTable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense",
        "--port-gateway",
        "--port-gateway=0",
        "--port-gateway=65536",
        "--port-kafka=x",
        "--data",
        "--data=",
        "--today",
        "--today=",
        "--today=15.09.2021",
        "--today=2021-09-31",
        "--today=2021-07-08",
        "--port-gateway=8084"
      })
  void whatIsNotUnderstoodIsRefused(String argument) {
    CannotRun refusal = assertThrows(CannotRun.class, () -> parse(Map.of(), argument));
    assertTrue(refusal.getMessage().contains(argument.replaceAll("=.*", "")), refusal.getMessage());
  }

  @Test
  void theDayIsTheRealOneUnlessAnotherIsChosen() {
    assertNull(parse(Map.of()).today());
    assertEquals(LocalDate.of(2021, 9, 15), parse(Map.of(), "--today=2021-09-15").today());
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldInWords(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    CannotRun refusal = assertThrows(CannotRun.class, () -> DataFolder.hold(file));
    assertEquals(
        "The data cannot be kept in "
            + file
            + ": it is a file. Choose a folder that you may write to with --data.",
        refusal.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Port.class)
  void theHelpTellsEveryPort(Port port) throws Exception {
    String help = new String(Run.class.getResourceAsStream("/help.txt").readAllBytes(), UTF_8);
    assertTrue(
        help.lines()
            .anyMatch(
                line ->
                    line.strip()
                        .matches(
                            "%s=<n> +%d  %s \\(%s\\)"
                                .formatted(
                                    port.option(), port.usual(), port.purpose(), port.variable()))),
        help);
  }

  @Test
  void aTakenPortIsNamedWithItsPurposeAndTheWayOut() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      PortNumbers ports = PortNumbers.free().with(Port.KAFKA, taken.getLocalPort());
      CannotRun refusal = assertThrows(CannotRun.class, ports::refuseTaken);
      assertTrue(
          refusal.getMessage().startsWith("Port " + taken.getLocalPort() + " is taken"),
          refusal.getMessage());
      assertTrue(refusal.getMessage().contains("Kafka"), refusal.getMessage());
      assertTrue(refusal.getMessage().contains("--port-kafka="), refusal.getMessage());
    }
  }
}
