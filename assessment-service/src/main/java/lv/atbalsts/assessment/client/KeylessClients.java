package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.UnderKeys;
import lv.atbalsts.kit.data.Sql;

/** Whoever was recorded before people had keys of their own: is given one. */
@ApplicationScoped
class KeylessClients implements UnderKeys {

  private static final String KEYLESS =
      "from client c where not exists (select 1 from person_key k where k.person = c.id) ";

  private final Sql sql;
  private final Dossiers dossiers;

  KeylessClients(Sql sql, Dossiers dossiers) {
    this.sql = sql;
    this.dossiers = dossiers;
  }

  @Override
  public String what() {
    return "PERSONS_WITHOUT_KEY";
  }

  @Override
  public long left() {
    return sql.query("select count(*) " + KEYLESS, row -> row.getLong(1)).getFirst();
  }

  @Override
  public Optional<String> renew(String after, int most) {
    List<UUID> clients =
        sql.query(
            "select c.id "
                + KEYLESS
                + "and c.id > cast(? as uuid) order by c.id limit ? for update of c skip locked",
            row -> row.getObject(1, UUID.class),
            after.isEmpty() ? new UUID(0, 0).toString() : after,
            most);
    return UnderKeys.each(clients, UUID::toString, dossiers::giveOwnKey);
  }
}
