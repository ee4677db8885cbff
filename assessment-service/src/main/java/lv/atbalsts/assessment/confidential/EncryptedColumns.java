package lv.atbalsts.assessment.confidential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** Columns of a table whose {@link AssociatedData} is table, column, id. */
@ApplicationScoped
public class EncryptedColumns {

  private final Sql sql;

  EncryptedColumns(Sql sql) {
    this.sql = sql;
  }

  /** Decrypts with one cipher and encrypts with another these columns of a person's rows. */
  public void reencrypt(
      String table,
      String personColumn,
      UUID person,
      PersonCipher from,
      PersonCipher to,
      String... columns) {
    for (String column : columns) {
      rows(table, personColumn, person, column)
          .forEach(row -> write(table, column, row.id(), row.reencrypted(table, column, from, to)));
    }
  }

  private List<Row> rows(String table, String personColumn, UUID person, String column) {
    return sql.query(
        "select id, %2$s from %1$s where %3$s = ? and %2$s is not null for update"
            .formatted(table, column, personColumn),
        row -> new Row(row.getObject(1, UUID.class), row.getBytes(2)),
        person);
  }

  private void write(String table, String column, UUID id, byte[] sealed) {
    sql.update("update %s set %s = ? where id = ?".formatted(table, column), sealed, id);
  }

  private record Row(UUID id, byte[] sealed) {

    byte[] reencrypted(String table, String column, PersonCipher from, PersonCipher to) {
      AssociatedData associatedData = AssociatedData.of(table, column, id);
      return to.encrypt(associatedData, from.decrypt(associatedData, sealed));
    }
  }
}
