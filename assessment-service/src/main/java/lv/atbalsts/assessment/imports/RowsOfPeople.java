package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.client.ClientMatcher;
import lv.atbalsts.imports.RowMapper.RowBatch;

/**
 * Rows that name people by their personal codes: a chunk's people are found in one query, and that
 * the importing caller found them is logged.
 */
@ApplicationScoped
class RowsOfPeople {

  private final ClientMatcher matcher;
  private final ClientDesk clients;
  private final AccessLog log;

  RowsOfPeople(ClientMatcher matcher, ClientDesk clients, AccessLog log) {
    this.matcher = matcher;
    this.clients = clients;
    this.log = log;
  }

  /**
   * Rows of what is done for people who are there: nobody else decides about the person until the
   * row is in.
   */
  <R> RowBatch<R> batch(
      List<R> rows,
      Function<R, String> code,
      BiFunction<R, ClientFacts, UUID> taking,
      String purpose) {
    People people = found(rows.stream().map(code).toList());
    return new RowBatch<>() {
      @Override
      public UUID take(R row) {
        ClientFacts found = people.one("personalCode", code.apply(row));
        return taking.apply(row, clients.deciding(found.id()));
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
