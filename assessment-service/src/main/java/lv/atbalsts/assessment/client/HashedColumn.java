package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption.KeyedHashes;
import lv.atbalsts.assessment.confidential.ReencryptableRows;
import lv.atbalsts.kit.data.Sql;

/** The hashes of codes and names. They change without the record's version: nothing else does. */
final class HashedColumn implements ReencryptableRows {

  private final String what;
  private final String table;
  private final String person;
  private final String text;
  private final String hash;
  private final Sql sql;
  private final PersonalDataEncryption encryption;

  private HashedColumn(
      String what,
      String table,
      String person,
      String text,
      String hash,
      Sql sql,
      PersonalDataEncryption encryption) {
    this.what = what;
    this.table = table;
    this.person = person;
    this.text = text;
    this.hash = hash;
    this.sql = sql;
    this.encryption = encryption;
  }

  @Override
  public String what() {
    return what;
  }

  @Override
  public long left() {
    return sql.query(
            "select count(*) from %s where %s is not null and hashed_under <> ?"
                .formatted(table, text),
            row -> row.getLong(1),
            encryption.hashingKey())
        .getFirst();
  }

  @Override
  public Optional<String> renew(String after, int most) {
    List<Sealed> rows =
        sql.query(
            """
            select id, %2$s, %3$s from %1$s
            where %3$s is not null and hashed_under <> ? and (? = '' or id > cast(nullif(?, '') as uuid))
            order by id limit ? for no key update skip locked
            """
                .formatted(table, person, text),
            Sealed::of,
            encryption.hashingKey(),
            after,
            after,
            most);
    return ReencryptableRows.each(rows, row -> row.id().toString(), this::rehash);
  }

  private void rehash(Sealed row) {
    KeyedHashes hashed =
        encryption.hashed(
            encryption
                .cipherOf(row.person())
                .decrypt(AssociatedData.of(table, text, row.id()), row.text()));
    sql.update(
        "update %s set %s = ?, hashed_under = ? where id = ?".formatted(table, hash),
        hashed.values().getFirst(),
        hashed.key(),
        row.id());
  }

  private record Sealed(UUID id, UUID person, byte[] text) {

    static Sealed of(ResultSet row) throws SQLException {
      return new Sealed(
          row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBytes(3));
    }
  }

  /** Each of them is a kind of its own for the rotation of keys. */
  @ApplicationScoped
  static class HashedColumns {

    private final Sql sql;
    private final PersonalDataEncryption encryption;

    HashedColumns(Sql sql, PersonalDataEncryption encryption) {
      this.sql = sql;
      this.encryption = encryption;
    }

    @Produces
    ReencryptableRows codes() {
      return of("CLIENT_HASHES", "client", "id", "personal_code", "personal_code_hash");
    }

    @Produces
    ReencryptableRows formerCodes() {
      return of("FORMER_CODE_HASHES", "former_code", "client_id", "code", "code_hash");
    }

    @Produces
    ReencryptableRows names() {
      return of("NAME_HASHES", "name_fingerprint", "client_id", "words", "hash");
    }

    private ReencryptableRows of(
        String what, String table, String person, String text, String hash) {
      return new HashedColumn(what, table, person, text, hash, sql, encryption);
    }
  }
}
