package lv.atbalsts.assessment.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;

/**
 * Takes what was logged before there were chains into them, when the service first starts. From
 * then on it is proven; each entry says when that began.
 */
@ApplicationScoped
class Unchained {

  private static final int FIRST = 2;
  private static final int BATCH = 500;

  private static final String MUNICIPALITIES =
      """
      select distinct municipality from access_log_unchained u
       where not exists (select from access_log_head h where h.municipality = u.municipality)
       order by 1
      """;

  private static final String ENTRIES =
      "select * from access_log_unchained where municipality = ? order by at, id";

  private final Chains chains;
  private final Chaining chaining;
  private final ChainRows rows;
  private final Callers callers;
  private final Sql sql;
  private final Clock clock;

  Unchained(
      Chains chains, Chaining chaining, ChainRows rows, Callers callers, Sql sql, Clock clock) {
    this.chains = chains;
    this.chaining = chaining;
    this.rows = rows;
    this.callers = callers;
    this.sql = sql;
    this.clock = clock;
  }

  /** Before anything else of this service can begin a chain. */
  void onStart(@Observes @Priority(FIRST) StartupEvent event) {
    takeIn();
  }

  void takeIn() {
    callers.as(
        Caller.SYSTEM,
        () -> {
          List<String> left =
              QuarkusTransaction.requiringNew()
                  .call(() -> sql.query(MUNICIPALITIES, row -> row.getString(1)));
          left.forEach(each -> QuarkusTransaction.requiringNew().run(() -> takeIn(each)));
          return left;
        });
  }

  /** A municipality's entries all together; of two services that start at once, one takes them. */
  private void takeIn(String municipality) {
    if (!rows.begin(chaining.empty(municipality))) {
      return;
    }
    Batch batch = new Batch(rows.locked(municipality).orElseThrow());
    rows.each(ENTRIES, municipality, batch::add);
    batch.append();
  }

  /** Some hundred entries at a time, however many there are. */
  private final class Batch {

    private final OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    private final List<Access> entries = new ArrayList<>();
    private Head head;

    Batch(Head head) {
      this.head = head;
    }

    boolean add(ResultSet row) throws SQLException {
      entries.add(
          new Access(
              row.getObject("id", UUID.class),
              row.getString("municipality"),
              row.getObject("at", OffsetDateTime.class),
              row.getString("actor"),
              null,
              row.getString("role"),
              row.getString("purpose"),
              row.getString("operation"),
              null,
              row.getObject("client_id", UUID.class),
              now));
      if (entries.size() == BATCH) {
        append();
      }
      return true;
    }

    void append() {
      if (!entries.isEmpty()) {
        head = chains.append(head, entries);
        entries.clear();
      }
    }
  }
}
