package lv.atbalsts.funding.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.FieldErrors;

/** The code lists; the operator adds a code as a row, or ends it by its last day. */
@ApplicationScoped
public class CodeLists {

  private static final String IN_FORCE =
      """
      select list, code, lv, en, valid_from, valid_to, source from code_list_item
      where (?::text is null or list = ?) and valid_from <= ? and coalesce(valid_to, 'infinity') >= ?
      order by list, code
      """;

  private final Sql sql;
  private final Clock clock;

  CodeLists(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * The codes in force.
   *
   * @param list null for all lists
   * @param asOf the day; null for today
   */
  List<ListedCode> inForce(CodeListName list, LocalDate asOf) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    String name = list == null ? null : list.name();
    return sql.query(
        IN_FORCE,
        row ->
            new ListedCode(
                CodeListName.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7)),
        name,
        name,
        day,
        day);
  }

  /** Every code of a list that was ever in force or will be. */
  public Set<String> all(CodeListName list) {
    return Set.copyOf(
        sql.query("select code from code_list_item where list = ?", row -> row.getString(1), list));
  }

  /** Adds FND-0281 where one of the codes is not in force on a day. */
  public void check(
      FieldErrors errors,
      String pointer,
      CodeListName list,
      Collection<String> codes,
      LocalDate day) {
    Set<String> known =
        inForce(list, day).stream().map(ListedCode::code).collect(Collectors.toSet());
    Set<String> others = new TreeSet<>(codes);
    others.removeAll(known);
    others.forEach(
        code ->
            errors.add(
                pointer,
                FundingRefusal.CODE_NOT_IN_THE_LIST,
                code,
                list,
                String.join(", ", new TreeSet<>(known))));
  }
}
