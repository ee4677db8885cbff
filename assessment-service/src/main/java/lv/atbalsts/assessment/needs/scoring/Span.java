package lv.atbalsts.assessment.needs.scoring;

import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Option;

/** From the least to the greatest that something can come to. */
record Span(long least, long greatest) {

  static final Span NOTHING = new Span(0, 0);

  /** What an item can add: also nothing, where it is not answered. */
  static Span of(Item item, int weight) {
    Span span =
        switch (item.type()) {
          case CHOICE -> of(item.options().stream().mapToLong(Option::score).toArray());
          case INTEGER -> new Span(item.min(), item.max());
          case BOOLEAN -> new Span(0, 1);
          case TEXT, DATE -> NOTHING;
        };
    return of(0, span.least * weight, span.greatest * weight);
  }

  /** The span that holds all of these. */
  static Span of(long... values) {
    long least = values[0];
    long greatest = values[0];
    for (long value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    return new Span(least, greatest);
  }

  Span plus(Span other) {
    return new Span(least + other.least, greatest + other.greatest);
  }
}
