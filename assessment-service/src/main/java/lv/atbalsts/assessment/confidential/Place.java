package lv.atbalsts.assessment.confidential;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a ciphertext stands: it does not open at another place.
 *
 * @param row the row's id, with what else tells it from its neighbours
 */
public record Place(String table, String column, String row) {

  public static Place of(String table, String column, UUID row) {
    return new Place(table, column, row.toString());
  }

  byte[] bytes() {
    return (table + '|' + column + '|' + row).getBytes(StandardCharsets.UTF_8);
  }
}
