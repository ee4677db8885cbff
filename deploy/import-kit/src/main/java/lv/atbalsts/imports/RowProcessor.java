package lv.atbalsts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import lv.atbalsts.imports.csv.Columns;
import lv.atbalsts.imports.csv.CsvHeader;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Retry;
import lv.atbalsts.kit.refusal.Refusal;

/** Processes rows, in the running transaction, and says what became of each. */
@ApplicationScoped
class RowProcessor {

  private final ImportKinds kinds;
  private final RowParser parsers;
  private final RowSets sets;
  private final ObjectMapper json;
  private final EntityManager database;

  RowProcessor(
      ImportKinds kinds,
      RowParser parsers,
      RowSets sets,
      ObjectMapper json,
      EntityManager database) {
    this.kinds = kinds;
    this.parsers = parsers;
    this.sets = sets;
    this.json = json;
    this.database = database;
  }

  /**
   * Processes the rows of a chunk that have no outcome yet.
   *
   * @param eachStored whether each row is written before the next is read, so that a failure of the
   *     database is this row's; else the database gets them together. Rows of a set are always
   *     together.
   */
  Processed process(ImportJob job, Chunk chunk, Set<Integer> done, boolean eachStored) {
    return process(job, kinds.of(job.kind()), chunk, done, eachStored);
  }

  private <R> Processed process(
      ImportJob job, ImportKind<R> kind, Chunk chunk, Set<Integer> done, boolean eachStored) {
    RowParser.LineParser<R> parser = lineParser(job, kind);
    List<RowOutcome> outcomes = new ArrayList<>();
    List<NumberedRow<R>> rows = new ArrayList<>();
    for (int i = 0; i < chunk.lines().size(); i++) {
      if (!chunk.lines().get(i).isEmpty() && !done.contains(chunk.row(i))) {
        read(parser, chunk, i, rows, outcomes);
      }
    }
    Columns columns = new Columns(json, kind.row());
    List<String> header = job.header().map(CsvHeader::columns).orElse(List.of());
    Consumer<Boolean> accessLog =
        switch (kind) {
          case RowMapper<R> mapper -> take(mapper, rows, outcomes, eachStored);
          case SetMapper<R> mapper -> take(mapper, rows, outcomes);
        };
    outcomes.replaceAll(each -> each.inColumns(field -> columns.ofField(field, header)));
    return new Processed(outcomes, accessLog);
  }

  /** Whether the rows of a job are taken in as sets. */
  boolean isOfSets(ImportJob job) {
    return kinds.of(job.kind()) instanceof SetMapper<?>;
  }

  private <R> Consumer<Boolean> take(
      RowMapper<R> mapper,
      List<NumberedRow<R>> rows,
      List<RowOutcome> outcomes,
      boolean eachStored) {
    RowMapper.RowBatch<R> batch = mapper.batch(rows.stream().map(NumberedRow::row).toList());
    rows.forEach(row -> outcomes.add(take(batch, row, eachStored)));
    return batch::logAccess;
  }

  private <R> Consumer<Boolean> take(
      SetMapper<R> mapper, List<NumberedRow<R>> rows, List<RowOutcome> outcomes) {
    outcomes.addAll(sets.take(mapper, rows));
    return beside -> {};
  }

  private <R> RowParser.LineParser<R> lineParser(ImportJob job, ImportKind<R> kind) {
    RowParser.LineParser<R> parser = parsers.of(job, kind.row());
    return job.header().isPresent() ? line -> kind.ofCells(parser.row(line)) : parser;
  }

  /** A row that is like none, whatever stands in it, is this row's refusal and nobody else's. */
  private <R> void read(
      RowParser.LineParser<R> parser,
      Chunk chunk,
      int place,
      List<NumberedRow<R>> rows,
      List<RowOutcome> outcomes) {
    try {
      rows.add(new NumberedRow<>(chunk.row(place), parser.row(chunk.lines().get(place))));
    } catch (Refusal refused) {
      outcomes.add(RowOutcome.rejected(chunk.row(place), refused));
    }
  }

  private <R> RowOutcome take(RowMapper.RowBatch<R> batch, NumberedRow<R> row, boolean eachStored) {
    try {
      UUID id = batch.take(row.row());
      if (eachStored) {
        database.flush();
      }
      return RowOutcome.accepted(row.number(), id);
    } catch (Refusal refused) {
      return RowOutcome.rejected(row.number(), refused);
    } catch (RuntimeException failure) {
      throw eachStored && isTheRows(failure)
          ? new RowFailure(List.of(row.number()), failure)
          : failure;
    }
  }

  /** The data is at fault, or the code that reads it: no other row has to wait for that. */
  static boolean isTheRows(RuntimeException failure) {
    return Duplicates.caused(failure) || !Retry.mayHelp(failure) || !Retry.isOfTheDatabase(failure);
  }

  /** What became of a chunk's rows, and how it is logged whom they named. */
  record Processed(List<RowOutcome> outcomes, Consumer<Boolean> accessLog) {

    void logAccess(boolean beside) {
      accessLog.accept(beside);
    }
  }

  /** A row, or a set of them, that cannot be stored, now or later. */
  static final class RowFailure extends RuntimeException {

    private final transient List<Integer> rows;

    RowFailure(List<Integer> rows, Throwable cause) {
      super("row " + rows.getFirst(), cause);
      this.rows = rows;
    }

    List<RowOutcome> outcomes() {
      return rows.stream()
          .map(row -> RowOutcome.rejected(row, ImportRefusal.ROW_COULD_NOT_BE_STORED.with()))
          .toList();
    }
  }
}
