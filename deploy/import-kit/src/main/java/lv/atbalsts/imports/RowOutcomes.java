package lv.atbalsts.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** What became of the rows: one statement for many. */
@ApplicationScoped
class RowOutcomes {

  private static final TypeReference<List<RowError>> ERRORS = new TypeReference<>() {};

  private static final TypeReference<List<Object>> CONFLICTS = new TypeReference<>() {};

  private final Sql sql;
  private final ObjectMapper json;

  RowOutcomes(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void add(ImportJob job, List<RowOutcome> outcomes) {
    sql.update(
        """
        insert into import_row (job_id, row_number, owner, status, id, errors, conflicts)
        select ?, row, ?, status, id, errors, conflicts from jsonb_to_recordset(cast(? as jsonb))
          as outcome (row integer, status text, id uuid, errors jsonb, conflicts jsonb)
        """,
        job.id(),
        job.caller().owner(),
        written(outcomes));
  }

  void forget(ImportJob job) {
    sql.update("delete from import_row where job_id = ?", job.id());
  }

  /** No row took effect. */
  void notApplied(ImportJob job) {
    notStored(job);
    sql.update(
        "update import_row set status = 'NOT_APPLIED', id = null where job_id = ? and status = 'ACCEPTED'",
        job.id());
  }

  /** Rows without an outcome were never reached. */
  void unreached(ImportJob job) {
    sql.update(
        """
        insert into import_row (job_id, row_number, owner, status, errors)
        select id, number, owner, 'NOT_APPLIED', cast('[]' as jsonb)
        from import_job, generate_series(first_row, last_row) as number where id = ?
        on conflict do nothing
        """,
        job.id());
  }

  /** What was checked has no id, for nothing was stored. */
  void withoutIds(ImportJob job) {
    notStored(job);
    sql.update("update import_row set id = null where job_id = ?", job.id());
  }

  /** What was taken back with the file stands in no row's way. */
  private void notStored(ImportJob job) {
    sql.update(
        """
        update import_row r set conflicts = (
          select coalesce(jsonb_agg(each), '[]') from jsonb_array_elements(r.conflicts) each
          where not exists (select from import_row other where other.job_id = r.job_id
            and other.id::text in (select named #>> '{}' from jsonb_path_query(each, '$.**') named)))
        where job_id = ? and conflicts <> '[]'
        """,
        job.id());
  }

  Set<Integer> known(ImportJob job, int firstRow, int lastRow) {
    return new HashSet<>(
        sql.query(
            "select row_number from import_row where job_id = ? and row_number between ? and ?",
            row -> row.getInt(1),
            job.id(),
            firstRow,
            lastRow));
  }

  /** RowOutcomes in the order of rows; of one status where it is named. */
  List<RowOutcome> after(UUID job, RowStatus status, int row, int limit) {
    return sql.query(
        """
        select row_number, status, id, errors, conflicts from import_row
        where job_id = ? and row_number > ? and (cast(? as text) is null or status = ?)
        order by row_number limit ?
        """,
        this::outcome,
        job,
        row,
        status,
        status,
        limit);
  }

  private RowOutcome outcome(ResultSet row) throws SQLException {
    try {
      return new RowOutcome(
          row.getInt(1),
          RowStatus.valueOf(row.getString(2)),
          row.getObject(3, UUID.class),
          json.readValue(row.getString(4), ERRORS),
          json.readValue(row.getString(5), CONFLICTS));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String written(List<RowOutcome> outcomes) {
    try {
      return json.writeValueAsString(outcomes);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
