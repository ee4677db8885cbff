package lv.atbalsts.local.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
  @TempDir Path folder;
  private Watchdog watchdog;
  private AotCache cache;
  private ServiceProcess service;

  @BeforeEach
  void packagedServiceWithALog() throws IOException {
    packaged(CrashesOnItsCache.class);
    Files.writeString(folder.resolve("service.log"), "the run before\n");
    Files.createDirectories(folder.resolve("aot"));
    watchdog = Watchdog.start(folder.resolve("pids"), folder.resolve("postgres"));
    cache =
        new AotCache(
            folder.resolve("aot"), LocalService.REGISTRY, folder.resolve("packaged"), List.of());
  }

  @AfterEach
  void stop() {
    service.stop();
    watchdog.close();
  }

  @Test
  void aServiceThatCrashesOnItsCacheStartsWithoutIt() throws IOException {
    damagedCache();
    service = started();
    await().until(() -> !service.alive());
    assertEquals(CrashesOnItsCache.ABORTED, service.exitStatus());
    assertTrue(service.startedAgainWithoutCache());
    await().until(() -> service.tail(1).equals("begins") && service.alive());
    assertFalse(cache.exists());
    assertFalse(service.startedFromCache());
  }

  @Test
  void whatDiesWithoutACacheIsNotStartedAgain() {
    service = started();
    ProcessHandle.of(service.pid()).orElseThrow().destroyForcibly();
    await().until(() -> !service.alive());
    assertFalse(service.startedAgainWithoutCache());
  }

  @Test
  void theLogOfTheRunBeforeIsKept() throws IOException {
    service = started();
    assertEquals("the run before\n", Files.readString(folder.resolve("service.log.1")));
  }

  private ServiceProcess started() {
    return ServiceProcess.start(
        new ServiceLaunch(
            LocalService.REGISTRY,
            JvmProfile.SERVER,
            folder.resolve("packaged"),
            folder.resolve("service.log"),
            URI.create("http://localhost:1/"),
            Map.of(),
            cache,
            false,
            watchdog));
  }

  private void damagedCache() throws IOException {
    Files.writeString(folder.resolve("recorded"), "damaged");
    String option = cache.option(true).getFirst();
    Files.move(folder.resolve("recorded"), Path.of(option.substring(option.indexOf('=') + 1)));
    assertTrue(cache.finish());
  }

  private void packaged(Class<?> main) throws IOException {
    Path jar = Files.createDirectories(folder.resolve("packaged")).resolve("quarkus-run.jar");
    String entry = main.getName().replace('.', '/') + ".class";
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
    try (JarOutputStream content = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      content.putNextEntry(new JarEntry(entry));
      main.getResourceAsStream("/" + entry).transferTo(content);
    }
  }
}
