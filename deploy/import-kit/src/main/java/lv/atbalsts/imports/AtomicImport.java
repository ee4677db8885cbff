package lv.atbalsts.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.atbalsts.kit.data.Duplicates;

/**
 * Takes a file in as a whole: one transaction, which is undone where any row of an atomic file is
 * refused, and always where the file only gets its report. RowOutcomes are written beside it, so
 * that they stay; a restart begins again.
 */
@ApplicationScoped
class AtomicImport {

  private static final int LONGEST_SECONDS = 3600;

  private final ImportJobs jobs;
  private final ImportChunks chunks;
  private final RowOutcomes outcomes;
  private final RowProcessor rows;
  private final EntityManager database;

  AtomicImport(
      ImportJobs jobs,
      ImportChunks chunks,
      RowOutcomes outcomes,
      RowProcessor rows,
      EntityManager database) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.outcomes = outcomes;
    this.rows = rows;
    this.database = database;
  }

  void take(ImportJob job) {
    Optional<Pass> pass = Optional.of(Pass.FIRST);
    while (pass.isPresent()) {
      pass = through(job, pass.get());
    }
  }

  /** Goes through the file; answers how to go once more, or nothing where the job has ended. */
  private Optional<Pass> through(ImportJob job, Pass pass) {
    try {
      QuarkusTransaction.requiringNew()
          .timeout(LONGEST_SECONDS)
          .run(() -> jobs.locked(job.id()).ifPresent(locked -> all(locked, pass)));
    } catch (Undone rolledBack) {
      QuarkusTransaction.requiringNew().run(() -> undone(job));
    } catch (RowsRefused refused) {
      QuarkusTransaction.requiringNew().run(() -> refuse(job, refused.outcomes()));
      return Optional.of(pass.withoutTheRefused());
    } catch (RuntimeException failure) {
      return again(job, pass, failure);
    }
    return Optional.empty();
  }

  private Optional<Pass> again(ImportJob job, Pass pass, RuntimeException failure) {
    if (!pass.eachStored()) {
      return Optional.of(pass.rowByRow());
    }
    if (!(failure instanceof RowProcessor.RowFailure row)) {
      throw failure;
    }
    if (!pass.last() && Duplicates.caused(failure)) {
      return Optional.of(pass.theLast());
    }
    QuarkusTransaction.requiringNew().run(() -> failed(job, row.row()));
    return Optional.empty();
  }

  private void all(ImportJob job, Pass pass) {
    QuarkusTransaction.requiringNew().run(() -> pass.begin(outcomes, job));
    int rejected = 0;
    for (int number = 0; number < job.chunks(); number++) {
      Chunk chunk = chunks.open(job.id(), number);
      Set<Integer> refused = outcomes.known(job, chunk.firstRow(), chunk.lastRow());
      RowProcessor.Processed processed = rows.process(job, chunk, refused, pass.eachStored());
      database.flush();
      database.clear();
      rejected += refused.size() + processed.rejected();
      QuarkusTransaction.requiringNew().run(() -> beside(job, processed));
    }
    if (rejected > 0 || job.mode() == ImportMode.VALIDATE) {
      throw new Undone();
    }
    jobs.end(job, ImportStatus.COMPLETED, null);
  }

  private void refuse(ImportJob job, List<RowOutcome> refused) {
    jobs.awaited(job.id()).ifPresent(locked -> outcomes.add(locked, refused));
  }

  /** What stays even where the rows do not: outcomes, and who was looked up. */
  private void beside(ImportJob job, RowProcessor.Processed processed) {
    outcomes.add(job, processed.outcomes());
    processed.logAccess(true);
  }

  private void undone(ImportJob job) {
    if (job.mode() == ImportMode.VALIDATE) {
      outcomes.withoutIds(job);
      jobs.end(job, ImportStatus.COMPLETED, null);
    } else {
      outcomes.notApplied(job);
      jobs.end(job, ImportStatus.FAILED, ImportRefusal.ROWS_WERE_REFUSED.code());
    }
  }

  /** The database would not take a row: the rows of its chunk and after it were not reached. */
  private void failed(ImportJob job, int row) {
    outcomes.notApplied(job);
    outcomes.add(
        job, List.of(RowOutcome.rejected(row, ImportRefusal.ROW_COULD_NOT_BE_STORED.with())));
    outcomes.unreached(job);
    jobs.end(job, ImportStatus.FAILED, ImportRefusal.ROW_COULD_NOT_BE_STORED.code());
  }

  private static final class Undone extends RuntimeException {

    Undone() {
      super("undone", null, false, false);
    }
  }

  /**
   * One way through the file. Rows are stored together first; where the database would not take
   * them, they are stored each by itself, to find whose fault it is.
   *
   * @param first whether nothing is known of the rows yet
   * @param last whether a row beside which somebody else wrote the same fails for good
   */
  private record Pass(boolean first, boolean eachStored, boolean last) {

    static final Pass FIRST = new Pass(true, false, false);

    Pass withoutTheRefused() {
      return new Pass(false, eachStored, last);
    }

    Pass rowByRow() {
      return new Pass(true, true, last);
    }

    Pass theLast() {
      return new Pass(true, true, true);
    }

    void begin(RowOutcomes outcomes, ImportJob job) {
      if (first) {
        outcomes.forget(job);
      } else {
        outcomes.forgetAccepted(job);
      }
    }
  }
}
