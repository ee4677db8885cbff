package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subject that keeps rows of persons: its rows go where the person goes. Called in the running
 * transaction, past the row scope of one municipality, with everything written that was pending.
 * Whoever changes a row raises its version, so that nobody writes over the change.
 */
public interface ClientOwnedRows {

  /** The tables, each with what {@link ClientTables} has to know to take its rows along. */
  List<ClientTable> tables();

  /** The rows are another municipality's from now on: what follows from it. */
  default void moved(UUID client, String municipality) {}

  /** The rows of the duplicate become the kept one's next: what stands in the way of it goes. */
  default void merging(UUID duplicate, UUID kept) {}

  /** The rows of the duplicate are the kept one's, and speak of the person by its clientRef. */
  default void merged(UUID duplicate, UUID kept) {}

  /** What of two records cannot stand side by side as one person's. */
  default List<Collision> colliding(UUID duplicate, UUID kept) {
    return List.of();
  }

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

  /**
   * Two rows that cannot both be one person's.
   *
   * @param what kind of row: ASSESSMENT, WAY_OUT, DEATH, REPRESENTATION; the list is open
   */
  record Collision(String what, UUID ofDuplicate, UUID ofKept) {}

  /**
   * A row for which the rules of a programme may ask that the person stays known for a time.
   *
   * @param kind what it is, as its subject calls it
   * @param measure the funding measure it belongs to
   * @param hold what rests on it
   * @param since the last day on which something happened in it; null while it runs
   */
  record Kept(UUID id, String kind, String measure, Hold hold, LocalDate since) {}

  /** What rests on a row. */
  enum Hold {
    /** Nothing but the programme's own period. */
    REST,

    /** Money was or will be paid for it, so its papers are asked for afterwards. */
    MONEY,

    /** It goes on. */
    RUNNING
  }
}
