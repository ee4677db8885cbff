package lv.atbalsts.assessment.confidential;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The column and row of a ciphertext: it cannot be decrypted in another one.
 *
 * @param row the row's id, with what else tells it from its neighbours
 */
public record AssociatedData(String table, String column, String row) {

  public static AssociatedData of(String table, String column, UUID row) {
    return new AssociatedData(table, column, row.toString());
  }

  byte[] bytes() {
    return (table + '|' + column + '|' + row).getBytes(StandardCharsets.UTF_8);
  }
}
