package lv.atbalsts.funding.granted;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A client's move.
 *
 * @param on the first day at the receiving municipality
 */
record ClientMove(UUID client, String from, String to, LocalDate on) {

  boolean isOf(String municipality) {
    return municipality.equals(from) || municipality.equals(to);
  }
}
