package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.values.Money;

/** What is spent of the individual budgets of the clients that the caller may see. */
@ApplicationScoped
class Spendings implements KeysetRepository<BudgetSpending> {

  private final Sql sql;

  Spendings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "spending";
  }

  Optional<BudgetSpending> counterEntryOf(UUID spending) {
    return find("reverses", spending).firstResultOptional();
  }

  /** Those of the same paper, also such as were taken back. */
  List<BudgetSpending> ofPaper(BudgetSpending spending) {
    return list("lineageId = ?1 and spentOn = ?2 order by id", spending.lineageId(), spending.on())
        .stream()
        .filter(each -> !each.isCounterEntry() && each.paper().equals(spending.paper()))
        .toList();
  }

  /** By service type, reversals taken off. */
  Map<String, Money> byService(UUID lineage) {
    return sql
        .query(
            "select service_type, sum(amount) from budget_spending where lineage_id = ? group by 1",
            row -> Map.entry(row.getString(1), new Money(row.getObject(2, BigDecimal.class))),
            lineage)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
