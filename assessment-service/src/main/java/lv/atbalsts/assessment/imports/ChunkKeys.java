package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.UnderKeys;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.data.Sql;

/** Files that were sent in are of many persons, and sealed under the key set itself. */
@ApplicationScoped
class ChunkKeys implements UnderKeys {

  private static final String OLDER =
      "from import_chunk where substring(content from 1 for 5) <> ? ";
  private static final String FIRST = new UUID(0, 0) + "/0";

  private final Sql sql;
  private final Vault vault;

  ChunkKeys(Sql sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  @Override
  public String what() {
    return "IMPORT_CHUNKS";
  }

  @Override
  public long left() {
    return sql.query("select count(*) " + OLDER, row -> row.getLong(1), vault.sealedPrefix())
        .getFirst();
  }

  @Override
  public Optional<String> renew(String after, int most) {
    String[] from = (after.isEmpty() ? FIRST : after).split("/");
    List<Sealed> chunks =
        sql.query(
            "select job_id, number, content "
                + OLDER
                + "and (job_id, number) > (cast(? as uuid), cast(? as integer))"
                + " order by job_id, number limit ? for update skip locked",
            row -> new Sealed(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3)),
            vault.sealedPrefix(),
            from[0],
            from[1],
            most);
    return UnderKeys.each(chunks, Sealed::name, this::reseal);
  }

  private void reseal(Sealed chunk) {
    Place place = Chunks.place(chunk.job(), chunk.number());
    sql.update(
        "update import_chunk set content = ? where job_id = ? and number = ?",
        vault.seal(place, vault.open(place, chunk.content())),
        chunk.job(),
        chunk.number());
  }

  private record Sealed(UUID job, int number, byte[] content) {

    String name() {
      return job + "/" + number;
    }
  }
}
