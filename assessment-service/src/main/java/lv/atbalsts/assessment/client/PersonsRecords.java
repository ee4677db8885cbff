package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Safe;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subject that keeps rows of persons: its rows go where the person goes. Called in the running
 * transaction, past the row scope of one municipality, with everything written that was pending.
 * Whoever changes a row raises its version, so that nobody writes over the change.
 */
public interface PersonsRecords {

  /** The person is another municipality's from now on. */
  void moved(UUID client, String municipality);

  /**
   * Two records were of one person: what is the duplicate's becomes the kept one's, and speaks of
   * the person by the kept one's clientRef. What is sealed was {@link #resealed} before.
   */
  void merged(UUID duplicate, UUID kept);

  /** What of two records can not stand side by side as one person's. */
  default List<Collision> colliding(UUID duplicate, UUID kept) {
    return List.of();
  }

  /** The person's rows are sealed with another key from now on. */
  default void resealed(UUID client, Safe from, Safe to) {}

  /** What of the person's is recorded of a day after that one, in the way of a death. */
  default List<After> after(UUID client, LocalDate day) {
    return List.of();
  }

  /** What of the person's cannot be of somebody who was born then, and for whom those speak. */
  default List<Unfit> unfit(UUID client, Representation person) {
    return List.of();
  }

  /**
   * A row that does not fit who the person is.
   *
   * @param what kind of row: CONSENT, GUARDIANSHIP, ENROLMENT, SUPPORT_PLAN, GRANT; open
   */
  record Unfit(String what, UUID id, LocalDate on) {}

  /** The person died on that day: what goes on ends, and is told. */
  default void died(UUID client, LocalDate on) {}

  /** A death was taken back. */
  default void lives(UUID client) {}

  /**
   * What of the person's says something of a day after that one, does not stand in the way of a
   * death, and is right no more: told, so that somebody corrects it.
   */
  default List<After> toCorrect(UUID client, LocalDate day) {
    return List.of();
  }

  /**
   * A row of a day after a death.
   *
   * @param what kind of row: ENROLMENT, GRANT, SERVICE_RECEIVED, SUPPORT_PLAN, BUDGET_SPENDING,
   *     CONSENT, WAY_OUT_STEP, ASSESSMENT; open
   * @param id of the row; of a service received the grant's
   */
  @Schema(name = "RecordedAfterDeath", description = "what says something of a day after a death")
  record After(
      @Schema(
              description =
                  "kind of record: GRANT, SERVICE_RECEIVED, SUPPORT_PLAN, BUDGET_SPENDING or CONSENT; in"
                      + " a refusal also ENROLMENT, ASSESSMENT and WAY_OUT_STEP; the list is open",
              examples = "GRANT")
          String what,
      @Schema(
              description = "its id; of a service received the grant's",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e7a")
          UUID id,
      @Schema(description = "the day", examples = "2020-11-30") LocalDate on) {}

  /** Since when the person's rows are at rest, for the periods that they must be kept. */
  default List<Kept> kept(UUID client) {
    return List.of();
  }
}
