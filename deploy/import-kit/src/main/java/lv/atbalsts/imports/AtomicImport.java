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
    take(job, Pass.TOGETHER);
  }

  private void take(ImportJob job, Pass pass) {
    try {
      QuarkusTransaction.requiringNew()
          .timeout(LONGEST_SECONDS)
          .run(() -> jobs.locked(job.id()).ifPresent(locked -> all(locked, pass)));
    } catch (Undone rolledBack) {
      QuarkusTransaction.requiringNew().run(() -> undone(job));
    } catch (RuntimeException failure) {
      again(job, pass, failure);
    }
  }

  private void again(ImportJob job, Pass pass, RuntimeException failure) {
    Optional<Pass> next = pass.after(failure);
    if (next.isPresent()) {
      take(job, next.get());
    } else if (failure instanceof RowProcessor.RowFailure rows) {
      QuarkusTransaction.requiringNew().run(() -> failed(job, rows.outcomes()));
    } else {
      throw failure;
    }
  }

  private void all(ImportJob job, Pass pass) {
    QuarkusTransaction.requiringNew().run(() -> outcomes.forget(job));
    int rejected = 0;
    for (int number = 0; number < job.chunks(); number++) {
      RowProcessor.Processed processed =
          rows.process(job, chunks.open(job.id(), number), Set.of(), pass != Pass.TOGETHER);
      rejected += (int) processed.outcomes().stream().filter(each -> !each.isAccepted()).count();
      database.flush();
      database.clear();
      QuarkusTransaction.requiringNew().run(() -> beside(job, processed));
    }
    if (rejected > 0 || job.mode() == ImportMode.VALIDATE) {
      throw new Undone();
    }
    jobs.end(job, ImportStatus.COMPLETED, null);
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

  /** The database would not take some rows: those of their chunk and after it were not reached. */
  private void failed(ImportJob job, List<RowOutcome> rejected) {
    outcomes.notApplied(job);
    outcomes.add(job, rejected);
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
   * them, each by itself, to find the row that is at fault. Where somebody else wrote the same
   * beside a row, the file is taken a last time and finds it.
   */
  private enum Pass {
    TOGETHER,
    ROW_BY_ROW,
    LAST;

    Optional<Pass> after(RuntimeException failure) {
      return switch (this) {
        case TOGETHER -> Optional.of(ROW_BY_ROW);
        case ROW_BY_ROW ->
            failure instanceof RowProcessor.RowFailure && Duplicates.caused(failure)
                ? Optional.of(LAST)
                : Optional.empty();
        case LAST -> Optional.empty();
      };
    }
  }
}
