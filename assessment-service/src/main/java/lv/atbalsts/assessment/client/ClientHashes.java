package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.assessment.confidential.UnderKeys;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.data.Sql;

/** The hashes of codes and names. They change without the record's version: nothing else does. */
@ApplicationScoped
class ClientHashes implements UnderKeys {

  private static final String OLDER =
      "from client where personal_code is not null and hashed_under is distinct from ? ";

  private final Sql sql;
  private final Vault vault;
  private final Fingerprints fingerprints;

  ClientHashes(Sql sql, Vault vault, Fingerprints fingerprints) {
    this.sql = sql;
    this.vault = vault;
    this.fingerprints = fingerprints;
  }

  @Override
  public String what() {
    return "CLIENT_HASHES";
  }

  @Override
  public long left() {
    return sql.query("select count(*) " + OLDER, row -> row.getLong(1), vault.hashingKey())
        .getFirst();
  }

  @Override
  public Optional<String> renew(String after, int most) {
    List<Sealed> clients =
        sql.query(
            "select id, personal_code, given_name, family_name, birth_date "
                + OLDER
                + "and id > cast(? as uuid) order by id limit ? for no key update skip locked",
            Sealed::of,
            vault.hashingKey(),
            after.isEmpty() ? new UUID(0, 0).toString() : after,
            most);
    return UnderKeys.each(clients, client -> client.id().toString(), this::rehash);
  }

  private void rehash(Sealed client) {
    Safe safe = vault.safeOf(client.id());
    Fingerprint fingerprint =
        fingerprints.of(
            new PersonalCode(safe.open(client.place("personal_code"), client.code())),
            safe.open(client.place("given_name"), client.givenName()),
            safe.open(client.place("family_name"), client.familyName()),
            client.birthDate());
    sql.update(
        "update client set personal_code_hash = ?, name_hash = ?, hashed_under = ? where id = ?",
        fingerprint.code(),
        fingerprint.name(),
        fingerprint.key(),
        client.id());
  }

  private record Sealed(
      UUID id, byte[] code, byte[] givenName, byte[] familyName, LocalDate birthDate) {

    static Sealed of(ResultSet row) throws SQLException {
      return new Sealed(
          row.getObject(1, UUID.class),
          row.getBytes(2),
          row.getBytes(3),
          row.getBytes(4),
          row.getObject(5, LocalDate.class));
    }

    Place place(String column) {
      return Place.of("client", column, id);
    }
  }
}
