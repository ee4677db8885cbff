package lv.atbalsts.indicators.definition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.kit.data.Sql;

/** The classifier of indicators. Read once: only a migration, before the start, can change it. */
@ApplicationScoped
public class Definitions {

  private final Sql sql;
  private List<Indicator> indicators;
  private Map<String, List<Target>> targets;
  private Map<String, PublishedValue> published;

  Definitions(Sql sql) {
    this.sql = sql;
  }

  @PostConstruct
  void read() {
    indicators = sql.query("select * from indicator order by position", Rows::indicator);
    targets = Rows.listed(sql, "select * from target order by indicator, version", Rows::target);
    published = Rows.latest(sql, "select * from published order by as_of", Rows::published);
  }

  /** All indicators in the order of the programme documents. */
  public List<Indicator> all() {
    return indicators;
  }

  public Optional<Indicator> find(String id) {
    return indicators.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The version of an indicator's target in force on a day (IND-05). */
  public Optional<Target> target(String indicator, LocalDate on) {
    return targets.getOrDefault(indicator, List.of()).stream()
        .filter(version -> version.appliesOn(on))
        .reduce((earlier, later) -> later);
  }

  /** The latest published value of an indicator. */
  public Optional<PublishedValue> published(String indicator) {
    return Optional.ofNullable(published.get(indicator));
  }
}
