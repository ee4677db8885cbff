package lv.atbalsts.kit.access;

import java.util.Objects;

/**
 * Who calls.
 *
 * @param subject the token's subject, named as the actor of every event
 * @param role what the caller may do
 * @param owner whose rows the caller sees: a territory code, a project number or a registration
 *     number by role; null where the role sees all
 */
public record Caller(String subject, Role role, String owner) {

  /** The service itself. */
  public static final Caller SYSTEM = new Caller("system", Role.SYSTEM, null);

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
