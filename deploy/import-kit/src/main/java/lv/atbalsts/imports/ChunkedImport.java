package lv.atbalsts.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Retry;
import org.jboss.logging.Logger;

/**
 * Takes a file in chunk by chunk: effects, outcomes and the chunk's end commit together, so a
 * restart goes on exactly there. A chunk that the database would not take is done again row by row;
 * one whose rows are taken in together comes again as it is.
 */
@ApplicationScoped
class ChunkedImport {

  private static final Logger LOG = Logger.getLogger(ChunkedImport.class);

  private final ImportJobs jobs;
  private final ImportChunks chunks;
  private final RowOutcomes outcomes;
  private final RowProcessor rows;
  private final EntityManager database;

  ChunkedImport(
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

  /** Takes the next chunk in; answers whether there may be more to do. */
  boolean step(UUID job) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> together(job));
    } catch (RuntimeException failure) {
      if (isOfSets(job)) {
        return withoutTheFailed(job, failure);
      }
      LOG.infof(
          "import %s: a chunk is taken in row by row (%s)",
          job, failure.getClass().getSimpleName());
      return rowByRow(job);
    }
  }

  private boolean isOfSets(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> jobs.find(id).filter(rows::isOfSets).isPresent());
  }

  /** A set that is itself at fault is rejected; after any other failure the chunk comes again. */
  private boolean withoutTheFailed(UUID id, RuntimeException failure) {
    if (!(failure instanceof RowProcessor.RowFailure set)) {
      throw failure;
    }
    LOG.warnf(
        "import %s: %s and its set could not be stored (%s)",
        id, set.getMessage(), set.getCause().getClass().getSimpleName());
    QuarkusTransaction.requiringNew()
        .run(() -> jobs.awaited(id).ifPresent(job -> keepNew(job, set.outcomes())));
    return true;
  }

  /** Unless another instance has done these rows meanwhile. */
  private void keepNew(ImportJob job, List<RowOutcome> became) {
    Set<Integer> known = outcomes.known(job, became.getFirst().row(), became.getLast().row());
    keep(job, became.stream().filter(each -> !known.contains(each.row())).toList());
  }

  private boolean together(UUID id) {
    Optional<ImportJob> job = jobs.locked(id);
    if (job.isEmpty()) {
      return false;
    }
    database.setFlushMode(FlushModeType.COMMIT);
    Chunk chunk = chunks.open(id, job.get().nextChunk());
    take(job.get(), chunk, outcomes.known(job.get(), chunk.firstRow(), chunk.lastRow()), false);
    jobs.advance(job.get());
    return true;
  }

  private void take(ImportJob job, Chunk chunk, Set<Integer> done, boolean eachStored) {
    RowProcessor.Processed processed = rows.process(job, chunk, done, eachStored);
    processed.logAccess(false);
    database.flush();
    keep(job, processed.outcomes());
  }

  private void keep(ImportJob job, List<RowOutcome> became) {
    outcomes.add(job, became);
    jobs.count(job, became);
  }

  /** Each row in a transaction of its own, in which the chunk must still be the one to be done. */
  private boolean rowByRow(UUID id) {
    Optional<ImportJob> job = QuarkusTransaction.requiringNew().call(() -> jobs.locked(id));
    if (job.isEmpty()) {
      return false;
    }
    int number = job.get().nextChunk();
    Chunk chunk = QuarkusTransaction.requiringNew().call(() -> chunks.open(id, number));
    for (int i = 0; i < chunk.lines().size(); i++) {
      if (!chunk.lines().get(i).isEmpty()) {
        row(id, number, new Chunk(chunk.row(i), List.of(chunk.lines().get(i))), true);
      }
    }
    QuarkusTransaction.requiringNew().run(() -> at(id, number).ifPresent(jobs::advance));
    return true;
  }

  private Optional<ImportJob> at(UUID id, int chunk) {
    return jobs.awaited(id).filter(job -> job.nextChunk() == chunk);
  }

  /**
   * Only a row that is itself at fault is rejected; after any other failure the chunk comes again.
   * A row beside which somebody else wrote the same is taken once more, and finds it there.
   */
  private void row(UUID id, int chunk, Chunk row, boolean again) {
    try {
      QuarkusTransaction.requiringNew().run(() -> inHand(id, chunk, row, true));
    } catch (RuntimeException failure) {
      if (again && Duplicates.caused(failure)) {
        row(id, chunk, row, false);
        return;
      }
      if (!(failure instanceof RowProcessor.RowFailure)
          && !Duplicates.caused(failure)
          && Retry.mayHelp(failure)) {
        throw failure;
      }
      LOG.warnf(
          "import %s: row %d could not be stored (%s)",
          id, row.firstRow(), failure.getClass().getSimpleName());
      QuarkusTransaction.requiringNew().run(() -> inHand(id, chunk, row, false));
    }
  }

  private void inHand(UUID id, int chunk, Chunk row, boolean wanted) {
    Optional<ImportJob> job = at(id, chunk);
    if (job.isEmpty() || !outcomes.known(job.get(), row.firstRow(), row.lastRow()).isEmpty()) {
      return;
    }
    if (wanted) {
      take(job.get(), row, Set.of(), true);
    } else {
      keep(
          job.get(),
          List.of(
              RowOutcome.rejected(row.firstRow(), ImportRefusal.ROW_COULD_NOT_BE_STORED.with())));
    }
  }
}
