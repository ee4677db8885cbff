package lv.atbalsts.assessment.access;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Walks a chain from its first entry and remembers where it is first wrong; holds no entries. */
final class ChainWalk {

  private final Chaining chaining;
  private final List<Mark> marks;
  private Head head;
  private long position;
  private byte[] last = Head.nothing();
  private UUID id;
  private UUID beyond;
  private FirstBad bad;

  ChainWalk(Chaining chaining, List<Mark> marks) {
    this.chaining = chaining;
    this.marks = marks;
  }

  /** Where the chain says that it ends; null where it has no head. */
  void begin(Head head) {
    this.head = head;
  }

  /** Steps on to the next entry; answers whether the walk goes on. */
  boolean step(Link link) {
    ChainFault fault = fault(link);
    if (fault != null) {
      bad =
          new FirstBad(
              position + 1, fault == ChainFault.ENTRY_MISSING ? null : link.access().id(), fault);
      return false;
    }
    position++;
    last = link.hash();
    id = link.access().id();
    if (head != null && position == head.entries() + 1) {
      beyond = id;
    }
    return marks.stream().allMatch(this::holds);
  }

  /** Where the chain is first wrong, after the last entry; null where it is whole. */
  FirstBad end() {
    if (bad == null) {
      bad = atTheEnd();
    }
    return bad;
  }

  Head head() {
    return head;
  }

  private ChainFault fault(Link link) {
    if (link.position() > position + 1) {
      return ChainFault.ENTRY_MISSING;
    }
    if (!chaining.knowsKeyOf(link)) {
      return ChainFault.KEY_UNKNOWN;
    }
    if (link.position() <= position || !chaining.genuine(link)) {
      return ChainFault.ENTRY_CHANGED;
    }
    return Arrays.equals(link.previous(), last) ? null : ChainFault.ENTRY_FOLLOWS_ANOTHER;
  }

  private boolean holds(Mark mark) {
    if (mark.entries() == position && !Arrays.equals(mark.head(), last)) {
      bad = new FirstBad(position, id, mark.differs());
      return false;
    }
    return true;
  }

  private FirstBad atTheEnd() {
    if (head == null && position > 0) {
      return new FirstBad(position, id, ChainFault.HEAD_MISSING);
    }
    if (head != null && !chaining.genuine(head)) {
      return new FirstBad(position, id, ChainFault.HEAD_CHANGED);
    }
    if (head != null && position < head.entries()) {
      return new FirstBad(position + 1, null, ChainFault.ENTRY_MISSING);
    }
    if (beyond != null) {
      return new FirstBad(head.entries() + 1, beyond, ChainFault.BEYOND_HEAD);
    }
    return marks.stream()
        .filter(mark -> mark.entries() > position)
        .findFirst()
        .map(mark -> new FirstBad(position + 1, null, mark.shorter()))
        .orElse(null);
  }
}
