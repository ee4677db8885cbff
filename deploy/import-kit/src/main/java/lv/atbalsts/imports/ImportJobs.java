package lv.atbalsts.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.imports.csv.CsvHeader;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.data.Sql;

/** The jobs that the caller may see. */
@ApplicationScoped
class ImportJobs {

  private final Sql sql;
  private final Clock clock;

  ImportJobs(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(UUID id, String kind, Caller caller, ImportRequest request, Optional<CsvHeader> header) {
    sql.update(
        """
        insert into import_job (id, kind, owner, caller_subject, caller_role, validate_only, atomic,
          header, status, rows, chunks, queued_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, 0, ?)
        """,
        id,
        kind,
        caller.owner(),
        caller.subject(),
        caller.role(),
        request.mode() == ImportMode.VALIDATE,
        request.atomic(),
        header.map(CsvHeader::written).orElse(null),
        OffsetDateTime.now(clock));
  }

  void filled(UUID id, int rows, int chunks, int lastRow) {
    sql.update(
        """
        update import_job set rows = ?, chunks = ?, last_row = ?,
          first_row = (select first_row from import_chunk where job_id = import_job.id and number = 0)
        where id = ?
        """,
        rows,
        chunks,
        lastRow,
        id);
  }

  /**
   * A job is about to be worked; answers how often that was begun and came to no good end since the
   * job last got on, this time included, and nothing where another instance has it.
   */
  Optional<Integer> begun(UUID id) {
    return sql
        .query(
            """
            update import_job set status = 'RUNNING', attempts = attempts + 1 where id in (
              select id from import_job where id = ? and status in ('QUEUED', 'RUNNING')
              for no key update skip locked)
            returning attempts
            """,
            row -> row.getInt(1),
            id)
        .stream()
        .findFirst();
  }

  /** Work on a job ended without a failure, be it because of a stop or for another instance. */
  void letGo(UUID id) {
    sql.update(
        """
        update import_job set attempts = greatest(attempts - 1, 0)
        where id = ? and status in ('QUEUED', 'RUNNING')
        """,
        id);
  }

  /** Jobs to be worked, oldest first; another instance may have one in hand. */
  List<FairQueue.Open> open() {
    return sql.query(
        "select id, owner from import_job where status in ('QUEUED', 'RUNNING') order by id",
        row -> new FairQueue.Open(row.getObject(1, UUID.class), row.getString(2)));
  }

  /** How many of a caller's files are not worked to their end. */
  int waiting(Caller caller) {
    return sql.query(
            "select count(*) from import_job where owner is not distinct from ? and status in ('QUEUED', 'RUNNING')",
            row -> row.getInt(1),
            caller.owner())
        .getFirst();
  }

  Optional<ImportJob> find(UUID id) {
    return sql
        .query("select " + ImportJob.COLUMNS + " from import_job where id = ?", ImportJob::of, id)
        .stream()
        .findFirst();
  }

  /**
   * Takes the job in hand until the transaction ends; nothing where another instance has it. The
   * weaker lock lets outcomes be written meanwhile, which refer to the job.
   */
  Optional<ImportJob> locked(UUID id) {
    return locked(id, "for no key update skip locked");
  }

  /** As {@link #locked(UUID)}, but waits for whoever has it; nothing where the job has ended. */
  Optional<ImportJob> awaited(UUID id) {
    return locked(id, "for no key update");
  }

  private Optional<ImportJob> locked(UUID id, String lock) {
    return sql
        .query(
            "select "
                + ImportJob.COLUMNS
                + " from import_job where id = ? and status in ('QUEUED', 'RUNNING') "
                + lock,
            ImportJob::of,
            id)
        .stream()
        .findFirst();
  }

  /** A chunk is done; after the last one so is the job. */
  void advance(ImportJob job) {
    sql.update(
        """
        update import_job set next_chunk = next_chunk + 1, attempts = 0,
          status = case when next_chunk + 1 >= chunks then 'COMPLETED' else 'RUNNING' end,
          finished_at = case when next_chunk + 1 >= chunks then cast(? as timestamptz) end
        where id = ?
        """,
        OffsetDateTime.now(clock),
        job.id());
  }

  void count(ImportJob job, List<RowOutcome> outcomes) {
    int accepted = (int) outcomes.stream().filter(RowOutcome::isAccepted).count();
    sql.update(
        "update import_job set accepted = accepted + ?, rejected = rejected + ? where id = ?",
        accepted,
        outcomes.size() - accepted,
        job.id());
  }

  /** Ends the job with the counts its rows' outcomes give. */
  void end(ImportJob job, ImportStatus status, String cause) {
    sql.update(
        """
        update import_job set status = ?, cause = ?, next_chunk = chunks, finished_at = ?,
          accepted = (select count(*) from import_row r where r.job_id = import_job.id and r.status = 'ACCEPTED'),
          rejected = (select count(*) from import_row r where r.job_id = import_job.id and r.status = 'REJECTED')
        where id = ?
        """,
        status,
        cause,
        OffsetDateTime.now(clock),
        job.id());
  }

  /** Deletes the files of jobs that ended before then; what became of the rows stays. */
  int deleteContent(OffsetDateTime endedBefore) {
    return sql.update(
        """
        with gone as (
          update import_job set content_deleted_at = ?
          where finished_at < ? and content_deleted_at is null returning id)
        delete from import_chunk where job_id in (select id from gone)
        """,
        OffsetDateTime.now(clock),
        endedBefore);
  }
}
