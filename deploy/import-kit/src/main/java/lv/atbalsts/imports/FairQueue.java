package lv.atbalsts.imports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whose file is worked next: that of the owner who has fewest in hand, then of the one whose turn
 * was longest ago. One owner's many files keep no other's waiting.
 */
final class FairQueue {

  private final Set<UUID> inHand = new HashSet<>();
  private final Map<String, Integer> owners = new HashMap<>();
  private final Map<String, Long> lastTurn = new HashMap<>();
  private long turns;

  /** The jobs that nobody here has in hand, in the order in which they are to be taken. */
  synchronized List<Open> next(List<Open> open) {
    return open.stream()
        .filter(each -> !inHand.contains(each.id()))
        .sorted(
            Comparator.<Open>comparingInt(each -> owners.getOrDefault(each.owner(), 0))
                .thenComparingLong(each -> lastTurn.getOrDefault(each.owner(), 0L)))
        .toList();
  }

  /** Takes a job in hand; answers whether nobody had it. */
  synchronized boolean begin(Open job) {
    if (!inHand.add(job.id())) {
      return false;
    }
    owners.merge(job.owner(), 1, Integer::sum);
    lastTurn.put(job.owner(), ++turns);
    return true;
  }

  synchronized void end(Open job) {
    inHand.remove(job.id());
    owners.computeIfPresent(job.owner(), (owner, count) -> count == 1 ? null : count - 1);
  }

  /** Whether whoever works this job should first work one of somebody else's, who has none. */
  synchronized boolean givesWay(Open job, List<Open> open) {
    return next(open).stream().anyMatch(each -> !owners.containsKey(each.owner()));
  }

  /** A job that is not worked to its end. */
  record Open(UUID id, String owner) {}
}
