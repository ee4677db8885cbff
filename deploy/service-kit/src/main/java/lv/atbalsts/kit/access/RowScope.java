package lv.atbalsts.kit.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusals;

/** The use case's own check of whose rows a caller may see; the database checks again. */
@ApplicationScoped
public class RowScope {

  private final Callers callers;
  private final ScopeGroups groups;
  private final EntityManager database;
  private final Sql sql;

  RowScope(Callers callers, ScopeGroups groups, EntityManager database, Sql sql) {
    this.callers = callers;
    this.groups = groups;
    this.database = database;
    this.sql = sql;
  }

  /** Whether the caller sees the rows of this owner. */
  public boolean sees(String owner) {
    Caller caller = callers.current();
    return caller.mayActFor(owner)
        || caller.role().sight() == Role.Sight.GROUP && groups.includes(caller.owner(), owner);
  }

  /**
   * Runs a piece of work of the running transaction that reaches past the caller's own rows, such
   * as handing a record over to another owner. Whoever asks for it has checked by other means that
   * the caller may; the caller stays the actor. Where the work fails, the transaction can only be
   * rolled back: it is never gone on with past the caller's own rows.
   */
  public <T> T beyond(Supplier<T> work) {
    Caller caller = callers.current();
    database.flush();
    String before = set("ALL");
    try {
      T result =
          callers.as(
              new Caller(caller.subject(), Role.SYSTEM, null, caller.actors()),
              () -> {
                T done = work.get();
                database.flush();
                return done;
              });
      set(before);
      return result;
    } catch (RuntimeException failed) {
      QuarkusTransaction.setRollbackOnly();
      throw failed;
    }
  }

  /** Answers which scope it was; looks at the group anew, which may have been changed meanwhile. */
  private String set(String scope) {
    return sql.query(
            """
            with before as materialized (
              select coalesce(current_setting('atbalsts.scope', true), '') as scope)
            select scope,
                   set_config('atbalsts.scope', ?, true),
                   set_config('atbalsts.sees', owners_seen(?, current_setting('atbalsts.owner', true))::text, true)
              from before
            """,
            row -> row.getString("scope"),
            scope,
            scope)
        .getFirst();
  }

  /** Refuses with 404, as if the row did not exist, where the caller does not see this owner's. */
  public void require(String owner) {
    if (!sees(owner)) {
      throw Refusals.notFound("record");
    }
    if (callers.current().role().sight() == Role.Sight.GROUP) {
      // the connection may have been told before the owner joined the group
      set(Role.Sight.GROUP.name());
    }
  }
}
