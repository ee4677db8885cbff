package lv.atbalsts.assessment.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.History;
import lv.atbalsts.kit.events.History.Entry;

/**
 * Reads a person's events. Who has the person now sees also what happened under the municipality
 * before, and under a record that was merged into the person's.
 */
@ApplicationScoped
class PersonHistory {

  private static final String EVENTS =
      "select position, "
          + History.ENTRY
          + """
           from outbox
          where client_ref = any (?) and position > ? order by position limit ?
          """;

  private final ClientDesk clients;
  private final RowScope scope;
  private final Sql sql;

  PersonHistory(ClientDesk clients, RowScope scope, Sql sql) {
    this.clients = clients;
    this.scope = scope;
    this.sql = sql;
  }

  List<Placed> of(UUID client, long after, int limit) {
    UUID person = clients.facts(client).id();
    return scope.beyond(
        () ->
            sql.query(
                EVENTS,
                row -> new Placed(row.getLong("position"), Entry.read(row)),
                clients.refs(person),
                after,
                limit));
  }

  /** An event and where it stands in the outbox. */
  record Placed(long position, Entry entry) {}
}
