package lv.atbalsts.assessment.needs.scoring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.content.Item.Option;

/** Answers as values of their item's type. */
final class AnswerValues {

  static final int LONGEST_TEXT = 4000;

  private AnswerValues() {}

  /** The answer as a value that compares with others of the item, or nothing where it is none. */
  static Optional<Comparable<?>> of(Item item, Object answer) {
    return switch (item.type()) {
      case CHOICE, TEXT ->
          answer instanceof Long number ? Optional.of(number.toString()) : as(String.class, answer);
      case INTEGER -> as(Long.class, answer);
      case BOOLEAN -> as(Boolean.class, answer);
      case DATE -> as(String.class, answer).flatMap(text -> day((String) text));
    };
  }

  /** The same from a text, as a condition names it. */
  static Optional<Comparable<?>> parsed(Item item, String text) {
    return switch (item.type()) {
      case CHOICE -> option(item, text).map(Option::code);
      case TEXT -> Optional.of(text);
      case INTEGER ->
          text.matches("-?\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
      case BOOLEAN ->
          text.matches("true|false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
      case DATE -> day(text);
    };
  }

  static Optional<Option> option(Item item, Object code) {
    return item.options().stream()
        .filter(option -> option.code().equals(code.toString()))
        .findFirst();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static int compare(Comparable<?> one, Comparable<?> other) {
    return ((Comparable) one).compareTo(other);
  }

  private static Optional<Comparable<?>> as(Class<? extends Comparable<?>> type, Object answer) {
    return type.isInstance(answer) ? Optional.of(type.cast(answer)) : Optional.empty();
  }

  private static Optional<Comparable<?>> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
