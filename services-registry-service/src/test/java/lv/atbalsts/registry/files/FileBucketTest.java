package lv.atbalsts.registry.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in a bucket; the store is a stub that speaks as much of the S3 protocol as is asked. */
class FileBucketTest {

  private static final byte[] CONTENT = "saturs ".repeat(30_000).getBytes(UTF_8);

  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private HttpServer stub;
  private FileStore store;

  @BeforeEach
  void aStore() throws IOException {
    stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stub.createContext("/", this::answer);
    stub.start();
    store = stores(all()).of("documents", Optional.empty());
  }

  @AfterEach
  void itStops() {
    stub.stop(0);
  }

  @Test
  void aFileIsReadAsItWasPut() throws IOException {
    assertTrue(store.isReady());
    put("a");
    assertArrayEquals(CONTENT, objects.get("/atbalsts/documents/a"));
    try (InputStream file = store.open("a").orElseThrow()) {
      assertArrayEquals(CONTENT, file.readAllBytes());
    }
  }

  @Test
  void aFileThatIsRemovedOrNeverWasIsNotThere() throws IOException {
    put("a");
    store.remove("a");
    store.remove("a");
    assertTrue(store.open("a").isEmpty());
  }

  @Test
  void filesOfAnotherKindAreOthers() throws IOException {
    put("a");
    assertTrue(stores(all()).of("open-data", Optional.empty()).open("a").isEmpty());
  }

  @Test
  void aWrongKeyIsAFailure() {
    store = stores(with("ATBALSTS_FILES_S3_ACCESS_KEY", "other")).of("documents", Optional.empty());
    assertThrows(IOException.class, () -> put("a"));
    assertThrows(IOException.class, () -> store.open("a"));
    assertThrows(IOException.class, () -> store.remove("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENDPOINT", "REGION", "BUCKET", "ACCESS_KEY", "SECRET_KEY"})
  void aBucketOfWhichASettingIsMissingOrEmptyStopsTheStart(String missing) {
    Map<String, String> settings = with("ATBALSTS_FILES_S3_" + missing, "");
    assertThrows(ConfigValidationException.class, () -> stores(settings));
    settings.remove("ATBALSTS_FILES_S3_" + missing);
    assertThrows(ConfigValidationException.class, () -> stores(settings));
  }

  @Test
  void aStoreInClearStopsTheStartInProduction() {
    assertEquals(1, stores(all()).reasons(true).size());
    assertEquals(List.of(), stores(all()).reasons(false));
    assertEquals(
        List.of(),
        stores(with("ATBALSTS_FILES_S3_ENDPOINT", "https://s3.example.lv")).reasons(true));
  }

  @Test
  void withoutABucketAFolderHoldsTheFiles() {
    FileStores folders = stores(Map.of());
    assertTrue(folders.of("documents", Optional.of(Path.of("target"))) instanceof FileFolder);
    assertEquals(List.of(), folders.reasons(true));
  }

  private void put(String name) throws IOException {
    store.put(name, new ByteArrayInputStream(CONTENT), CONTENT.length);
  }

  private static FileStores stores(Map<String, String> environment) {
    return new FileStores(
        new SmallRyeConfigBuilder()
            .withMapping(FileSettings.class)
            .withSources(new EnvConfigSource(environment, 300))
            .build()
            .getConfigMapping(FileSettings.class));
  }

  private Map<String, String> all() {
    return with("ATBALSTS_FILES_S3_ACCESS_KEY", "key");
  }

  private Map<String, String> with(String name, String value) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "ATBALSTS_FILES_S3_ENDPOINT",
                "http://localhost:" + stub.getAddress().getPort(),
                "ATBALSTS_FILES_S3_REGION",
                "eu-north-1",
                "ATBALSTS_FILES_S3_BUCKET",
                "atbalsts",
                "ATBALSTS_FILES_S3_ACCESS_KEY",
                "key",
                "ATBALSTS_FILES_S3_SECRET_KEY",
                "of tests only"));
    settings.put(name, value);
    return settings;
  }

  private void answer(HttpExchange call) throws IOException {
    byte[] body = content(call);
    String path = call.getRequestURI().getPath();
    String signed = String.valueOf(call.getRequestHeaders().getFirst("Authorization"));
    if (!signed.startsWith("AWS4-HMAC-SHA256 Credential=key/")) {
      answer(call, 403, "<Error><Code>InvalidAccessKeyId</Code></Error>".getBytes(UTF_8));
      return;
    }
    switch (call.getRequestMethod()) {
      case "PUT" -> {
        objects.put(path, body);
        answer(call, 200, new byte[0]);
      }
      case "DELETE" -> {
        objects.remove(path);
        answer(call, 204, new byte[0]);
      }
      default -> {
        byte[] there = objects.get(path);
        answer(
            call,
            there == null ? 404 : 200,
            there == null ? "<Error><Code>NoSuchKey</Code></Error>".getBytes(UTF_8) : there);
      }
    }
  }

  private static void answer(HttpExchange call, int status, byte[] body) throws IOException {
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  /** What is sent, without the signature of each part where it is sent in parts. */
  private static byte[] content(HttpExchange call) throws IOException {
    InputStream body = call.getRequestBody();
    String hash = String.valueOf(call.getRequestHeaders().getFirst("x-amz-content-sha256"));
    if (!hash.startsWith("STREAMING-")) {
      return body.readAllBytes();
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (String head = line(body); !head.startsWith("0"); head = line(body)) {
      content.write(body.readNBytes(Integer.parseInt(head.replaceFirst(";.*", ""), 16)));
      line(body);
    }
    body.readAllBytes();
    return content.toByteArray();
  }

  private static String line(InputStream body) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int sign = body.read(); sign >= 0 && sign != '\n'; sign = body.read()) {
      line.append((char) sign);
    }
    return line.toString().strip();
  }
}
