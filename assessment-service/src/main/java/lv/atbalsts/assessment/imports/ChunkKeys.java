package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.confidential.ReencryptableRows;
import lv.atbalsts.kit.data.Sql;

/** Files that were sent in are of many persons, and sealed under the key set itself. */
@ApplicationScoped
class ChunkKeys implements ReencryptableRows {

  private static final String OLDER =
      "from import_chunk where substring(content from 1 for 5) <> ? ";
  private static final String FIRST = new UUID(0, 0) + "/0";

  private final Sql sql;
  private final PersonalDataEncryption encryption;

  ChunkKeys(Sql sql, PersonalDataEncryption encryption) {
    this.sql = sql;
    this.encryption = encryption;
  }

  @Override
  public String what() {
    return "IMPORT_CHUNKS";
  }

  @Override
  public long left() {
    return sql.query("select count(*) " + OLDER, row -> row.getLong(1), encryption.sealedPrefix())
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
            encryption.sealedPrefix(),
            from[0],
            from[1],
            most);
    return ReencryptableRows.each(chunks, Sealed::name, this::reseal);
  }

  private void reseal(Sealed chunk) {
    AssociatedData associatedData = Chunks.associatedData(chunk.job(), chunk.number());
    sql.update(
        "update import_chunk set content = ? where job_id = ? and number = ?",
        encryption.encrypt(associatedData, encryption.decrypt(associatedData, chunk.content())),
        chunk.job(),
        chunk.number());
  }

  private record Sealed(UUID job, int number, byte[] content) {

    String name() {
      return job + "/" + number;
    }
  }
}
