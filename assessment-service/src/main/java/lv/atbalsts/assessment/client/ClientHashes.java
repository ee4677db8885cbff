package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.client.Fingerprints.Fingerprint;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.confidential.ReencryptableRows;
import lv.atbalsts.kit.data.Sql;

/** The hashes of codes. They change without the record's version: nothing else does. */
@ApplicationScoped
class ClientHashes implements ReencryptableRows {

  private static final String OLDER =
      "from client where personal_code is not null and hashed_under <> ? ";

  private final Sql sql;
  private final PersonalDataEncryption encryption;
  private final Fingerprints fingerprints;

  ClientHashes(Sql sql, PersonalDataEncryption encryption, Fingerprints fingerprints) {
    this.sql = sql;
    this.encryption = encryption;
    this.fingerprints = fingerprints;
  }

  @Override
  public String what() {
    return "CLIENT_HASHES";
  }

  @Override
  public long left() {
    return sql.query("select count(*) " + OLDER, row -> row.getLong(1), encryption.hashingKey())
        .getFirst();
  }

  @Override
  public Optional<String> renew(String after, int most) {
    List<Sealed> clients =
        sql.query(
            "select id, personal_code "
                + OLDER
                + "and (? = \'\' or id > cast(nullif(?, \'\') as uuid)) order by id limit ? for no key update skip locked",
            Sealed::of,
            encryption.hashingKey(),
            after,
            after,
            most);
    return ReencryptableRows.each(clients, client -> client.id().toString(), this::rehash);
  }

  private void rehash(Sealed client) {
    PersonCipher cipher = encryption.cipherOf(client.id());
    Fingerprint fingerprint =
        fingerprints.of(
            new PersonalCode(
                cipher.decrypt(client.associatedData("personal_code"), client.code())));
    sql.update(
        "update client set personal_code_hash = ?, hashed_under = ? where id = ?",
        fingerprint.code(),
        fingerprint.key(),
        client.id());
  }

  private record Sealed(UUID id, byte[] code) {

    static Sealed of(ResultSet row) throws SQLException {
      return new Sealed(row.getObject(1, UUID.class), row.getBytes(2));
    }

    AssociatedData associatedData(String column) {
      return AssociatedData.of("client", column, id);
    }
  }
}
