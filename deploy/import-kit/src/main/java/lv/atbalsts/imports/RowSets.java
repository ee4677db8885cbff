package lv.atbalsts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusal.FieldError;

/**
 * Takes sets of rows in. Where rows of a set are refused, what the set had changed is taken back,
 * and its other rows come again at once: of the set alone, and in the same transaction. What fails
 * otherwise ends the transaction.
 */
@ApplicationScoped
class RowSets {

  private final ObjectMapper json;
  private final EntityManager database;
  private final Sql sql;

  RowSets(ObjectMapper json, EntityManager database, Sql sql) {
    this.json = json;
    this.database = database;
    this.sql = sql;
  }

  /** Takes the rows of a chunk in, set by set; answers what became of each row. */
  <R> List<RowOutcome> take(SetMapper<R> mapper, List<NumberedRow<R>> rows) {
    List<RowOutcome> outcomes = new ArrayList<>();
    rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> mapper.setOf(row.row()), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(set -> outcomes.addAll(takeSet(mapper, set)));
    return outcomes;
  }

  private <R> List<RowOutcome> takeSet(SetMapper<R> mapper, List<NumberedRow<R>> set) {
    List<RowOutcome> outcomes = new ArrayList<>();
    List<NumberedRow<R>> left = set;
    while (!left.isEmpty()) {
      List<RowOutcome> became = outcomes(mapper, left);
      Set<Integer> done = became.stream().map(RowOutcome::row).collect(Collectors.toSet());
      outcomes.addAll(became);
      left = left.stream().filter(row -> !done.contains(row.number())).toList();
    }
    return outcomes;
  }

  /** What became of all rows, or of those only that are refused: then nothing of any is stored. */
  private <R> List<RowOutcome> outcomes(SetMapper<R> mapper, List<NumberedRow<R>> set) {
    try {
      UUID id = stored(mapper, set);
      return set.stream().map(row -> RowOutcome.accepted(row.number(), id)).toList();
    } catch (Refusal refused) {
      return refused(mapper.list(), set, refused);
    }
  }

  private <R> UUID stored(SetMapper<R> mapper, List<NumberedRow<R>> set) {
    database.flush();
    sql.update("savepoint row_set");
    try {
      UUID id = mapper.take(set.stream().map(NumberedRow::row).toList());
      database.flush();
      sql.update("release savepoint row_set");
      return id;
    } catch (Refusal refused) {
      sql.update("rollback to savepoint row_set");
      sql.update("release savepoint row_set");
      database.clear();
      throw refused;
    } catch (RuntimeException failure) {
      throw RowProcessor.isTheRows(failure) && !Duplicates.caused(failure)
          ? new RowProcessor.RowFailure(set.stream().map(NumberedRow::number).toList(), failure)
          : failure;
    }
  }

  private <R> List<RowOutcome> refused(String list, List<NumberedRow<R>> set, Refusal refusal) {
    Pattern place = Pattern.compile(Pattern.quote(list) + "/(\\d+)(/.*|)");
    Map<Integer, List<RowError>> errors = new TreeMap<>();
    for (FieldError error : refusal.errors()) {
      Matcher named = place.matcher(error.pointer());
      if (named.matches()) {
        errors
            .computeIfAbsent(Integer.valueOf(named.group(1)), row -> new ArrayList<>())
            .add(
                RowError.of(
                    new FieldError(
                        named.group(2), error.reason(), error.arguments(), error.text())));
      }
    }
    if (errors.isEmpty()) {
      return set.stream().map(row -> RowOutcome.rejected(row.number(), refusal)).toList();
    }
    Map<String, List<Object>> conflicts = conflicts(refusal);
    return errors.entrySet().stream()
        .map(
            each ->
                RowOutcome.rejected(
                    set.get(each.getKey()).number(),
                    each.getValue(),
                    conflicts.getOrDefault(list + "/" + each.getKey(), List.of())))
        .toList();
  }

  /** What stands in the set's way, by the row to which it points; a file has no such pointer. */
  private Map<String, List<Object>> conflicts(Refusal refusal) {
    Map<String, List<Object>> conflicts = new HashMap<>();
    for (Object each : RowOutcome.conflicts(refusal)) {
      if (json.valueToTree(each) instanceof ObjectNode conflict
          && conflict.remove("pointer") instanceof TextNode row) {
        conflicts.computeIfAbsent(row.asText(), any -> new ArrayList<>()).add(conflict);
      }
    }
    return conflicts;
  }
}
