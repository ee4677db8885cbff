package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Hashed;
import lv.atbalsts.assessment.confidential.UnderKeys;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.data.Sql;

/** The hashes of the names that people have or had. */
@ApplicationScoped
class NameHashes implements UnderKeys {

  private static final String OLDER = "from name_fingerprint where hashed_under <> ? ";

  private final Sql sql;
  private final Vault vault;

  NameHashes(Sql sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  @Override
  public String what() {
    return "NAME_HASHES";
  }

  @Override
  public long left() {
    return sql.query("select count(*) " + OLDER, row -> row.getLong(1), vault.hashingKey())
        .getFirst();
  }

  @Override
  public Optional<String> renew(String after, int most) {
    List<Sealed> names =
        sql.query(
            "select id, client_id, words "
                + OLDER
                + "and id > cast(? as uuid) order by id limit ? for update skip locked",
            row ->
                new Sealed(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBytes(3)),
            vault.hashingKey(),
            after.isEmpty() ? new UUID(0, 0).toString() : after,
            most);
    return UnderKeys.each(names, name -> name.id().toString(), this::rehash);
  }

  private void rehash(Sealed row) {
    String words = vault.safeOf(row.client()).open(NameFingerprint.place(row.id()), row.words());
    Hashed hashed = vault.hashed(words);
    sql.update(
        "update name_fingerprint set hash = ?, hashed_under = ? where id = ?",
        hashed.values().getFirst(),
        hashed.key(),
        row.id());
  }

  private record Sealed(UUID id, UUID client, byte[] words) {}
}
