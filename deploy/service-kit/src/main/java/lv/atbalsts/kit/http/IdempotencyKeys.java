package lv.atbalsts.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.KitRefusal;

/**
 * The keys of a caller's requests. A second request with the same key waits on the unique key until
 * the first commits or rolls back, on whichever instance of the service it arrived.
 */
@ApplicationScoped
class IdempotencyKeys {

  private final Sql sql;
  private final Callers callers;

  IdempotencyKeys(Sql sql, Callers callers) {
    this.sql = sql;
    this.callers = callers;
  }

  /** Takes the key, or answers what the same request that took it was answered. */
  Optional<KeptAnswer> claim(String key, String requestHash) {
    int claimed =
        sql.update(
            """
            insert into idempotency_key (caller, key, request_hash) values (?, ?, ?)
            on conflict do nothing
            """,
            callers.current().subject(),
            key,
            requestHash);
    return claimed == 1 ? Optional.empty() : Optional.of(earlier(key, requestHash));
  }

  /** The key is as if it had not come. */
  void release(String key) {
    sql.update(
        "delete from idempotency_key where caller = ? and key = ?",
        callers.current().subject(),
        key);
  }

  void keep(String key, KeptAnswer answer) {
    sql.update(
        """
        update idempotency_key set status = ?, location = ?, etag = ?, answer = ?
         where caller = ? and key = ?
        """,
        answer.status(),
        answer.location(),
        answer.etag(),
        answer.body(),
        callers.current().subject(),
        key);
  }

  private KeptAnswer earlier(String key, String requestHash) {
    return sql
        .query(
            """
            select status, location, etag, answer from idempotency_key
             where caller = ? and key = ? and request_hash = ?
            """,
            row ->
                new KeptAnswer(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)),
            callers.current().subject(),
            key,
            requestHash)
        .stream()
        .findFirst()
        .orElseThrow(() -> KitRefusal.KEY_WAS_USED_FOR_ANOTHER_REQUEST.with());
  }
}
