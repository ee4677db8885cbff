package lv.atbalsts.assessment.confidential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** The persons' keys, sealed under the key set. */
@ApplicationScoped
class PersonKeys implements ReencryptableRows {

  private static final String OLDER =
      "from person_key where wrapped is not null and substring(wrapped from 1 for 5) <> ? ";

  private final Sql sql;
  private final KeyRing ring;

  PersonKeys(Sql sql, KeyRing ring) {
    this.sql = sql;
    this.ring = ring;
  }

  @Override
  public String what() {
    return "PERSON_KEYS";
  }

  @Override
  public long left() {
    return sql.query("select count(*) " + OLDER, row -> row.getLong(1), ring.now().sealedPrefix())
        .getFirst();
  }

  @Override
  public Optional<String> renew(String after, int most) {
    List<PersonKey> keys =
        sql.query(
            "select person, municipality, wrapped "
                + OLDER
                + "and (? = \'\' or person > cast(nullif(?, \'\') as uuid)) order by person limit ? for update skip locked",
            row -> new PersonKey(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)),
            ring.now().sealedPrefix(),
            after,
            after,
            most);
    return ReencryptableRows.each(keys, key -> key.person().toString(), this::rewrap);
  }

  private void rewrap(PersonKey key) {
    AssociatedData associatedData = PersonKey.associatedData(key.person());
    byte[] opened = PersonCipher.decrypt(ring.now().sealing(), associatedData, key.wrapped());
    sql.update(
        "update person_key set wrapped = ? where person = ?",
        PersonCipher.encrypt(ring.now().sealing(), associatedData, opened),
        key.person());
  }
}
