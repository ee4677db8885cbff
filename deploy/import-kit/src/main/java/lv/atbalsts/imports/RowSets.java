package lv.atbalsts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusal.FieldError;

/** Takes sets of rows in, and finds the rows that a refusal of their set means. */
@ApplicationScoped
class RowSets {

  private final ObjectMapper json;

  RowSets(ObjectMapper json) {
    this.json = json;
  }

  /** The rows of a chunk in their sets, in the order of their first rows. */
  <R> Collection<List<NumberedRow<R>>> of(SetMapper<R> mapper, List<NumberedRow<R>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> mapper.setOf(row.row()), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /**
   * Takes a set in; answers what became of all its rows, or of those only that are refused: nothing
   * of the running transaction may stand then.
   */
  <R> List<RowOutcome> take(SetMapper<R> mapper, List<NumberedRow<R>> set) {
    try {
      UUID id = mapper.take(set.stream().map(NumberedRow::row).toList());
      return set.stream().map(row -> RowOutcome.accepted(row.number(), id)).toList();
    } catch (Refusal refused) {
      return refused(mapper.list(), set, refused);
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
    return errors.entrySet().stream()
        .map(
            each ->
                RowOutcome.rejected(
                    set.get(each.getKey()).number(),
                    each.getValue(),
                    conflicts(list + "/" + each.getKey(), refusal)))
        .toList();
  }

  /** Of what stands in the set's way, what points to this row. */
  private List<Object> conflicts(String row, Refusal refusal) {
    return RowOutcome.conflicts(refusal).stream()
        .filter(each -> json.valueToTree(each).path("pointer").asText().equals(row))
        .toList();
  }
}
