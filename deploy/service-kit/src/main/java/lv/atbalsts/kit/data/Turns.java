package lv.atbalsts.kit.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/**
 * Turns at things that have no row of their own to lock yet: the number of a new project, the name
 * of a new institution. The unique constraints stay the last word; a turn makes the refusal exact,
 * because what the other transaction wrote is visible to the check.
 */
@ApplicationScoped
public class Turns {

  private final EntityManager database;

  Turns(EntityManager database) {
    this.database = database;
  }

  /** Waits for the turn at {@code kind} {@code key} and keeps it until the transaction ends. */
  public void take(String kind, String key) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, kind + " " + key)
        .getSingleResult();
  }

  /** The same for many keys, in one order, so that two never wait for each other. */
  public void takeAll(String kind, Collection<UUID> keys) {
    keys.stream().map(UUID::toString).sorted().forEach(key -> take(kind, key));
  }
}
