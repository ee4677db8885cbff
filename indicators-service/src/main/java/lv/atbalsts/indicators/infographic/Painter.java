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
import lv.atbalsts.indicators.infographic.Layout.FundOf;
import lv.atbalsts.indicators.infographic.Layout.GroupOf;
import lv.atbalsts.indicators.infographic.Page.Figure;
import lv.atbalsts.indicators.infographic.Page.Fund;
import lv.atbalsts.indicators.infographic.Page.Goal;
import lv.atbalsts.indicators.infographic.Page.Group;
import lv.atbalsts.indicators.infographic.Page.Moment;
import lv.atbalsts.indicators.infographic.Page.Row;
import lv.atbalsts.indicators.value.IndicatorList;
import lv.atbalsts.indicators.value.IndicatorView;

/** Makes the page of one language out of the indicators of one day. */
final class Painter {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final IndicatorList list;
  private final Map<String, IndicatorView> indicators;
  private final Words words;
  private final Numbers numbers;
  private final BigDecimal longest;
  private final BigDecimal largest;

  Painter(IndicatorList list, Words words) {
    this.list = list;
    this.indicators =
        list.items().stream().collect(Collectors.toMap(IndicatorView::id, Function.identity()));
    this.words = words;
    this.numbers = new Numbers(words);
    this.longest = longest();
    this.largest = largest();
  }

  Page page(String style) {
    return new Page(
        words,
        style,
        list.asOf().toString(),
        numbers.day(list.asOf()),
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
    return list.lastEvent() == null
        ? null
        : new Moment(numbers.moment(list.lastEvent().time()), list.lastEvent().time().toString());
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
        indicator.id(),
        title(indicator),
        target(indicator),
        unit(indicator, indicator.target().value()),
        indicator.target().reachedBy(),
        indicator.target().hasPassedOn(list.asOf()));
  }

  private Row row(IndicatorView indicator) {
    BigDecimal progress = indicator.progress();
    return new Row(
        indicator.id(),
        title(indicator),
        value(indicator),
        indicator.value() == null ? "" : unit(indicator, indicator.value()),
        indicator.target() == null ? words.of("noTarget") : target(indicator),
        progress(indicator),
        note(indicator),
        progress == null ? null : Bar.of(progress, longest));
  }

  private String title(IndicatorView indicator) {
    return words.find("title." + indicator.id()).orElse(indicator.title().in(words.language()));
  }

  private String value(IndicatorView indicator) {
    return indicator.value() == null
        ? words.of("unknown")
        : numbers.inUnit(indicator.value(), indicator.unit());
  }

  /** What a number counts: one person, two persons. */
  private String unit(IndicatorView indicator, BigDecimal counted) {
    return switch (indicator.unit()) {
      case "EUR", "PERCENT" -> "";
      case String unit -> words.of("unit." + unit + (numbers.isOne(counted) ? ".one" : ""));
    };
  }

  private String target(IndicatorView indicator) {
    Target target = indicator.target();
    if (target.spansARange()) {
      return numbers.number(target.from()) + "–" + numbers.inUnit(target.to(), indicator.unit());
    }
    String number = numbers.inUnit(target.value(), indicator.unit());
    return indicator.direction() == Direction.FALLING
        ? words.of("falling", numbers.number(indicator.baseline())) + " " + number
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
    return words.find("note." + indicator.id()).map(note -> filled(note, indicator)).orElse(null);
  }

  private String filled(String note, IndicatorView indicator) {
    String text = note;
    for (var other : indicator.context()) {
      text = text.replace("{" + other.code() + "}", numbers.number(other.value()));
    }
    return text;
  }
}
