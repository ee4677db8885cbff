package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientMatcher;
import lv.atbalsts.imports.RowMapper.RowBatch;

/**
 * Rows that name people by their personal codes: a chunk's people are found in one query, and that
 * the importing caller found them is logged.
 */
@ApplicationScoped
class RowsOfPeople {

  private final ClientMatcher matcher;
  private final AccessLog log;

  RowsOfPeople(ClientMatcher matcher, AccessLog log) {
    this.matcher = matcher;
    this.log = log;
  }

  /** Rows of what is done for people who are there. */
  <R> RowBatch<R> batch(
      List<R> rows, Function<R, String> code, BiFunction<R, People, UUID> taking, String purpose) {
    People people = found(rows.stream().map(code).toList());
    return new RowBatch<>() {
      @Override
      public UUID take(R row) {
        return taking.apply(row, people);
      }

      @Override
      public void logAccess(boolean beside) {
        log(people, purpose);
      }
    };
  }

  /** Everybody whom these codes name. */
  People found(List<String> codes) {
    return new People(matcher.match(codes.stream().distinct().toList()));
  }

  void log(People people, String purpose) {
    people
        .lookedUp()
        .forEach(each -> log.write(purpose, "IMPORT_MATCH", each.id(), each.municipality()));
  }
}
