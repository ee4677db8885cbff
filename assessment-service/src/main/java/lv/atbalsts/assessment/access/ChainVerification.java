package lv.atbalsts.assessment.access;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.VerificationView.ChainFault;
import lv.atbalsts.assessment.access.VerificationView.FirstBad;

/** Walks a chain from its first entry and remembers where it is first wrong; holds no entries. */
final class ChainVerification {

  private final LogHashChain chain;
  private final List<LogCheckpoint> checkpoints;
  private LogHead head;
  private long position;
  private byte[] last = LogHead.nothing();
  private UUID id;
  private UUID beyond;
  private FirstBad bad;

  ChainVerification(LogHashChain chain, List<LogCheckpoint> checkpoints) {
    this.chain = chain;
    this.checkpoints = checkpoints;
  }

  /** Where the chain says that it ends; null where it has no head. */
  void begin(LogHead head) {
    this.head = head;
  }

  /** Steps on to the next entry; answers whether the walk goes on. */
  boolean step(ChainedEntry entry) {
    ChainFault fault = fault(entry);
    if (fault != null) {
      bad =
          new FirstBad(
              position + 1, fault == ChainFault.ENTRY_MISSING ? null : entry.access().id(), fault);
      return false;
    }
    position++;
    last = entry.hash();
    id = entry.access().id();
    if (head != null && position == head.entries() + 1) {
      beyond = id;
    }
    return checkpoints.stream().allMatch(this::holds);
  }

  /** Where the chain is first wrong, after the last entry; null where it is whole. */
  FirstBad end() {
    if (bad == null) {
      bad = atTheEnd();
    }
    return bad;
  }

  LogHead head() {
    return head;
  }

  private ChainFault fault(ChainedEntry entry) {
    if (entry.position() > position + 1) {
      return ChainFault.ENTRY_MISSING;
    }
    if (!chain.knowsKeyOf(entry)) {
      return ChainFault.KEY_UNKNOWN;
    }
    if (entry.position() <= position || !chain.genuine(entry)) {
      return ChainFault.ENTRY_CHANGED;
    }
    return Arrays.equals(entry.previous(), last) ? null : ChainFault.ENTRY_FOLLOWS_ANOTHER;
  }

  private boolean holds(LogCheckpoint checkpoint) {
    if (checkpoint.entries() == position && !Arrays.equals(checkpoint.head(), last)) {
      bad = new FirstBad(position, id, checkpoint.differs());
      return false;
    }
    return true;
  }

  private FirstBad atTheEnd() {
    if (head == null && position > 0) {
      return new FirstBad(position, id, ChainFault.HEAD_MISSING);
    }
    if (head != null && !chain.genuine(head)) {
      return new FirstBad(position, id, ChainFault.HEAD_CHANGED);
    }
    if (head != null && position < head.entries()) {
      return new FirstBad(position + 1, null, ChainFault.ENTRY_MISSING);
    }
    if (beyond != null) {
      return new FirstBad(head.entries() + 1, beyond, ChainFault.BEYOND_HEAD);
    }
    return checkpoints.stream()
        .filter(checkpoint -> checkpoint.entries() > position)
        .findFirst()
        .map(checkpoint -> new FirstBad(position + 1, null, checkpoint.shorter()))
        .orElse(null);
  }
}
