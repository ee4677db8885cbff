package lv.atbalsts.kit.data;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class PersonRefsTest {

  private static final String WAITING =
      "select count(*) from pg_locks where relation = 'alias'::regclass and not granted";

  @Inject PersonRefs persons;
  @Inject Sql sql;

  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final UUID third = UUID.randomUUID();

  @Test
  void anIdMeansItselfUntilItComesToMeanAnother() {
    assertEquals(first, meaning(first));
    assertEquals(Optional.of(second), join(first, second));
    assertEquals(List.of(second, second), List.of(meaning(first), meaning(second)));
  }

  @Test
  void aChainIsFlatInTheOrderItCameAbout() {
    join(first, second);
    assertEquals(Optional.of(third), join(second, third));
    assertEquals(List.of(third, third), List.of(meaning(first), meaning(second)));
  }

  @Test
  void aChainIsFlatInTheOtherOrderToo() {
    join(second, third);
    assertEquals(Optional.of(third), join(first, second));
    assertEquals(List.of(third, third), List.of(meaning(first), meaning(second)));
  }

  @Test
  void whatIsToldTwiceIsKnownTheSecondTime() {
    join(first, second);
    assertEquals(Optional.empty(), join(first, second));
    assertEquals(second, meaning(first));
  }

  @Test
  void nothingChangesItsMeaningWhileSomebodyHolds() {
    mergesOnlyAfter(persons::freeze);
  }

  /** Who has read a meaning writes by it, without any other word. */
  @Test
  void nothingChangesItsMeaningOnceSomebodyHasReadOne() {
    mergesOnlyAfter(() -> persons.resolve(first));
  }

  private void mergesOnlyAfter(Runnable holding) {
    CompletableFuture<Optional<UUID>> joined =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  holding.run();
                  CompletableFuture<Optional<UUID>> joining =
                      CompletableFuture.supplyAsync(() -> join(first, second));
                  await()
                      .atMost(Duration.ofSeconds(60))
                      .until(() -> sql.query(WAITING, row -> row.getInt(1)).getFirst(), n -> n > 0);
                  assertFalse(joining.isDone());
                  return joining;
                });
    assertEquals(Optional.of(second), joined.join());
    assertEquals(second, meaning(first));
  }

  private UUID meaning(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> persons.resolve(id));
  }

  private Optional<UUID> join(UUID id, UUID other) {
    return QuarkusTransaction.requiringNew().call(() -> persons.merge(id, other));
  }
}
