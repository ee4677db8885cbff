package lv.atbalsts.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * Writes who opened whose record, in the transaction that reads it: where the log cannot be
 * written, nothing is served (ASM-17).
 */
@ApplicationScoped
public class AccessLog {

  private final AccessEntries entries;
  private final Callers callers;
  private final Clock clock;
  private final Set<String> purposes;

  AccessLog(AccessEntries entries, Callers callers, Clock clock, AccessSettings settings) {
    this.entries = entries;
    this.callers = callers;
    this.clock = clock;
    purposes = settings.purposes();
  }

  /** Refuses with 400 where no purpose from the list is named. */
  public void require(String purpose) {
    if (purpose == null || !purposes.contains(purpose)) {
      Refusal.of("ASM-0005", 400)
          .args(String.join(", ", purposes.stream().sorted().toList()))
          .with("allowed", purposes.stream().sorted().toList())
          .rule("ASM-17")
          .raise();
    }
  }

  /** Writes one opening of a person's record; the municipality is the record's. */
  public void write(String purpose, String operation, UUID client, String municipality) {
    entries.persist(
        new AccessEntry(
            callers.current(),
            purpose,
            operation,
            client,
            municipality,
            OffsetDateTime.now(clock)));
  }

  /** Who opened a person's record, oldest first. */
  public List<AccessView> of(UUID client, UUID after, int limit) {
    return entries.of(client, after, limit).stream().map(AccessEntry::view).toList();
  }
}
