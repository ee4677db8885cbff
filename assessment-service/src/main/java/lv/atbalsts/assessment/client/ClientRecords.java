package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.kit.data.Sql;

/**
 * The person's key, former codes and names, and the records merged before, go where the person
 * goes.
 */
@ApplicationScoped
class ClientRecords implements ClientOwnedRows {

  private final Sql sql;
  private final PersonalDataEncryption encryption;
  private final Clients clients;

  ClientRecords(Sql sql, PersonalDataEncryption encryption, Clients clients) {
    this.sql = sql;
    this.encryption = encryption;
    this.clients = clients;
  }

  @Override
  public List<ClientTable> tables() {
    return List.of(
        ClientTable.ofPersons("client")
            .encrypted("personal_code", "given_name", "family_name")
            .at("clients"),
        ClientTable.of("former_code").encrypted("code"),
        ClientTable.of("name_fingerprint").encrypted("words"));
  }

  @Override
  public void moved(UUID client, String municipality) {
    sql.update("update client set municipality = ? where merged_into = ?", municipality, client);
    List<UUID> ids =
        sql.query(
            "select id from client where id = ? or merged_into = ?",
            row -> row.getObject(1, UUID.class),
            client,
            client);
    encryption.moved(ids, municipality);
  }

  /** Nobody dies on two days, or represents oneself. */
  @Override
  public List<Collision> colliding(UUID duplicate, UUID kept) {
    List<Collision> collisions =
        new ArrayList<>(
            sql.query(
                """
                select d.id, k.id from client d, client k
                where d.id = ? and k.id = ? and d.died_on <> k.died_on
                """,
                row ->
                    new Collision(
                        "DEATH", row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                duplicate,
                kept));
    if (clients.represents(kept, duplicate) || clients.represents(duplicate, kept)) {
      collisions.add(new Collision("REPRESENTATION", duplicate, kept));
    }
    return collisions;
  }

  @Override
  public void merging(UUID duplicate, UUID kept) {
    sql.update("update client set merged_into = ? where merged_into = ?", kept, duplicate);
    sql.update("update client set represents = ? where represents = ?", kept, duplicate);
    sql.update(
        """
        delete from former_code where client_id = ?
          and code_hash in (select code_hash from former_code where client_id = ?)
        """,
        duplicate,
        kept);
    sql.update(
        """
        delete from name_fingerprint f where client_id = ? and exists (
          select 1 from name_fingerprint k where k.client_id = ? and k.kind = f.kind and k.hash = f.hash)
        """,
        duplicate,
        kept);
  }
}
