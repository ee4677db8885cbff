package lv.atbalsts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.imports.csv.Columns;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.ServiceName;
import lv.atbalsts.kit.values.Ids;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes a file in: row after row into chunks, never as a whole in memory. */
@ApplicationScoped
public class ImportIntake {

  private final ImportJobs jobs;
  private final ImportChunks chunks;
  private final ObjectMapper json;
  private final ImportSettings settings;
  private final ImportWorker worker;
  private final Callers callers;
  private final ServiceName service;
  private final TransactionSynchronizationRegistry transactions;

  ImportIntake(
      ImportJobs jobs,
      ImportChunks chunks,
      ObjectMapper json,
      ImportSettings settings,
      ImportWorker worker,
      Callers callers,
      ServiceName service,
      TransactionSynchronizationRegistry transactions) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.json = json;
    this.settings = settings;
    this.worker = worker;
    this.callers = callers;
    this.service = service;
    this.transactions = transactions;
  }

  /** Stores the file and queues its job, in the running transaction. */
  public RestResponse<ImportQueued> take(
      ImportKind<?> kind, ImportRequest request, InputStream file) throws IOException {
    Caller caller = callers.current();
    if (jobs.waiting(caller) >= settings.mostWaiting()) {
      throw ImportRefusal.TOO_MANY_FILES_WAIT
          .with(settings.mostWaiting(), service.service())
          .retryAfter(30);
    }
    UUID job = Ids.next();
    try (RowSource source = source(kind, request, file)) {
      jobs.add(job, kind.kind(), caller, request, source.header());
      store(job, caller, source);
    }
    wakeAfterCommit();
    return ImportQueued.at(service.service(), job);
  }

  private RowSource source(ImportKind<?> kind, ImportRequest request, InputStream file)
      throws IOException {
    Columns known = new Columns(json, kind.row());
    if (request.isWorkbook()) {
      return RowSource.workbook(file, request.sheet, known);
    }
    return request.isCsv() ? RowSource.csv(file, known) : RowSource.ndjson(file);
  }

  private void store(UUID job, Caller caller, RowSource source) throws IOException {
    int rows = 0;
    int number = 0;
    int firstRow = source.firstRow();
    List<String> gathered = new ArrayList<>();
    for (String line = source.next(); line != null; line = source.next()) {
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
    jobs.filled(job, rows, number, firstRow + gathered.size() - 1);
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
