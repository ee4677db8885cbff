package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption.KeyedHashes;
import lv.atbalsts.assessment.confidential.ReencryptableRows;
import lv.atbalsts.kit.data.Sql;

/** The hashes of the names that people have or had. */
@ApplicationScoped
class NameHashes implements ReencryptableRows {

  private static final String OLDER = "from name_fingerprint where hashed_under <> ? ";

  private final Sql sql;
  private final PersonalDataEncryption encryption;

  NameHashes(Sql sql, PersonalDataEncryption encryption) {
    this.sql = sql;
    this.encryption = encryption;
  }

  @Override
  public String what() {
    return "NAME_HASHES";
  }

  @Override
  public long left() {
    return sql.query("select count(*) " + OLDER, row -> row.getLong(1), encryption.hashingKey())
        .getFirst();
  }

  @Override
  public Optional<String> renew(String after, int most) {
    List<Sealed> names =
        sql.query(
            "select id, client_id, words "
                + OLDER
                + "and (? = \'\' or id > cast(nullif(?, \'\') as uuid)) order by id limit ? for update skip locked",
            row ->
                new Sealed(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBytes(3)),
            encryption.hashingKey(),
            after,
            after,
            most);
    return ReencryptableRows.each(names, name -> name.id().toString(), this::rehash);
  }

  private void rehash(Sealed row) {
    String words =
        encryption
            .cipherOf(row.client())
            .decrypt(NameFingerprint.associatedData(row.id()), row.words());
    KeyedHashes hashed = encryption.hashed(words);
    sql.update(
        "update name_fingerprint set hash = ?, hashed_under = ? where id = ?",
        hashed.values().getFirst(),
        hashed.key(),
        row.id());
  }

  private record Sealed(UUID id, UUID client, byte[] words) {}
}
