package lv.atbalsts.kit.events;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import lv.atbalsts.kit.access.Role;

/**
 * A kind of record, and who reads it.
 *
 * @param table where it stands; its rows are seen by whom the table's scope lets see them; null
 *     where a use case says who does
 * @param project its column that says whose project it is of: a region reads its own only; null
 *     where all projects' are read
 * @param seen the use case that says whether the caller sees a record, where it looks further than
 *     the rows of the caller's own; else null
 * @param readers the roles that read the record
 * @param events the names of its events, without their version
 */
public record RecordKind(
    String table, String project, Predicate<UUID> seen, Set<Role> readers, List<String> events) {

  /** Whoever has a token: the record is public. */
  public static final Set<Role> EVERYBODY =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));

  /** Takes the names as they are listed. */
  public static RecordKind of(String table, Set<Role> readers, String... events) {
    return new RecordKind(table, null, null, readers, Arrays.asList(events));
  }

  /** One that is seen by whom its use case lets read it. */
  public static RecordKind of(Predicate<UUID> seen, Set<Role> readers, String... events) {
    return new RecordKind(null, null, seen, readers, Arrays.asList(events));
  }

  /** The same of one project each. */
  public RecordKind inProject(String column) {
    return new RecordKind(table, column, null, readers, events);
  }

  boolean isOf(String type) {
    return events.stream().anyMatch(each -> type.contains("." + each + ".v"));
  }
}
