package lv.atbalsts.kit.events;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.Letters.Relay;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class RelayTest {

  @Inject Sql sql;
  @Inject Callers callers;

  @Test
  void aRelayKilledBetweenTheAcknowledgementAndItsCommitCausesADuplicateWithOneEffect()
      throws Exception {
    Letters letters = new Letters("letters_killed");
    UUID id = letters.say(UUID.randomUUID(), "killed " + UUID.randomUUID());
    try (Connection connection = letters.dataSource().getConnection();
        Producer<String, byte[]> producer = letters.producer()) {
      OutboxBatch dying =
          new OutboxBatch(
              connection,
              killingAfterFlush(producer, connection),
              "atbalsts.elsewhere",
              "/elsewhere");
      assertThrows(SQLException.class, dying::send);
    }
    assertEquals(1, letters.unsent());
    try (Relay next = letters.relay()) {
      await().atMost(ofSeconds(30)).until(() -> letters.unsent() == 0);
    }
    assertEquals(2, heard(id).size());
    String later = "later " + UUID.randomUUID();
    letters.say(UUID.randomUUID(), later);
    try (Relay next = letters.relay()) {
      await().atMost(ofSeconds(30)).until(() -> effects("text", later) == 1);
    }
    await().atMost(ofSeconds(30)).until(() -> effects("event_id::text", id.toString()) >= 1);
    assertEquals(1, effects("event_id::text", id.toString()));
  }

  @Test
  void twoRelaysKeepTheOrderPerKey() throws Exception {
    Letters letters = new Letters("letters_two");
    List<String> subjects =
        IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID().toString()).toList();
    try (Relay one = letters.relay();
        Relay two = letters.relay()) {
      for (int i = 0; i < 300; i++) {
        letters.say(UUID.fromString(subjects.get(i % subjects.size())), "order " + i);
      }
      await().atMost(ofSeconds(60)).until(() -> letters.unsent() == 0);
    }
    Map<String, List<Integer>> sequences = new HashMap<>();
    for (Event event : Events.allOn("atbalsts.elsewhere")) {
      if (subjects.contains(event.subject())) {
        sequences
            .computeIfAbsent(event.subject(), key -> new ArrayList<>())
            .add(Integer.valueOf(event.sequence()));
      }
    }
    List<Integer> inOrder = IntStream.rangeClosed(1, 60).boxed().toList();
    subjects.forEach(subject -> assertEquals(inOrder, sequences.get(subject)));
  }

  @Test
  void anEventTheBrokerCanNeverTakeIsSetAsideAndTheNextOneGoes() throws Exception {
    Letters letters = new Letters("letters_poison");
    letters.say(UUID.randomUUID(), "x".repeat(3_000_000));
    UUID next = letters.say(UUID.randomUUID(), "next");
    try (Relay relay = letters.relay()) {
      await().atMost(ofSeconds(30)).until(() -> letters.unsent() == 0);
    }
    assertEquals(List.of("RecordTooLargeException"), letters.failures());
    assertEquals(1, heard(next).size());
  }

  @Test
  void aPoisonEventIsADeadLetterAndTheNextOneIsTakenIn() throws Exception {
    Letters letters = new Letters("letters_dead");
    UUID subject = UUID.randomUUID();
    String next = "after poison " + subject;
    UUID poison = letters.say(subject, "POISON");
    letters.say(subject, next);
    Events.publishRaw(
        "atbalsts.elsewhere", subject.toString(), "no event at all", Map.of("ce_id", "?"));
    try (Relay relay = letters.relay()) {
      await().atMost(ofSeconds(30)).until(() -> effects("text", next) == 1);
    }
    await().atMost(ofSeconds(30)).until(() -> deadLetters(poison.toString()) == 1);
    await().atMost(ofSeconds(30)).until(() -> deadLetters("?") >= 1);
    assertEquals(0, effects("event_id::text", poison.toString()));
  }

  /** Ends the relay's database session after the broker has acknowledged, before the commit. */
  @SuppressWarnings("unchecked")
  private static Producer<String, byte[]> killingAfterFlush(
      Producer<String, byte[]> producer, Connection victim) throws SQLException {
    int session = victim.unwrap(PGConnection.class).getBackendPID();
    return (Producer<String, byte[]>)
        Proxy.newProxyInstance(
            RelayTest.class.getClassLoader(),
            new Class<?>[] {Producer.class},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(producer, arguments);
              if (method.getName().equals("flush")) {
                terminate(session);
              }
              return answer;
            });
  }

  private static void terminate(int session) throws SQLException {
    try (Connection superuser =
        java.sql.DriverManager.getConnection(Parts.postgres().superuserJdbcUrl())) {
      superuser.createStatement().execute("select pg_terminate_backend(" + session + ", 5000)");
    }
  }

  private static List<Event> heard(UUID id) {
    return Events.allOn("atbalsts.elsewhere").stream()
        .filter(event -> id.toString().equals(event.id()))
        .toList();
  }

  private long effects(String column, String value) {
    return count("select count(*) from echo where " + column + " = ?", value);
  }

  private long deadLetters(String eventId) {
    return count("select count(*) from dead_letter where event_id = ?", eventId);
  }

  private long count(String query, String value) {
    return callers.as(
        Caller.SYSTEM, () -> sql.query(query, row -> row.getLong(1), value).getFirst());
  }
}
