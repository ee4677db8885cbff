package lv.atbalsts.local.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.LogTail;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * As compose and Kubernetes run a service: a step with the owner's password migrates and ends, the
 * service itself never has it.
 */
class MigrationStepTest {
  private static final List<String> SERVICES =
      List.of(
          "assessment-service",
          "services-registry-service",
          "funding-service",
          "indicators-service");

  private static final Map<String, String> WORKS =
      Map.of(
          "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
          "QUARKUS_FLYWAY_VALIDATE_AT_START", "true",
          "ATBALSTS_PRODUCTION", "false");

  @TempDir Path folder;
  private final int port = Ports.free();

  @Test
  void theServiceWorksAfterTheStepAndNotBefore() throws Exception {
    Database database = database("indicators-service");
    assertNotEquals(0, exitStatus(process("indicators-service", database, "before", WORKS)));

    Process step = process("indicators-service", database, "step", step(database));
    assertEquals(0, exitStatus(step), () -> said("step"));

    Process works = process("indicators-service", database, "works", WORKS);
    try {
      URI ready = URI.create("http://localhost:" + port + "/q/health/ready");
      await().atMost(Duration.ofMinutes(1)).until(() -> Health.ready(ready) || !works.isAlive());
      assertTrue(works.isAlive(), () -> said("works"));
    } finally {
      works.destroyForcibly().waitFor();
    }
  }

  /** It has no keys and no way to the broker, and does nothing of what a start does. */
  @Test
  void theStepOfEachServiceMigratesAndDoesNothingElse() throws Exception {
    Map<String, Process> steps = new TreeMap<>();
    for (String service : SERVICES) {
      Database database = database("migrated " + service);
      Map<String, String> step = step(database);
      step.put("ATBALSTS_KAFKA", "localhost:" + Ports.free());
      step.put("ATBALSTS_KEYSET", folder.resolve("keys/none.json").toString());
      steps.put(service, process(service, database, service, step));
    }
    for (Map.Entry<String, Process> each : steps.entrySet()) {
      assertEquals(0, exitStatus(each.getValue()), () -> said(each.getKey()));
      assertEquals("true 0", migratedAndTold("migrated " + each.getKey()), each.getKey());
    }
    assertFalse(Files.exists(folder.resolve("keys")));
  }

  /** Whether all migrations are in, and how many events were written. */
  private static String migratedAndTold(String name) throws SQLException {
    Database database = database(name);
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner(), database.ownerPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("set atbalsts.scope = 'ALL'");
      ResultSet row =
          statement.executeQuery(
              "select (select bool_and(success) from flyway_schema_history) || ' ' || (select count(*) from outbox)");
      row.next();
      return row.getString(1);
    }
  }

  private static Database database(String service) {
    return Parts.postgres().database(service.replaceAll("[- ]", "_") + "_in_steps");
  }

  private static Map<String, String> step(Database database) {
    Map<String, String> step = new HashMap<>();
    step.put("QUARKUS_INIT_AND_EXIT", "true");
    step.put("ATBALSTS_DATABASE_OWNER", database.owner());
    step.put("ATBALSTS_DATABASE_OWNER_PASSWORD", database.ownerPassword());
    return step;
  }

  private Process process(String service, Database database, String name, Map<String, String> more)
      throws IOException {
    Path packaged = Path.of(System.getProperty("checkout"), service, "target/quarkus-app");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                packaged.resolve("quarkus-run.jar").toString())
            .redirectErrorStream(true)
            .redirectOutput(log(name).toFile());
    builder.environment().put("ATBALSTS_PORT", Integer.toString(port));
    builder.environment().put("ATBALSTS_DATABASE_URL", database.jdbcUrl());
    builder.environment().put("ATBALSTS_DATABASE_APP", database.app());
    builder.environment().put("ATBALSTS_DATABASE_APP_PASSWORD", database.appPassword());
    builder.environment().put("ATBALSTS_KAFKA", Parts.kafka().bootstrap());
    builder.environment().put("ATBALSTS_ISSUER", Parts.issuer().issuer().toString());
    builder.environment().put("ATBALSTS_JWKS", Parts.issuer().jwks().toString());
    builder
        .environment()
        .put("ATBALSTS_REQUEST_KEY", "a key that hides the requests of tests only");
    builder.environment().putAll(more);
    return builder.start();
  }

  private static int exitStatus(Process process) throws InterruptedException {
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
    return process.exitValue();
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private String said(String name) {
    return LogTail.of(log(name), 40);
  }
}
