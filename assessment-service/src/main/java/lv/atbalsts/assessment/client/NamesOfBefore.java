package lv.atbalsts.assessment.client;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import org.jboss.logging.Logger;

/**
 * Whoever was recorded before names were kept as fingerprints is given them, once, beside the
 * service's work. A stop loses nothing: who has none yet stands in the data.
 */
@ApplicationScoped
class NamesOfBefore {

  private static final Logger LOG = Logger.getLogger(NamesOfBefore.class);
  private static final int AT_ONCE = 100;
  private static final UUID FIRST = new UUID(0, 0);

  private static final String WITHOUT =
      """
      select c.id from client c where c.personal_code is not null and c.id > ?
        and not exists (select 1 from name_fingerprint f where f.client_id = c.id)
      order by c.id limit ? for no key update of c skip locked
      """;

  private final Sql sql;
  private final Clients clients;
  private final NameFingerprints names;
  private final Vault vault;
  private final Callers callers;
  private volatile boolean stopping;

  NamesOfBefore(Sql sql, Clients clients, NameFingerprints names, Vault vault, Callers callers) {
    this.sql = sql;
    this.clients = clients;
    this.names = names;
    this.vault = vault;
    this.callers = callers;
  }

  void onStart(@Observes StartupEvent event) {
    Thread.ofPlatform().daemon().name("names of before").start(this::all);
  }

  void onStop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** Goes through everybody; what fails is left for the next start. */
  void all() {
    try {
      UUID last = FIRST;
      while (last != null && !stopping) {
        UUID after = last;
        last =
            callers.as(
                Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(() -> some(after)));
      }
    } catch (RuntimeException failure) {
      LOG.warnf("names are not all kept yet: %s", failure.getClass().getSimpleName());
    }
  }

  /** Answers the last of them, or nothing where there was nobody more. */
  private UUID some(UUID after) {
    List<UUID> ids = sql.query(WITHOUT, row -> row.getObject(1, UUID.class), after, AT_ONCE);
    ids.forEach(this::named);
    return ids.isEmpty() ? null : ids.getLast();
  }

  /** A record that does not open keeps nobody else waiting. */
  private void named(UUID id) {
    Client client = clients.findById(id);
    Safe safe;
    Particulars particulars;
    try {
      safe = vault.safeOf(id);
      particulars = client.particulars(safe);
    } catch (RuntimeException failure) {
      LOG.warnf(
          "the record %s does not open and is found by no name: %s",
          id, failure.getClass().getSimpleName());
      return;
    }
    names.first(client, particulars, safe);
  }
}
