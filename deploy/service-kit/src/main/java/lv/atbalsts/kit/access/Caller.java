package lv.atbalsts.kit.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who calls.
 *
 * @param subject the token's subject, named as the actor of every event
 * @param role what the caller may do
 * @param owner whose rows the caller sees: a territory code, a project number or a registration
 *     number by role; null where the role sees all
 * @param actors who acts for the subject, by the token's {@code act} (RFC 8693), the latest first
 */
public record Caller(String subject, Role role, String owner, List<String> actors) {

  /** The service itself. */
  public static final Caller SYSTEM = new Caller("system", Role.SYSTEM, null);

  /** One who acts for nobody else. */
  public Caller(String subject, Role role, String owner) {
    this(subject, role, owner, List.of());
  }

  /** Everybody who stands behind a call: the subject, and who acts for it. */
  public List<String> persons() {
    return Stream.concat(Stream.of(subject), actors.stream()).toList();
  }

  public boolean is(Role... roles) {
    for (Role each : roles) {
      if (role == each) {
        return true;
      }
    }
    return false;
  }

  /** Whether the caller sees every row, or the owner is the caller's own and of its role's kind. */
  public boolean mayActFor(String someone) {
    return role.sight() == Role.Sight.ALL
        || role.owner().isWrittenAs(owner) && Objects.equals(owner, someone);
  }
}
