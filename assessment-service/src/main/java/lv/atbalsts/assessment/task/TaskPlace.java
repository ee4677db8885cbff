package lv.atbalsts.assessment.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a task stands in a work list: by its day, its record's id, and its kind. Without an id:
 * before all of the day.
 */
record TaskPlace(LocalDate dueOn, UUID id, String kind) {

  private static final int PARTS = 3;

  /** Before everything that is due from that day on. */
  static TaskPlace before(LocalDate day) {
    return new TaskPlace(day, null, "");
  }

  /**
   * Reads a cursor.
   *
   * @throws IllegalArgumentException where it is not one
   */
  static TaskPlace parse(String text) {
    String[] parts = text.split(" ");
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("not a place in a work list");
    }
    return new TaskPlace(
        LocalDate.parse(parts[0]), UUID.fromString(parts[1]), TaskKind.valueOf(parts[2]).name());
  }

  /** Whether a task of this kind on the same day and record comes after. */
  boolean isBefore(TaskKind other) {
    return kind.compareTo(other.name()) < 0;
  }

  @Override
  public String toString() {
    return dueOn + " " + id + " " + kind;
  }
}
