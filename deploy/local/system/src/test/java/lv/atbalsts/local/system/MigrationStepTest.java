package lv.atbalsts.local.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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
  private static final Path PACKAGED =
      Path.of(System.getProperty("checkout"), "indicators-service/target/quarkus-app");
  private static final Map<String, String> WORKS =
      Map.of(
          "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
          "QUARKUS_FLYWAY_VALIDATE_AT_START", "true",
          "ATBALSTS_PRODUCTION", "false");

  @TempDir Path folder;
  private final int port = Ports.free();
  private final Database database = Parts.postgres().database("indicators_in_steps");

  @Test
  void theServiceWorksAfterTheStepAndNotBefore() throws Exception {
    assertNotEquals(0, exitStatus(process("before", WORKS)));

    Map<String, String> step = new HashMap<>();
    step.put("QUARKUS_INIT_AND_EXIT", "true");
    step.put("ATBALSTS_DATABASE_OWNER", database.owner());
    step.put("ATBALSTS_DATABASE_OWNER_PASSWORD", database.ownerPassword());
    assertEquals(0, exitStatus(process("step", step)), () -> said("step"));

    Process works = process("works", WORKS);
    try {
      URI ready = URI.create("http://localhost:" + port + "/q/health/ready");
      await().atMost(Duration.ofMinutes(1)).until(() -> Health.ready(ready) || !works.isAlive());
      assertTrue(works.isAlive(), () -> said("works"));
    } finally {
      works.destroyForcibly().waitFor();
    }
  }

  private Process process(String name, Map<String, String> more) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                PACKAGED.resolve("quarkus-run.jar").toString())
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
