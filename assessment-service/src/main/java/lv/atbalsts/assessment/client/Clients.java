package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;

/** The clients that the caller may see. */
@ApplicationScoped
class Clients implements KeysetRepository<Client> {

  private static final String IDS =
      """
      select c.id from Client c where c.personalCodeHash in ?1
      union all
      select f.clientId from FormerCode f where f.codeHash in ?1
      """;

  private final Sql sql;
  private final AdvisoryLocks locks;

  Clients(Sql sql, AdvisoryLocks locks) {
    this.sql = sql;
    this.locks = locks;
  }

  @Override
  public String noun() {
    return "client";
  }

  /** Everybody who has, or had before, a code with one of these hashes. */
  List<Client> byHashes(Collection<byte[]> hashes) {
    return hashes.isEmpty() ? List.of() : list("from Client where id in (" + IDS + ")", hashes);
  }

  /** As {@link #byHashes}, the ids alone. */
  List<UUID> ids(Collection<byte[]> hashes) {
    return find("select id from Client where id in (" + IDS + ")", hashes)
        .project(UUID.class)
        .list();
  }

  /** Whom of a municipality's people a code with one of these hashes means or meant. */
  Optional<UUID> own(String municipality, Collection<byte[]> hashes) {
    return find("municipality = ?2 and id in (" + IDS + ")", hashes, municipality)
        .firstResultOptional()
        .map(Client::id);
  }

  /**
   * Whether the one is, or represents, the other, also by way of those between. Whoever asks does
   * so one after the other, until the transaction ends: two who name each other at once are seen.
   */
  boolean represents(UUID who, UUID whom) {
    flush();
    locks.lock("represents", "");
    return !sql.query(
            """
            with recursive chain (id) as (
              select coalesce(merged_into, id) from client where id = ?
              union
              select coalesce(child.merged_into, child.id) from chain
              join client on client.id = chain.id join client child on child.id = client.represents)
            select 1 from chain where id = ?
            """,
            row -> row.getInt(1),
            who,
            whom)
        .isEmpty();
  }

  /** By which events speak of the person, and of whom is recorded beside it. */
  List<UUID> refs(UUID kept) {
    return find("select clientRef from Client where id = ?1 or mergedInto = ?1", kept)
        .project(UUID.class)
        .list();
  }

  /** The ids under which the person was recorded beside this one. */
  List<UUID> mergedInto(UUID kept) {
    return list("mergedInto", kept).stream().map(Client::id).toList();
  }
}
