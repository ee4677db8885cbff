package lv.atbalsts.indicators.infographic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.indicators.definition.Direction;
import lv.atbalsts.indicators.definition.Target;
import lv.atbalsts.indicators.infographic.InfographicPage.Figure;
import lv.atbalsts.indicators.infographic.InfographicPage.Fund;
import lv.atbalsts.indicators.infographic.InfographicPage.Goal;
import lv.atbalsts.indicators.infographic.InfographicPage.Group;
import lv.atbalsts.indicators.infographic.InfographicPage.Moment;
import lv.atbalsts.indicators.infographic.InfographicPage.Row;
import lv.atbalsts.indicators.infographic.Layout.FundOf;
import lv.atbalsts.indicators.infographic.Layout.GroupOf;
import lv.atbalsts.indicators.value.IndicatorValues;
import lv.atbalsts.indicators.value.IndicatorView;

/** Makes the page of one language out of the indicators of one day. */
final class InfographicRenderer {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final IndicatorValues list;
  private final Map<String, IndicatorView> indicators;
  private final PageTexts words;
  private final PageNumbers numbers;
  private final BigDecimal longest;
  private final BigDecimal largest;

  InfographicRenderer(IndicatorValues list, PageTexts words) {
    this.list = list;
    this.indicators =
        list.items().stream()
            .collect(Collectors.toMap(each -> each.indicator().id(), Function.identity()));
    this.words = words;
    this.numbers = new PageNumbers(words);
    this.longest = longest();
    this.largest = largest();
  }

  InfographicPage page(String style) {
    return new InfographicPage(
        words,
        style,
        list.date().asOf().toString(),
        numbers.day(list.date().asOf()),
        last(),
        Layout.GROUPS.stream().map(this::group).toList(),
        Layout.FUNDS.stream().map(this::fund).toList(),
        Layout.GOALS.stream().map(indicators::get).map(this::goal).toList(),
        Layout.DONE.stream().map(indicators::get).map(this::row).toList(),
        Layout.GOING.stream().map(indicators::get).map(this::row).toList());
  }

  private BigDecimal longest() {
    return Stream.concat(Layout.DONE.stream(), Layout.GOING.stream())
        .map(id -> indicators.get(id).progress())
        .filter(Objects::nonNull)
        .reduce(HUNDRED, BigDecimal::max);
  }

  private BigDecimal largest() {
    return Layout.FUNDS.stream()
        .map(fund -> indicators.get(fund.total()))
        .flatMap(total -> Stream.of(total.value(), total.target().value()))
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ONE, BigDecimal::max);
  }

  private Moment last() {
    return list.date().lastEvent() == null
        ? null
        : new Moment(
            numbers.moment(list.date().lastEvent().time()),
            list.date().lastEvent().time().toString());
  }

  private Group group(GroupOf group) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < group.indicatorsAndLabels().size(); i += 2) {
      IndicatorView indicator = indicators.get(group.indicatorsAndLabels().get(i));
      figures.add(
          new Figure(
              value(indicator), words.of("figure." + group.indicatorsAndLabels().get(i + 1))));
    }
    return new Group(
        words.of("group." + group.key()), words.of("group." + group.key() + ".about"), figures);
  }

  private Fund fund(FundOf fund) {
    IndicatorView total = indicators.get(fund.total());
    String key = "measure." + fund.measure();
    return new Fund(
        fund.measure(),
        words.of(key),
        words.of(key + ".fund"),
        words.of(key + ".period"),
        value(total),
        target(total),
        total.progress() == null ? "–" : numbers.percent(total.progress()),
        total.value() == null ? null : split(fund),
        total.value() == null ? null : Bar.of(total.value(), total.target().value(), largest));
  }

  private String split(FundOf fund) {
    return fund.total().equals("P04")
        ? words.of("money.euShare", value(indicators.get("P05")))
            + ", "
            + words.of("money.stateShare", value(indicators.get("P06")))
        : null;
  }

  private Goal goal(IndicatorView indicator) {
    return new Goal(
        indicator.indicator().id(),
        title(indicator),
        target(indicator),
        unit(indicator, indicator.target().value()),
        indicator.target().reachedBy(),
        indicator.target().hasPassedOn(list.date().asOf()));
  }

  private Row row(IndicatorView indicator) {
    BigDecimal progress = indicator.progress();
    return new Row(
        indicator.indicator().id(),
        title(indicator),
        value(indicator),
        indicator.value() == null ? "" : unit(indicator, indicator.value()),
        indicator.target() == null ? words.of("noTarget") : target(indicator),
        progress(indicator),
        note(indicator),
        progress == null ? null : Bar.of(progress, longest));
  }

  private String title(IndicatorView indicator) {
    return words
        .find("title." + indicator.indicator().id())
        .orElse(indicator.indicator().title().in(words.language()));
  }

  private String value(IndicatorView indicator) {
    return indicator.value() == null
        ? words.of("unknown")
        : numbers.inUnit(indicator.value(), indicator.indicator().unit());
  }

  /** What a number counts: one person, two persons. */
  private String unit(IndicatorView indicator, BigDecimal counted) {
    return switch (indicator.indicator().unit()) {
      case "EUR", "PERCENT" -> "";
      case String unit -> words.of("unit." + unit + (numbers.isOne(counted) ? ".one" : ""));
    };
  }

  private String target(IndicatorView indicator) {
    Target target = indicator.target();
    if (target.spansARange()) {
      return numbers.number(target.from())
          + "–"
          + numbers.inUnit(target.to(), indicator.indicator().unit());
    }
    String number = numbers.inUnit(target.value(), indicator.indicator().unit());
    return indicator.indicator().direction() == Direction.FALLING
        ? words.of("falling", numbers.number(indicator.indicator().baseline())) + " " + number
        : number;
  }

  private String progress(IndicatorView indicator) {
    if (indicator.progressFrom() != null) {
      return numbers.percent(indicator.progressTo())
          + "–"
          + numbers.percent(indicator.progressFrom());
    }
    return indicator.progress() == null ? "" : numbers.percent(indicator.progress());
  }

  private String note(IndicatorView indicator) {
    return words
        .find("note." + indicator.indicator().id())
        .map(note -> filled(note, indicator))
        .orElse(null);
  }

  private String filled(String note, IndicatorView indicator) {
    String text = note;
    for (var other : indicator.context()) {
      text = text.replace("{" + other.code() + "}", numbers.number(other.value()));
    }
    return text;
  }
}
