package lv.atbalsts.kit.events;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.notes.Notes.NoteWritten;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Events;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class OutboxTest {

  private static final String TOPIC = "atbalsts.notes";
  private static final Caller RIGA = new Caller("riga-system", Role.MUNICIPALITY, "0001000");

  @Inject Outbox outbox;
  @Inject Callers callers;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject AgroalDataSource database;
  @Inject Sql sql;
  @Inject ObjectMapper json;
  @Inject ServiceName service;
  @Inject Clock clock;

  @Test
  void publishingOutsideATransactionThrows() {
    assertThrows(IllegalStateException.class, () -> outbox.publish(fact("nowhere")));
  }

  @Test
  void aCommittedFactIsSentWithItsWholeHead() {
    NoteWritten fact = fact("committed");
    publish(fact);
    Event event = sent(fact);
    assertEquals("lv.atbalsts.notes.NoteWritten.v1", event.type());
    assertEquals(fact.noteId().toString(), event.subject());
    assertEquals("/notes", event.source());
    assertEquals("1", event.sequence());
    assertEquals("0001000", event.municipality());
    assertEquals("riga-system", event.actor());
    assertEquals(
        "{\"noteId\":\"%s\",\"municipality\":\"0001000\",\"text\":\"committed\"}"
            .formatted(fact.noteId()),
        event.data());
  }

  /**
   * Where the session made its plan does not matter: here it would rather read the whole outbox.
   */
  @Test
  void theSequenceIsFoundByItsIndexHoweverTheTableLookedOnce() {
    List<Long> scans =
        callers.as(
            RIGA,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () -> {
                          sql.update("discard plans");
                          sql.update("set local random_page_cost = 1000000");
                          inserted(UUID.randomUUID());
                          return sql.query(
                              "select seq_scan from pg_stat_xact_user_tables where relname = 'outbox'",
                              row -> row.getLong(1));
                        }));
    assertEquals(List.of(0L), scans);
  }

  private int inserted(UUID note) {
    return sql.update(
        """
        insert into outbox (id, type, subject, sequence, municipality, owner, actor, occurred_at, data)
        values (?, 'lv.atbalsts.notes.NoteWritten.v1', ?, 0, '0001000', '0001000', 'test', now(), '{}')
        """,
        UUID.randomUUID(),
        note);
  }

  @Test
  void theRelayIsWokenByACommitAndNotByARollback() throws InterruptedException {
    RelayWakeup unsent = new RelayWakeup();
    Outbox waking = new Outbox(transactions, database, json, callers, service, unsent, clock);
    callers.as(RIGA, () -> published(waking, TransactionExceptionResult.ROLLBACK));
    assertFalse(unsent.await(Duration.ZERO));
    callers.as(RIGA, () -> published(waking, TransactionExceptionResult.COMMIT));
    assertTrue(unsent.await(Duration.ofHours(1)));
    assertFalse(unsent.await(Duration.ZERO));
  }

  private static int published(Outbox outbox, TransactionExceptionResult end) {
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .exceptionHandler(failure -> end)
                .run(
                    () -> {
                      outbox.publish(fact("waking"));
                      throw new IllegalStateException();
                    }));
    return 0;
  }

  @Test
  void theEventsOfAnAggregateAreCountedFromOneWithoutAGap() {
    UUID note = UUID.randomUUID();
    publish(new NoteWritten(note, "0001000", "a"), new NoteWritten(note, "0001000", "b"));
    publish(new NoteWritten(note, "0001000", "c"));
    await()
        .atMost(ofSeconds(20))
        .untilAsserted(() -> assertEquals(List.of("1", "2", "3"), sequencesOf(note)));
  }

  @Test
  void aLongTransactionSendsItsFactsInOrderWhenItCommits() {
    UUID note = UUID.randomUUID();
    List<String> texts = IntStream.rangeClosed(1, 250).mapToObj(Integer::toString).toList();
    publish(
        texts.stream().map(text -> new NoteWritten(note, "0001000", text)).toArray(Fact[]::new));
    await().atMost(ofSeconds(20)).untilAsserted(() -> assertEquals(texts, sequencesOf(note)));
  }

  @Test
  void aRollbackOfALongTransactionSendsNothing() {
    UUID note = UUID.randomUUID();
    Fact[] facts =
        Stream.generate(() -> new NoteWritten(note, "0001000", "x"))
            .limit(250)
            .toArray(Fact[]::new);
    assertThrows(
        IllegalStateException.class,
        () ->
            callers.as(
                RIGA,
                () ->
                    QuarkusTransaction.requiringNew()
                        .call(
                            () -> {
                              List.of(facts).forEach(outbox::publish);
                              throw new IllegalStateException("no");
                            })));
    NoteWritten next = fact("after");
    publish(next);
    sent(next);
    assertEquals(List.of(), sequencesOf(note));
  }

  @Test
  void aRollbackSendsNothing() {
    NoteWritten lost = fact("rolled back");
    assertThrows(
        IllegalStateException.class,
        () ->
            callers.as(
                RIGA,
                () ->
                    QuarkusTransaction.requiringNew()
                        .call(
                            () -> {
                              outbox.publish(lost);
                              throw new IllegalStateException("no");
                            })));
    NoteWritten next = fact("next");
    publish(next);
    sent(next);
    assertTrue(
        Events.allOn(TOPIC).stream().noneMatch(e -> e.subject().equals(lost.noteId().toString())));
  }

  @ParameterizedTest
  @CsvSource({"1799-12-31", "2200-01-01", "-0001-01-01", "+12021-01-01"})
  void aFactOfADayThatNobodyTakesInEndsItsTransaction(LocalDate day) {
    Refusal refused =
        assertThrows(Refusal.class, () -> publish(new NoteDue(UUID.randomUUID(), day)));
    assertEquals("KIT-0071", refused.code());
    assertEquals(List.of("NoteDue", "due"), List.of(refused.arguments()));
  }

  @Test
  void aFactThatTheBrokerDoesNotTakeEndsItsTransaction() {
    Refusal refused = assertThrows(Refusal.class, () -> publish(fact("x".repeat(1_000_000))));
    assertEquals("KIT-0072", refused.code());
  }

  @EventType("NoteDue.v1")
  record NoteDue(UUID noteId, LocalDate due) implements Fact {
    @Override
    public UUID subject() {
      return noteId;
    }
  }

  @Test
  void aTombstoneHasNoData() {
    UUID gone = UUID.randomUUID();
    publish(new Tombstone(gone, "0001000"));
    Event event =
        Events.awaitOn(TOPIC, each -> each.subject().equals(gone.toString()), ofSeconds(20));
    assertEquals("lv.atbalsts.notes.Deleted.v1", event.type());
    assertTrue(event.data() == null || event.data().isEmpty());
  }

  @Test
  void whatIsCommittedWhileTheBrokerIsStoppedIsSentAfterItReturns() {
    NoteWritten patient = fact("patient");
    Parts.kafka().stop();
    try {
      publish(patient);
    } finally {
      Parts.kafka().restart();
    }
    sent(patient);
  }

  private static List<String> sequencesOf(UUID note) {
    return Events.allOn(TOPIC).stream()
        .filter(event -> event.subject().equals(note.toString()))
        .map(Event::sequence)
        .toList();
  }

  private static NoteWritten fact(String text) {
    return new NoteWritten(UUID.randomUUID(), "0001000", text);
  }

  private void publish(Fact... facts) {
    callers.as(
        RIGA,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      List.of(facts).forEach(outbox::publish);
                      return null;
                    }));
  }

  private static Event sent(NoteWritten fact) {
    return Events.awaitOn(
        TOPIC, event -> event.subject().equals(fact.noteId().toString()), ofSeconds(60));
  }
}
