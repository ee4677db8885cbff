package lv.atbalsts.assessment.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.History;
import lv.atbalsts.kit.events.History.Entry;

/**
 * Reads a person's events. Who has the person now sees also what happened under the municipality
 * before, and under a record that was merged into the person's; a region's people what is of the
 * region's project, or of none: an event that names no project is of those that its record's other
 * events name.
 */
@ApplicationScoped
class PersonHistory {

  private static final String EVENTS =
      "select position, "
          + History.ENTRY
          + """
           from outbox
          where client_ref = any (?) and position > ?
            and (cast(? as text) is null
              or coalesce(
                data::jsonb ->> 'projectNumber' = ?,
                (select bool_or(named.data::jsonb ->> 'projectNumber' = ?)
                   from outbox named where named.subject = outbox.subject),
                true))
          order by position limit ?
          """;

  private final ClientDesk clients;
  private final Callers callers;
  private final RowScope scope;
  private final Sql sql;

  PersonHistory(ClientDesk clients, Callers callers, RowScope scope, Sql sql) {
    this.clients = clients;
    this.callers = callers;
    this.scope = scope;
    this.sql = sql;
  }

  List<Placed> of(UUID client, long after, int limit) {
    UUID person = clients.facts(client).id();
    Caller caller = callers.current();
    String project = caller.is(Role.ASSESSOR, Role.REGION) ? caller.owner() : null;
    return scope.beyond(
        () ->
            sql.query(
                EVENTS,
                row -> new Placed(row.getLong("position"), Entry.read(row)),
                clients.refs(person),
                after,
                project,
                project,
                project,
                limit));
  }

  /** An event and where it stands in the outbox. */
  record Placed(long position, Entry entry) {}
}
