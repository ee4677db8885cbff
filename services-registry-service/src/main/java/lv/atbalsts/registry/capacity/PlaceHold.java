package lv.atbalsts.registry.capacity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What holds places on days.
 *
 * @param id of the placement, reservation or agreement
 * @param holder ATVK code of the municipality that has the places
 * @param lastDay null where it is open
 * @param heldUntil the last day on which a reservation holds; null for what is none
 */
public record PlaceHold(
    UUID id,
    String holder,
    Kind kind,
    int places,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate heldUntil) {

  /** Whether places are agreed upon, taken, or kept for somebody. */
  public enum Kind {
    AGREED,
    PLACED,
    RESERVED
  }
}
