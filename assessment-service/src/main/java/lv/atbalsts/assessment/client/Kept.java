package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A row for which the rules of a programme may ask that the person stays known for a time.
 *
 * @param kind what it is, as its subject calls it
 * @param measure the funding measure it belongs to
 * @param hold what rests on it
 * @param since the last day on which something happened in it; null while it runs
 */
public record Kept(UUID id, String kind, String measure, Hold hold, LocalDate since) {

  /** What rests on a row. */
  public enum Hold {
    /** Nothing any more but the programme's own period. */
    REST,
    /** Money was or will be paid for it, so its papers are asked for afterwards. */
    MONEY,
    /** It goes on. */
    RUNNING
  }
}
