package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.values.Ids;

/** Takes a file in as it streams by: line after line into sealed chunks, never as a whole. */
@ApplicationScoped
class ImportIntake {

  static final String NDJSON = "application/x-ndjson";

  private final ImportJobs jobs;
  private final Chunks chunks;
  private final ImportSettings settings;
  private final ImportWorker worker;
  private final Callers callers;
  private final TransactionSynchronizationRegistry transactions;

  ImportIntake(
      ImportJobs jobs,
      Chunks chunks,
      ImportSettings settings,
      ImportWorker worker,
      Callers callers,
      TransactionSynchronizationRegistry transactions) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.settings = settings;
    this.worker = worker;
    this.callers = callers;
    this.transactions = transactions;
  }

  /** Stores the file and queues its job, in the running transaction. */
  UUID take(ImportKind kind, ImportMode mode, boolean atomic, InputStream file) throws IOException {
    Caller caller = callers.current();
    UUID job = Ids.next();
    jobs.add(job, kind, caller, mode, atomic);
    Lines lines = new Lines(file);
    int rows = 0;
    int number = 0;
    int firstRow = 1;
    List<String> gathered = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      gathered.add(line);
      rows += line.isEmpty() ? 0 : 1;
      if (gathered.size() == settings.chunkRows()) {
        chunks.add(job, number++, caller.owner(), new Chunk(firstRow, gathered));
        firstRow += gathered.size();
        gathered.clear();
      }
    }
    if (!gathered.isEmpty() || number == 0) {
      chunks.add(job, number++, caller.owner(), new Chunk(firstRow, gathered));
    }
    jobs.filled(job, rows, number);
    wakeAfterCommit();
    return job;
  }

  private void wakeAfterCommit() {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              worker.wake();
            }
          }
        });
  }
}
