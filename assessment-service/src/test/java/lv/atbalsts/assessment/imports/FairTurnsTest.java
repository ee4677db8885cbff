package lv.atbalsts.assessment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lv.atbalsts.assessment.imports.FairTurns.Open;
import org.junit.jupiter.api.Test;

class FairTurnsTest {

  private final FairTurns turns = new FairTurns();

  @Test
  void oneFileOfAnotherOwnerIsNextWhateverStandsBeforeIt() {
    List<Open> open = files("A", 10);
    open.add(file("B"));
    turns.begin(open.getFirst());
    assertEquals("B", turns.next(open).getFirst().owner());
  }

  @Test
  void ownersTakeTurns() {
    List<Open> open = files("A", 3);
    open.addAll(files("B", 3));
    open.addAll(files("C", 2));
    List<String> order = new ArrayList<>();
    while (!open.isEmpty()) {
      Open next = turns.next(open).getFirst();
      turns.begin(next);
      order.add(next.owner());
      turns.end(next);
      open.remove(next);
    }
    assertEquals(List.of("A", "B", "C", "A", "B", "C", "A", "B"), order);
  }

  @Test
  void aLongFileGivesWayToAnOwnerWithoutOneInHandAndToNobodyElse() {
    List<Open> open = files("A", 3);
    turns.begin(open.getFirst());
    assertFalse(turns.givesWay(open.getFirst(), open));
    open.add(file("B"));
    assertTrue(turns.givesWay(open.getFirst(), open));
    turns.begin(open.getLast());
    assertFalse(turns.givesWay(open.getFirst(), open));
  }

  @Test
  void aJobIsInOneHandOnly() {
    Open job = file("A");
    assertTrue(turns.begin(job));
    assertFalse(turns.begin(job));
    turns.end(job);
    assertTrue(turns.begin(job));
  }

  private static List<Open> files(String owner, int many) {
    return new ArrayList<>(IntStream.range(0, many).mapToObj(i -> file(owner)).toList());
  }

  private static Open file(String owner) {
    return new Open(UUID.randomUUID(), owner);
  }
}
