package lv.atbalsts.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lv.atbalsts.indicators.IndicatorsRefusal;
import lv.atbalsts.indicators.definition.Definitions;
import lv.atbalsts.indicators.definition.Indicator;
import lv.atbalsts.indicators.definition.Target;
import lv.atbalsts.indicators.value.Counting.Count;
import lv.atbalsts.indicators.value.IndicatorView.CountingRule;
import lv.atbalsts.indicators.value.rules.TargetProgress;
import lv.atbalsts.kit.events.Inbox;

/**
 * Values of indicators on a day. There is no operation to tell this service a value: every one is
 * counted from the facts at the moment it is asked for.
 */
@ApplicationScoped
public class IndicatorDesk {

  private final Definitions definitions;
  private final Counting counting;
  private final Inbox inbox;
  private final Clock clock;

  IndicatorDesk(Definitions definitions, Counting counting, Inbox inbox, Clock clock) {
    this.definitions = definitions;
    this.counting = counting;
    this.inbox = inbox;
    this.clock = clock;
  }

  /**
   * All indicators, or those of one measure.
   *
   * @param asOf the day the values are of
   * @param measure such as 9.2.2.1, or null for all
   */
  @Transactional
  public IndicatorValues on(LocalDate asOf, String measure) {
    List<Indicator> asked =
        definitions.all().stream()
            .filter(each -> measure == null || each.measure().equals(measure))
            .toList();
    return valued(asked, asOf);
  }

  /** One indicator; refuses with IND-0003 (404) an id that the programme does not have. */
  @Transactional
  public IndicatorView find(String id, LocalDate asOf) {
    Indicator indicator =
        definitions.find(id).orElseThrow(() -> IndicatorsRefusal.NO_SUCH_INDICATOR.with(id));
    return valued(List.of(indicator), asOf).items().getFirst();
  }

  /** The last event is read first: what the values count besides it can only be newer. */
  private IndicatorValues valued(List<Indicator> indicators, LocalDate asOf) {
    ValueDate date = new ValueDate(asOf, inbox.last().orElse(null), OffsetDateTime.now(clock));
    boolean told = counting.isTold(asOf);
    return new IndicatorValues(
        indicators.stream().map(each -> valued(each, told, date)).toList(), date);
  }

  private IndicatorView valued(Indicator indicator, boolean told, ValueDate date) {
    Formula formula = Formulas.of(indicator.id());
    Count count = told ? counting.count(formula, date.asOf()) : Count.UNKNOWN;
    Target target = definitions.target(indicator.id(), date.asOf()).orElse(null);
    TargetProgress progress =
        TargetProgress.of(indicator.direction(), indicator.baseline(), count.total(), target);
    return new IndicatorView(
        indicator,
        count.total(),
        target,
        progress.percent(),
        progress.from(),
        progress.to(),
        definitions.published(indicator.id()).orElse(null),
        CountingRule.of(formula),
        counting.context(formula, date.asOf()),
        count.regions(),
        date);
  }
}
