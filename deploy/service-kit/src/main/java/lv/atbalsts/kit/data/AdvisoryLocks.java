package lv.atbalsts.kit.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * Locks on things that have no row of their own to lock yet: the number of a new project, the name
 * of a new institution. The unique constraints stay the last word; the lock makes the refusal
 * exact, because what the other transaction wrote is visible to the check.
 */
@ApplicationScoped
public class AdvisoryLocks {

  private final Sql sql;

  AdvisoryLocks(Sql sql) {
    this.sql = sql;
  }

  /** Waits for the lock on {@code kind} {@code key} and keeps it until the transaction ends. */
  public void lock(String kind, String key) {
    lockAll(kind, List.of(key));
  }

  /** The same for many keys, in one order, so that two never wait for each other. */
  public void lockAll(String kind, Collection<?> keys) {
    take("pg_advisory_xact_lock", kind, keys);
  }

  /** Waits for who has any of the locks, and keeps others from them, but not who shares them. */
  public void shareAll(String kind, Collection<?> keys) {
    take("pg_advisory_xact_lock_shared", kind, keys);
  }

  private void take(String lock, String kind, Collection<?> keys) {
    sql.query(
        "select 1 from unnest(?::text[]) as key, %s(hashtextextended(key, 0))".formatted(lock),
        row -> row.getInt(1),
        keys.stream().map(key -> kind + " " + key).sorted().toList());
  }
}
