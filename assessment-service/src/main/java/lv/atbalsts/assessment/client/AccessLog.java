package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import lv.atbalsts.kit.access.Caller;
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

  /** Writes one opening. */
  public void write(String purpose, String operation, ClientFacts client) {
    Caller caller = callers.current();
    entries.persist(new AccessEntry(caller, purpose, operation, client, OffsetDateTime.now(clock)));
  }
}
