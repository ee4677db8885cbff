package lv.atbalsts.kit.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.ChangeFeed.Change;
import lv.atbalsts.kit.events.ChangeFeed.Cursor;
import lv.atbalsts.kit.notes.Notes.NoteWritten;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.local.parts.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ChangeFeedTest {

  private static final int WRITERS = 16;
  private static final int EACH = 25;

  @Inject ChangeFeed feed;
  @Inject Outbox outbox;
  @Inject Callers callers;

  @Test
  void sixteenWritersAndOneSlowTransactionAreReadExactlyOnceAndNeverSkipped() throws Exception {
    Set<UUID> written = java.util.concurrent.ConcurrentHashMap.newKeySet();
    AtomicBoolean writing = new AtomicBoolean(true);
    CountDownLatch slowHasWritten = new CountDownLatch(1);
    CountDownLatch slowMayCommit = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
      Future<List<UUID>> reader = threads.submit(() -> read(writing));
      Future<?> slow = threads.submit(() -> publish(written, slowHasWritten, slowMayCommit));
      slowHasWritten.await();
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(threads.submit(() -> publishMany(written)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      slowMayCommit.countDown();
      slow.get();
      writing.set(false);
      List<UUID> read = reader.get();
      List<UUID> ours = read.stream().filter(written::contains).toList();
      assertEquals(WRITERS * EACH + 1, written.size());
      assertEquals(written, new HashSet<>(ours));
      assertEquals(written.size(), ours.size(), "an event was read twice");
    }
  }

  @Test
  void theFeedOverHttpShowsACallerItsOwnChangesAndGoesOnFromACursor() {
    UUID mine = UUID.randomUUID();
    String start = endOfFeed();
    callers.as(
        Caller.SYSTEM,
        () -> {
          QuarkusTransaction.requiringNew()
              .run(
                  () -> {
                    outbox.publish(new NoteWritten(mine, "0007000", "a"));
                    outbox.publish(new NoteWritten(mine, "0007000", "b"));
                  });
          return null;
        });
    String cursor =
        feed("0007000", "?limit=1&after=" + start)
            .body("items", hasSize(1))
            .body("items[0].subject", equalTo(mine.toString()))
            .body("items[0].data.text", equalTo("a"))
            .extract()
            .path("next");
    feed("0007000", "?after=" + cursor).body("items.data.text", equalTo(List.of("b")));
    feed("0006000", "?limit=200&after=" + start)
        .body("items.subject", not(hasItem(mine.toString())));
  }

  @Test
  void aBadCursorIs400AndAnotherServicesFeed404() {
    String token = Tokens.of("MUNICIPALITY", "0001000");
    given()
        .auth()
        .oauth2(token)
        .get("/notes/changes?after=x")
        .then()
        .statusCode(400)
        .body("code", equalTo("KIT-0004"));
    given()
        .auth()
        .oauth2(token)
        .get("/notes/changes?after=999999999-1")
        .then()
        .statusCode(400)
        .body("code", equalTo("KIT-0084"))
        .body("errors.parameter", hasItem("after"));
    given().auth().oauth2(token).get("/letters/changes").then().statusCode(404);
    given().get("/notes/changes").then().statusCode(401);
  }

  private String endOfFeed() {
    List<Change> changes = callers.as(Caller.SYSTEM, () -> feed.after(Cursor.START, 100_000));
    return changes.isEmpty() ? "0-0" : changes.getLast().cursor();
  }

  private static ValidatableResponse feed(String municipality, String query) {
    return given()
        .auth()
        .oauth2(Tokens.of("MUNICIPALITY", municipality))
        .get("/notes/changes" + query)
        .then()
        .statusCode(200);
  }

  private void publishMany(Set<UUID> written) {
    for (int i = 0; i < EACH; i++) {
      publish(written, new CountDownLatch(1), new CountDownLatch(0));
    }
  }

  private void publish(Set<UUID> written, CountDownLatch hasWritten, CountDownLatch mayCommit) {
    UUID note = UUID.randomUUID();
    callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      insertNow(note);
                      hasWritten.countDown();
                      mayCommit.await();
                      written.add(note);
                      return null;
                    }));
  }

  @Inject lv.atbalsts.kit.data.Sql sql;

  /** The slow transaction holds its place in the outbox long before it commits. */
  private void insertNow(UUID note) {
    sql.update(
        """
        insert into outbox (id, type, subject, sequence, actor, occurred_at, data)
        values (gen_random_uuid(), 'lv.atbalsts.notes.NoteWritten.v1', ?, 0, 'test', now(), '{}')
        """,
        note);
  }

  private List<UUID> read(AtomicBoolean writing) throws InterruptedException {
    List<UUID> subjects = new ArrayList<>();
    Cursor cursor = Cursor.START;
    Instant quiet = null;
    while (writing.get() || quiet == null || Instant.now().isBefore(quiet)) {
      Cursor from = cursor;
      List<Change> changes = callers.as(Caller.SYSTEM, () -> feed.after(from, 7));
      changes.forEach(change -> subjects.add(change.subject()));
      if (!changes.isEmpty()) {
        cursor = Cursor.parse(changes.getLast().cursor());
        quiet = null;
      } else if (!writing.get() && quiet == null) {
        quiet = Instant.now().plus(Duration.ofSeconds(2));
      }
    }
    return subjects;
  }
}
