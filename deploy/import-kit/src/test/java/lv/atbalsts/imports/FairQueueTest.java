package lv.atbalsts.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.imports.FairQueue.Open;
import org.junit.jupiter.api.Test;

class FairQueueTest {

  private final FairQueue queue = new FairQueue();

  @Test
  void oneFileOfAnotherOwnerIsNextWhateverStandsBeforeIt() {
    List<Open> open = files("A", 10);
    open.add(file("B"));
    queue.begin(open.getFirst());
    assertEquals("B", queue.next(open).getFirst().owner());
  }

  @Test
  void ownersTakeTurns() {
    List<Open> open = files("A", 3);
    open.addAll(files("B", 3));
    open.addAll(files("C", 2));
    List<String> order = new ArrayList<>();
    while (!open.isEmpty()) {
      Open next = queue.next(open).getFirst();
      queue.begin(next);
      order.add(next.owner());
      queue.end(next);
      open.remove(next);
    }
    assertEquals(List.of("A", "B", "C", "A", "B", "C", "A", "B"), order);
  }

  @Test
  void aLongFileGivesWayToAnOwnerWithoutOneInHandAndToNobodyElse() {
    List<Open> open = files("A", 3);
    queue.begin(open.getFirst());
    assertFalse(queue.givesWay(open.getFirst(), open));
    open.add(file("B"));
    assertTrue(queue.givesWay(open.getFirst(), open));
    queue.begin(open.getLast());
    assertFalse(queue.givesWay(open.getFirst(), open));
  }

  @Test
  void aJobIsInOneHandOnly() {
    Open job = file("A");
    assertTrue(queue.begin(job));
    assertFalse(queue.begin(job));
    queue.end(job);
    assertTrue(queue.begin(job));
  }

  private static List<Open> files(String owner, int many) {
    return new ArrayList<>(IntStream.range(0, many).mapToObj(i -> file(owner)).toList());
  }

  private static Open file(String owner) {
    return new Open(UUID.randomUUID(), owner);
  }
}
