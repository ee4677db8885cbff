package lv.atbalsts.kit.events;

import io.quarkus.security.ForbiddenException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusals;

/**
 * The history of a record is opened as the record is: by the roles that read it, where they see it.
 * What is of no named kind is nobody's, so a new event is shut until it is said whose it is.
 */
public abstract class RecordsGate implements HistoryGate {

  private static final String TYPES = "select distinct type from outbox where subject = ?";

  private final List<RecordKind> kinds;
  private final Callers callers;
  private final RowScope scope;
  private final Sql sql;

  protected RecordsGate(List<RecordKind> kinds, Callers callers, RowScope scope, Sql sql) {
    this.kinds = List.copyOf(kinds);
    this.callers = callers;
    this.scope = scope;
    this.sql = sql;
  }

  /** Of which records the histories are opened. */
  public List<RecordKind> kinds() {
    return kinds;
  }

  @Override
  public boolean open(UUID subject, String purpose) {
    List<String> types =
        scope.beyond(() -> sql.query(TYPES, row -> row.getString("type"), subject));
    if (types.isEmpty()) {
      throw Refusals.notFound("history");
    }
    List<RecordKind> opened =
        kinds.stream().filter(kind -> types.stream().anyMatch(kind::isOf)).toList();
    boolean named =
        types.stream().allMatch(type -> opened.stream().anyMatch(kind -> kind.isOf(type)));
    if (!named
        || !opened.stream().allMatch(kind -> kind.readers().contains(callers.current().role()))) {
      throw new ForbiddenException();
    }
    if (opened.stream().noneMatch(kind -> sees(kind, subject))) {
      throw Refusals.notFound("history");
    }
    return true;
  }

  private boolean sees(RecordKind kind, UUID subject) {
    if (kind.seen() != null) {
      return kind.seen().test(subject);
    }
    String column = kind.project() == null ? "null" : kind.project();
    List<Optional<String>> rows =
        sql.query(
            "select %s from %s where id = ?".formatted(column, kind.table()),
            row -> Optional.ofNullable(row.getString(1)),
            subject);
    Caller caller = callers.current();
    return !rows.isEmpty()
        && (!caller.is(Role.REGION)
            || rows.getFirst().map(project -> project.equals(caller.owner())).orElse(true));
  }
}
