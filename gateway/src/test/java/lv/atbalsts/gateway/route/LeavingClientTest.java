package lv.atbalsts.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client that disconnects early costs no other client the connection to the service. */
class LeavingClientTest {

  /** More than the buffers of the sockets hold, less than the gateway reads ahead. */
  private static final Buffer LONG = Buffer.buffer(new byte[131_072]);

  private final ProxyFixture fixture = new ProxyFixture();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    http.close();
    fixture.close();
  }

  @Test
  void aClientThatLeavesDuringALongAnswerDoesNotBreakAnotherRequest() throws Exception {
    Socket leaver = ask("GET /clients HTTP/1.1", "");
    fixture.served().response().end(LONG);
    CompletableFuture<HttpResponse<String>> another = post("/clients");
    // the connection is free again, although the first client has not read its answer
    HttpServerRequest request = fixture.served();

    leaver.close();

    fixture.awaitDisconnect();
    request.response().end("yours");
    assertEquals("200 yours", another.thenApply(a -> a.statusCode() + " " + a.body()).join());
  }

  @Test
  void aClientThatLeavesBeforeTheAnswerLeavesTheConnectionToTheNext() throws Exception {
    Socket leaver = ask("GET /clients HTTP/1.1", "");
    HttpServerRequest request = fixture.served();

    leaver.close();

    fixture.awaitDisconnect();
    ProxyFixture.await(request.response().end(LONG));
    assertTheNextComesOn(request.connection());
  }

  @Test
  void aClientThatLeavesInTheMiddleOfAnAnswerLeavesTheConnectionToTheNext() throws Exception {
    Socket leaver = ask("GET /clients HTTP/1.1", "");
    HttpServerRequest request = fixture.served();
    // far more than the gateway reads ahead: it waits for the client
    Future<Void> answered = request.response().end(Buffer.buffer(new byte[8 * 1024 * 1024]));
    leaver.getInputStream().read();

    leaver.close();

    fixture.awaitDisconnect();
    ProxyFixture.await(answered);
    assertTheNextComesOn(request.connection());
  }

  private void assertTheNextComesOn(HttpConnection connection) throws Exception {
    CompletableFuture<HttpResponse<String>> next = post("/clients");
    HttpServerRequest request = fixture.served();
    assertSame(connection, request.connection());
    request.response().end("yours");
    assertEquals("yours", next.join().body());
  }

  @Test
  void anUploadWhoseClientLeavesIsAborted() throws Exception {
    Socket leaver = ask("POST /clients/imports HTTP/1.1", "Content-Length: 8\r\n", "half");
    HttpServerRequest request = fixture.served();
    Promise<Void> broken = Promise.promise();
    request.exceptionHandler(gone -> broken.complete());

    leaver.close();

    ProxyFixture.await(broken.future());
  }

  @Test
  void anUploadWhoseClientLeavesReleasesItsPermit() throws Exception {
    for (int i = 0; i < fixture.callsOfOneClient() + 1; i++) {
      Socket leaver = ask("POST /clients/imports HTTP/1.1", "Content-Length: 8\r\n", "half");
      HttpServerRequest request = fixture.served();
      Promise<Void> broken = Promise.promise();
      request.exceptionHandler(gone -> broken.complete());

      leaver.close();

      ProxyFixture.await(broken.future());
    }
  }

  @Test
  void aClientThatLeavesWhileWaitingKeepsTheConnectionFromNobody() throws Exception {
    Socket first = ask("GET /clients HTTP/1.1", "");
    HttpServerRequest request = fixture.served();
    Socket leaver = ask("POST /clients/imports HTTP/1.1", "Content-Length: 8\r\n", "half");
    CompletableFuture<HttpResponse<String>> next = post("/clients");

    leaver.close();

    fixture.awaitDisconnect();
    request.response().end("first");
    HttpServerRequest served = fixture.served();
    served.response().end("yours");
    assertEquals("1", served.getHeader("Content-Length"));
    assertEquals("yours", next.join().body());
    first.close();
  }

  private CompletableFuture<HttpResponse<String>> post(String path) {
    return http.sendAsync(
        HttpRequest.newBuilder(fixture.address(path))
            .version(HttpClient.Version.HTTP_1_1)
            .POST(BodyPublishers.ofString("x"))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends a request on a connection with a tiny receive buffer, and reads nothing. */
  private Socket ask(String line, String headers, String... body) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress("localhost", fixture.address("/").getPort()));
    String request = line + "\r\nHost: localhost\r\n" + headers + "\r\n" + String.join("", body);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
