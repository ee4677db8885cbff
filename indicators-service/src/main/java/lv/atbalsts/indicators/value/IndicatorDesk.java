package lv.atbalsts.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lv.atbalsts.indicators.definition.Definitions;
import lv.atbalsts.indicators.definition.Indicator;
import lv.atbalsts.indicators.definition.Target;
import lv.atbalsts.indicators.value.Counting.Count;
import lv.atbalsts.indicators.value.rules.Progress;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * Values of indicators on a day. There is no operation to tell this service a value: every one is
 * counted from the facts at the moment it is asked for.
 */
@ApplicationScoped
public class IndicatorDesk {

  private final Definitions definitions;
  private final Counting counting;
  private final Clock clock;

  IndicatorDesk(Definitions definitions, Counting counting, Clock clock) {
    this.definitions = definitions;
    this.counting = counting;
    this.clock = clock;
  }

  /**
   * All indicators, or those of one measure.
   *
   * @param asOf the day the values are of
   * @param measure such as 9.2.2.1, or null for all
   */
  @Transactional
  public IndicatorList on(LocalDate asOf, String measure) {
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
        definitions.find(id).orElseThrow(() -> Refusal.of("IND-0003", 404).args(id).toException());
    return valued(List.of(indicator), asOf).items().getFirst();
  }

  /** The last event is read first: what the values count besides it can only be newer. */
  private IndicatorList valued(List<Indicator> indicators, LocalDate asOf) {
    LastEvent last = counting.lastEvent();
    OffsetDateTime now = OffsetDateTime.now(clock);
    boolean told = counting.isTold(asOf);
    return new IndicatorList(
        indicators.stream().map(each -> valued(each, asOf, told, last, now)).toList(),
        asOf,
        last,
        now);
  }

  private IndicatorView valued(
      Indicator indicator, LocalDate asOf, boolean told, LastEvent last, OffsetDateTime now) {
    Formula formula = Formulas.of(indicator.id());
    Count count = told ? counting.count(formula, asOf) : Count.UNKNOWN;
    Target target = definitions.target(indicator.id(), asOf).orElse(null);
    Progress progress =
        Progress.of(indicator.direction(), indicator.baseline(), count.total(), target);
    return new IndicatorView(
        indicator.id(),
        indicator.measure(),
        indicator.scope(),
        indicator.kind(),
        indicator.title(),
        indicator.unit(),
        indicator.direction(),
        indicator.baseline(),
        indicator.startsOn(),
        count.total(),
        target,
        progress.percent(),
        progress.from(),
        progress.to(),
        definitions.published(indicator.id()).orElse(null),
        Explanations.of(formula),
        counting.context(formula, asOf),
        count.regions(),
        indicator.note(),
        asOf,
        last,
        now);
  }
}
