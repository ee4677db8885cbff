package lv.atbalsts.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(GatewayEnvironment.class)
class StreamingTest {

  private static final long MEBIBYTE = 1024 * 1024;
  private static final long UPLOAD = 128 * MEBIBYTE;

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .header("Authorization", "Bearer " + Tokens.of("MUNICIPALITY", "0001000"));
  }

  @Test
  void anUploadWaitsForTheServiceInsteadOfFillingTheMemory() throws Exception {
    Source source = new Source(UPLOAD);
    HttpRequest upload =
        request("/clients/imports")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> source))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(upload, BodyHandlers.ofString());

      assertEquals(200, answer.statusCode(), answer.body());
      JsonObject seen = new JsonObject(answer.body());
      assertEquals(UPLOAD, seen.getLong("bytes"));
      // the service began to read after a second: until then only the buffers of sockets are filled
      long readAhead = source.takenAt(seen.getLong("begunAt"));
      assertTrue(readAhead < UPLOAD / 4, "read ahead: " + readAhead);
    }
  }

  @Test
  void aLargeAnswerComesThroughWhole() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> answer =
          client.send(request("/clients/large").build(), BodyHandlers.ofInputStream());

      try (InputStream body = answer.body()) {
        assertEquals(64 * MEBIBYTE, body.transferTo(java.io.OutputStream.nullOutputStream()));
      }
    }
  }

  /** Zeros, with a note of when how many were taken. */
  private static final class Source extends InputStream {

    private final long length;
    private final NavigableMap<Long, Long> taken = new ConcurrentSkipListMap<>();
    private long count;

    Source(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) {
      if (count == length) {
        return -1;
      }
      int given = (int) Math.min(wanted, length - count);
      count += given;
      taken.put(System.currentTimeMillis(), count);
      return given;
    }

    long takenAt(long millis) {
      return taken.floorEntry(millis).getValue();
    }
  }
}
