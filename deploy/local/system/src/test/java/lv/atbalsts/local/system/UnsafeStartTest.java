package lv.atbalsts.local.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import lv.atbalsts.local.parts.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nobody has said that it is a developer's machine, nothing starts with what is unsafe. */
class UnsafeStartTest {

  private static final Pattern REASON = Pattern.compile("may not start so: ([A-Z_]+) ");

  @TempDir Path folder;

  @Test
  void aServiceNamesEveryReasonAndEndsBeforeItAsksForTheDatabase() throws Exception {
    Map<String, String> settings =
        Map.of(
            "ATBALSTS_PORT", Integer.toString(Ports.free()),
            "ATBALSTS_DATABASE_URL", "jdbc:postgresql://localhost:%d/none".formatted(Ports.free()),
            "ATBALSTS_DATABASE_APP", "assessment_app",
            "ATBALSTS_DATABASE_APP_PASSWORD", "assessment_app_local",
            "ATBALSTS_KAFKA", "localhost:%d".formatted(Ports.free()),
            "ATBALSTS_REQUEST_KEY", "0".repeat(32),
            "ATBALSTS_KEYSET", folder.resolve("none.json").toString());
    assertEquals(
        List.of(
            "ATBALSTS_DATABASE_APP_PASSWORD",
            "ATBALSTS_ISSUER",
            "ATBALSTS_JWKS",
            "ATBALSTS_KEYSET",
            "ATBALSTS_REQUEST_KEY",
            "KAFKA_SECURITY_PROTOCOL"),
        reasons("assessment-service", settings));
  }

  @Test
  void theGatewayNamesItsReasonsToo() throws Exception {
    Map<String, String> settings =
        Map.of(
            "ATBALSTS_PORT", Integer.toString(Ports.free()),
            "ATBALSTS_MANAGEMENT_PORT", Integer.toString(Ports.free()),
            "ATBALSTS_ISSUER", "https://login.example.lv/realms/atbalsts");
    assertEquals(List.of("ATBALSTS_ISSUER", "ATBALSTS_JWKS"), reasons("gateway", settings));
  }

  /** Starts it, waits for its end, and answers the settings that it named. */
  private List<String> reasons(String service, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path packaged = Path.of(System.getProperty("checkout"), service, "target/quarkus-app");
    Path log = folder.resolve(service + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                packaged.resolve("quarkus-run.jar").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(settings);
    Process process = builder.start();
    try {
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
      assertNotEquals(0, process.exitValue());
      return REASON
          .matcher(Files.readString(log))
          .results()
          .map(each -> each.group(1))
          .sorted()
          .distinct()
          .toList();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
