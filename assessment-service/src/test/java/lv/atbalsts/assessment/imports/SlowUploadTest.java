package lv.atbalsts.assessment.imports;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.assessment.play.Call;
import lv.atbalsts.assessment.play.Case;
import lv.atbalsts.assessment.play.Dossier;
import lv.atbalsts.assessment.play.File;
import lv.atbalsts.assessment.play.Form;
import lv.atbalsts.assessment.play.Person;
import lv.atbalsts.assessment.play.Programme;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.ChangeFeed;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends a file slowly keeps nobody else waiting. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class SlowUploadTest {

  private static final List<String> SENDERS = List.of("0025000", "0400200", "0540200");

  private final List<Socket> open = new ArrayList<>();
  @Inject ChangeFeed feed;
  @Inject Callers callers;

  @BeforeEach
  void programme() {
    Programme.begin();
  }

  @AfterEach
  void closed() throws IOException {
    for (Socket each : open) {
      each.close();
    }
  }

  @Test
  void twentyThatTrickleLeaveTheOthersAnsweredAndTheFeedWhole() throws Exception {
    for (int i = 0; i < 21; i++) {
      trickle(SENDERS.get(i % SENDERS.size()));
    }
    String client = Case.client(Person.adult());
    Case.SOCIAL_SERVICE.read("/clients?limit=1").statusCode(200);
    String ref = Dossier.ref(client);
    Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertTrue(told(ref)));
  }

  @Test
  void oneCallerSendsFewAtATimeAndIsToldWhenToComeAgain() throws IOException {
    for (int i = 0; i < 8; i++) {
      trickle(Programme.BAUSKA);
    }
    Call caller = Call.municipality(Programme.BAUSKA);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                caller
                    .post("/clients/imports?mode=validate", "application/x-ndjson", "{}")
                    .statusCode(429)
                    .body("code", equalTo("KIT-0429"))
                    .header("Retry-After", matchesRegex("[1-9][0-9]*")));
    File.worked(Case.SOCIAL_SERVICE, "/clients/imports", File.people(Person.adult()))
        .body("accepted", equalTo(1));
    closed();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                caller
                    .post("/clients/imports?mode=validate", "application/x-ndjson", "{}")
                    .statusCode(202));
  }

  @Test
  void aFileIsTakenOnceUnderItsKeyAndAnotherFileIsRefused() {
    Form person = Person.adult();
    Map<String, String> key = Map.of("Idempotency-Key", "file " + UUID.randomUUID());
    String first = sent(key, File.people(person)).statusCode(202).extract().asString();
    assertEquals(first, sent(key, File.people(person)).statusCode(202).extract().asString());
    sent(key, File.people(Person.adult())).statusCode(422).body("code", equalTo("KIT-0422"));
  }

  private static ValidatableResponse sent(Map<String, String> key, String file) {
    return Case.SOCIAL_SERVICE
        .request()
        .headers(key)
        .header("Content-Type", "application/x-ndjson")
        .body(file.getBytes(UTF_8))
        .post("/clients/imports")
        .then();
  }

  private boolean told(String ref) {
    return callers.as(
        Caller.SYSTEM,
        () -> {
          ChangeFeed.Cursor from = ChangeFeed.Cursor.START;
          while (true) {
            List<ChangeFeed.Change> changes = feed.after(from, 1000);
            if (changes.stream().anyMatch(each -> each.subject().toString().equals(ref))) {
              return true;
            }
            if (changes.isEmpty()) {
              return false;
            }
            from = ChangeFeed.Cursor.parse(changes.getLast().cursor());
          }
        });
  }

  /** A request whose body has begun and does not go on. */
  private void trickle(String municipality) throws IOException {
    Socket socket = new Socket("localhost", RestAssured.port);
    open.add(socket);
    socket
        .getOutputStream()
        .write(
            ("POST /clients/imports?mode=validate HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer "
                    + Tokens.of("MUNICIPALITY", municipality)
                    + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "1\r\n{\r\n")
                .getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }
}
