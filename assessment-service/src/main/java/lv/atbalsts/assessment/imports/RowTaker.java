package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientMatcher;
import lv.atbalsts.assessment.imports.csv.Columns;
import lv.atbalsts.assessment.imports.csv.CsvHeader;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Retry;
import lv.atbalsts.kit.refusal.RefusedException;

/** Takes rows in, in the running transaction, and says what became of each. */
@ApplicationScoped
class RowTaker {

  private final RowHandlers handlers;
  private final RowReader reader;
  private final ClientMatcher matcher;
  private final ObjectMapper json;
  private final AccessLog log;
  private final EntityManager database;

  RowTaker(
      RowHandlers handlers,
      RowReader reader,
      ClientMatcher matcher,
      ObjectMapper json,
      AccessLog log,
      EntityManager database) {
    this.handlers = handlers;
    this.reader = reader;
    this.matcher = matcher;
    this.json = json;
    this.log = log;
    this.database = database;
  }

  /**
   * Takes the rows of a chunk that have no outcome yet.
   *
   * @param eachStored whether each row is written before the next is read, so that a failure of the
   *     database is this row's; else the database gets them together
   */
  Taken take(ImportJob job, Chunk chunk, Set<Integer> done, boolean eachStored) {
    return take(job, handlers.of(job.kind()), chunk, done, eachStored);
  }

  /** Writes that the importing caller found these people by their codes. */
  void log(ImportJob job, Taken taken) {
    taken
        .people()
        .lookedUp()
        .forEach(
            each -> log.write(purpose(job.kind()), "IMPORT_MATCH", each.id(), each.municipality()));
  }

  private <R> Taken take(
      ImportJob job, RowHandler<R> handler, Chunk chunk, Set<Integer> done, boolean eachStored) {
    RowReader.Reading<R> reading = reader.of(job, handler.shape());
    List<RowOutcome> outcomes = new ArrayList<>();
    List<Numbered<R>> rows = new ArrayList<>();
    for (int i = 0; i < chunk.lines().size(); i++) {
      if (!chunk.lines().get(i).isEmpty() && !done.contains(chunk.row(i))) {
        read(line -> row(job, handler, reading, line), chunk, i, rows, outcomes);
      }
    }
    List<String> codes =
        rows.stream().flatMap(row -> handler.codes(row.row()).stream()).distinct().toList();
    People people = new People(matcher.match(codes));
    for (Numbered<R> row : rows) {
      outcomes.add(take(handler, row, people, eachStored));
    }
    Columns columns = new Columns(json, handler.shape());
    List<String> header = job.header().map(CsvHeader::columns).orElse(List.of());
    outcomes.replaceAll(each -> each.inColumns(field -> columns.ofField(field, header)));
    return new Taken(outcomes, people);
  }

  private static <R> R row(
      ImportJob job, RowHandler<R> handler, RowReader.Reading<R> reading, String line) {
    R row = reading.row(line);
    return job.header().isPresent() ? handler.ofCells(row) : row;
  }

  /** A row that is like none, whatever stands in it, is this row's refusal and nobody else's. */
  private <R> void read(
      RowReader.Reading<R> reading,
      Chunk chunk,
      int place,
      List<Numbered<R>> rows,
      List<RowOutcome> outcomes) {
    try {
      rows.add(new Numbered<>(chunk.row(place), reading.row(chunk.lines().get(place))));
    } catch (RefusedException refused) {
      outcomes.add(RowOutcome.rejected(chunk.row(place), refused.refusal()));
    }
  }

  private <R> RowOutcome take(
      RowHandler<R> handler, Numbered<R> row, People people, boolean eachStored) {
    try {
      UUID id = handler.take(row.row(), people);
      if (eachStored) {
        database.flush();
      }
      return RowOutcome.accepted(row.number(), id);
    } catch (RefusedException refused) {
      return RowOutcome.rejected(row.number(), refused.refusal());
    } catch (RuntimeException failure) {
      throw eachStored && isTheRows(failure) ? new RowFailure(row.number(), failure) : failure;
    }
  }

  /** The data is at fault, or the code that reads it: no other row has to wait for that. */
  private static boolean isTheRows(RuntimeException failure) {
    return Duplicates.caused(failure) || !Retry.mayHelp(failure) || !Retry.isOfTheDatabase(failure);
  }

  private static String purpose(ImportKind kind) {
    return switch (kind) {
      case CLIENTS, SUPPORT_PLANS -> "CASE_WORK";
      case ASSESSMENTS, ASSESSMENT_APPROVALS -> "NEEDS_ASSESSMENT";
      case GRANTS -> "SERVICE_GRANTING";
    };
  }

  /** What became of a chunk's rows, and whom they named. */
  record Taken(List<RowOutcome> outcomes, People people) {}

  private record Numbered<R>(int number, R row) {}

  /** A row that cannot be stored, now or later. */
  static final class RowFailure extends RuntimeException {

    private final int row;

    RowFailure(int row, Throwable cause) {
      super("row " + row, cause);
      this.row = row;
    }

    int row() {
      return row;
    }
  }
}
