package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Vault;
import lv.atbalsts.kit.data.Sql;

/** The files' lines, sealed, in chunks. */
@ApplicationScoped
class Chunks {

  private final Sql sql;
  private final Vault vault;

  Chunks(Sql sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  void add(UUID job, int number, String owner, Chunk chunk) {
    sql.update(
        "insert into import_chunk (job_id, number, owner, first_row, content) values (?, ?, ?, ?, ?)",
        job,
        number,
        owner,
        chunk.firstRow(),
        vault.seal(place(job, number), String.join("\n", chunk.lines())));
  }

  Chunk open(UUID job, int number) {
    return sql.query(
            "select first_row, content from import_chunk where job_id = ? and number = ?",
            row -> new Chunk(row.getInt(1), lines(vault.open(place(job, number), row.getBytes(2)))),
            job,
            number)
        .getFirst();
  }

  private static List<String> lines(String content) {
    return Arrays.asList(content.split("\n", -1));
  }

  static Place place(UUID job, int number) {
    return new Place("import_chunk", "content", job + "/" + number);
  }
}
