package lv.atbalsts.assessment.access;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.values.Ids;

/**
 * One opening of a person's record: who, when, why, what.
 *
 * @param organisation in whose name the actor acts: a territory code, a project's or a registration
 *     number; null where the role has none
 * @param refused the HTTP status it was refused with, or null where it was served
 */
record Access(
    UUID id,
    String municipality,
    OffsetDateTime at,
    String actor,
    String organisation,
    String role,
    String purpose,
    String operation,
    Integer refused,
    UUID client) {

  static Access of(
      Caller caller,
      String purpose,
      String operation,
      Integer refused,
      Owner owner,
      OffsetDateTime now) {
    return new Access(
        Ids.next(),
        owner.municipality(),
        now.truncatedTo(ChronoUnit.MICROS),
        caller.subject(),
        caller.owner(),
        caller.role().name(),
        purpose,
        operation,
        refused,
        owner.client());
  }
}
