package lv.atbalsts.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An unfinished request keeps the connection to the service from no other request. */
class UnfinishedRequestTest {

  private final ProxyFixture fixture = new ProxyFixture();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    http.close();
    fixture.close();
  }

  @Test
  void theServiceIsCalledWhenTheBodyIsComplete() throws Exception {
    try (Socket unfinished = unfinished("/clients")) {
      assertTheNextIsServed();

      unfinished.getOutputStream().write("half".getBytes(StandardCharsets.US_ASCII));
      fixture.served().response().end("yours");
      assertEquals("HTTP/1.1 200 OK", firstLine(unfinished));
    }
  }

  @Test
  void aBodyThatIsLateIsRefusedBeforeTheServiceIsCalled() throws Exception {
    try (Socket unfinished = unfinished("/clients")) {
      assertEquals("HTTP/1.1 408 Request Timeout", firstLine(unfinished));
      assertTheNextIsServed();
    }
  }

  @Test
  void theConnectionIsFreeWhenTheAnswerIsComplete() throws Exception {
    try (Socket unfinished = unfinished("/clients/imports")) {
      fixture.served().response().end("early");

      assertEquals("HTTP/1.1 200 OK", firstLine(unfinished));
      assertTheNextIsServed();
    }
  }

  @Test
  void theConnectionIsFreeWhenTheBodyIsLate() throws Exception {
    try (Socket unfinished = unfinished("/clients/imports")) {
      fixture.served();

      assertEquals("HTTP/1.1 408 Request Timeout", firstLine(unfinished));
      assertTheNextIsServed();
    }
  }

  @Test
  void aConnectionThatBreaksInItsSecondRequestIsReportedAndNoPermitIsLost() throws Exception {
    for (int i = 0; i < fixture.callsOfOneClient() + 1; i++) {
      assertTheNextIsServed();
      CompletableFuture<HttpResponse<String>> broken = post();

      fixture.served().connection().close();

      assertEquals(502, broken.get(20, TimeUnit.SECONDS).statusCode());
    }
  }

  private CompletableFuture<HttpResponse<String>> post() {
    return http.sendAsync(
        HttpRequest.newBuilder(fixture.address("/clients"))
            .version(HttpClient.Version.HTTP_1_1)
            .POST(BodyPublishers.ofString("x"))
            .build(),
        BodyHandlers.ofString());
  }

  private void assertTheNextIsServed() throws Exception {
    CompletableFuture<HttpResponse<String>> next = post();
    fixture.served().response().end("yours");
    assertEquals("yours", next.join().body());
  }

  private Socket unfinished(String path) throws IOException {
    Socket socket = new Socket("localhost", fixture.address("/").getPort());
    String request =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8\r\n\r\nhalf".formatted(path);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static String firstLine(Socket socket) throws IOException {
    byte[] answer = new byte[4_096];
    int read = socket.getInputStream().read(answer);
    assertTrue(read > 0, "closed without an answer");
    return new String(answer, 0, read, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
  }
}
