package lv.atbalsts.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusal.FieldError;
import lv.atbalsts.kit.refusal.Texts;

/**
 * One thing that is wrong with a row, kept without words so that each reader gets the own language.
 *
 * @param column the field, as a path with dots; null where it is the row as a whole
 * @param text the key of the words
 */
record RowError(String column, String code, String text, List<String> arguments) {

  static List<RowError> of(Refusal refusal) {
    if (refusal.errors().isEmpty()) {
      return List.of(
          new RowError(
              null, refusal.code(), refusal.code() + ".detail", words(refusal.arguments())));
    }
    return refusal.errors().stream().map(RowError::of).toList();
  }

  String message(Locale language) {
    return Texts.find(text, language, arguments.toArray()).orElse(code);
  }

  /** Where and what, on one line. */
  String line(Locale language) {
    String message = message(language);
    return column == null || message.startsWith(column) ? message : column + ": " + message;
  }

  /** The same with the column that the file has for the field. */
  RowError inColumn(UnaryOperator<String> columns) {
    if (column == null) {
      return this;
    }
    String named = columns.apply(column);
    List<String> words =
        arguments.stream().map(each -> each.equals(column) ? named : each).toList();
    return new RowError(named, code, text, words);
  }

  static RowError of(FieldError error) {
    String key = error.code() + '.' + (error.text() == null ? "detail" : error.text());
    String column =
        error.pointer().isEmpty() ? null : error.pointer().substring(1).replace('/', '.');
    List<String> words =
        words(error.arguments()).stream()
            .map(each -> each.equals(error.pointer()) && column != null ? column : each)
            .toList();
    return new RowError(column, error.code(), key, words);
  }

  private static List<String> words(Object[] arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }
}
