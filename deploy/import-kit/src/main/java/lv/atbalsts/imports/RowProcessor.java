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

  private final RowMappers mappers;
  private final RowParser parsers;
  private final ObjectMapper json;
  private final EntityManager database;

  RowProcessor(RowMappers mappers, RowParser parsers, ObjectMapper json, EntityManager database) {
    this.mappers = mappers;
    this.parsers = parsers;
    this.json = json;
    this.database = database;
  }

  /**
   * Processes the rows of a chunk that have no outcome yet.
   *
   * @param eachStored whether each row is written before the next is read, so that a failure of the
   *     database is this row's; else the database gets them together
   */
  Processed process(ImportJob job, Chunk chunk, Set<Integer> done, boolean eachStored) {
    return process(job, mappers.of(job.kind()), chunk, done, eachStored);
  }

  private <R> Processed process(
      ImportJob job, RowMapper<R> mapper, Chunk chunk, Set<Integer> done, boolean eachStored) {
    RowParser.LineParser<R> parser = lineParser(job, mapper);
    List<RowOutcome> outcomes = new ArrayList<>();
    List<Numbered<R>> rows = new ArrayList<>();
    for (int i = 0; i < chunk.lines().size(); i++) {
      if (!chunk.lines().get(i).isEmpty() && !done.contains(chunk.row(i))) {
        read(parser, chunk, i, rows, outcomes);
      }
    }
    RowMapper.RowBatch<R> batch = mapper.batch(rows.stream().map(Numbered::row).toList());
    for (Numbered<R> row : rows) {
      outcomes.add(take(batch, row, eachStored));
    }
    Columns columns = new Columns(json, mapper.row());
    List<String> header = job.header().map(CsvHeader::columns).orElse(List.of());
    outcomes.replaceAll(each -> each.inColumns(field -> columns.ofField(field, header)));
    return new Processed(outcomes, batch::logAccess);
  }

  private <R> RowParser.LineParser<R> lineParser(ImportJob job, RowMapper<R> mapper) {
    RowParser.LineParser<R> parser = parsers.of(job, mapper.row());
    return job.header().isPresent() ? line -> mapper.ofCells(parser.row(line)) : parser;
  }

  /** A row that is like none, whatever stands in it, is this row's refusal and nobody else's. */
  private <R> void read(
      RowParser.LineParser<R> parser,
      Chunk chunk,
      int place,
      List<Numbered<R>> rows,
      List<RowOutcome> outcomes) {
    try {
      rows.add(new Numbered<>(chunk.row(place), parser.row(chunk.lines().get(place))));
    } catch (Refusal refused) {
      outcomes.add(RowOutcome.rejected(chunk.row(place), refused));
    }
  }

  private <R> RowOutcome take(RowMapper.RowBatch<R> batch, Numbered<R> row, boolean eachStored) {
    try {
      UUID id = batch.take(row.row());
      if (eachStored) {
        database.flush();
      }
      return RowOutcome.accepted(row.number(), id);
    } catch (Refusal refused) {
      return RowOutcome.rejected(row.number(), refused);
    } catch (RuntimeException failure) {
      throw eachStored && isTheRows(failure) ? new RowFailure(row.number(), failure) : failure;
    }
  }

  /** The data is at fault, or the code that reads it: no other row has to wait for that. */
  private static boolean isTheRows(RuntimeException failure) {
    return Duplicates.caused(failure) || !Retry.mayHelp(failure) || !Retry.isOfTheDatabase(failure);
  }

  /** What became of a chunk's rows, and how it is logged whom they named. */
  record Processed(List<RowOutcome> outcomes, Consumer<Boolean> accessLog) {

    void logAccess(boolean beside) {
      accessLog.accept(beside);
    }
  }

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
