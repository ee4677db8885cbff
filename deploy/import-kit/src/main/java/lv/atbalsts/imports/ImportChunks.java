package lv.atbalsts.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** The files' lines, in chunks, as the service's cipher keeps them. */
@ApplicationScoped
public class ImportChunks {

  private static final String OTHERS =
      "from import_chunk where substring(content from 1 for ?) <> ? ";

  private final Sql sql;
  private final ImportCipher cipher;

  ImportChunks(Sql sql, ImportCipher cipher) {
    this.sql = sql;
    this.cipher = cipher;
  }

  /**
   * Keeps some lines.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal where a line may name a person and is kept as it is
   */
  void add(UUID job, int number, String owner, Chunk chunk) {
    if (!cipher.mayNamePersons()) {
      chunk.refusePersonalCodes();
    }
    sql.update(
        "insert into import_chunk (job_id, number, owner, first_row, content) values (?, ?, ?, ?, ?)",
        job,
        number,
        owner,
        chunk.firstRow(),
        cipher.encrypt(job, number, String.join("\n", chunk.lines())));
  }

  Chunk open(UUID job, int number) {
    return sql.query(
            "select first_row, content from import_chunk where job_id = ? and number = ?",
            row -> new Chunk(row.getInt(1), lines(cipher.decrypt(job, number, row.getBytes(2)))),
            job,
            number)
        .getFirst();
  }

  private static List<String> lines(String content) {
    return Arrays.asList(content.split("\n", -1));
  }

  /** How many chunks do not begin with these bytes, by which a cipher marks its present key. */
  public long countOthers(byte[] mark) {
    return sql.query("select count(*) " + OTHERS, row -> row.getLong(1), mark.length, mark)
        .getFirst();
  }

  /**
   * Some chunks that do not begin with these bytes, in the hand of the running transaction; those
   * that somebody else has in hand are left out.
   *
   * @param after the name of the chunk after which to go on, empty for the first
   */
  public List<StoredChunk> others(byte[] mark, String after, int most) {
    String[] from = after.isEmpty() ? new String[2] : after.split("/");
    return sql.query(
        "select job_id, number, content "
            + OTHERS
            + "and (cast(? as uuid) is null or (job_id, number) > (cast(? as uuid), cast(? as integer)))"
            + " order by job_id, number limit ? for update skip locked",
        row -> new StoredChunk(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3)),
        mark.length,
        mark,
        from[0],
        from[0],
        from[1],
        most);
  }

  /** Encrypts a chunk under the cipher's present key. */
  public void reencrypt(StoredChunk chunk) {
    sql.update(
        "update import_chunk set content = ? where job_id = ? and number = ?",
        cipher.encrypt(
            chunk.job(),
            chunk.number(),
            cipher.decrypt(chunk.job(), chunk.number(), chunk.content())),
        chunk.job(),
        chunk.number());
  }

  /** A chunk as it is kept. */
  public record StoredChunk(UUID job, int number, byte[] content) {

    public String name() {
      return job + "/" + number;
    }
  }
}
