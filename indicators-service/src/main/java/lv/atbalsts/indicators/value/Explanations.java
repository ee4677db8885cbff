package lv.atbalsts.indicators.value;

import java.util.Locale;
import java.util.ResourceBundle;
import lv.atbalsts.indicators.definition.Title;
import lv.atbalsts.indicators.value.IndicatorView.Rule;

/** Formulas in words, in both languages. */
final class Explanations {

  private static final ResourceBundle LATVIAN =
      ResourceBundle.getBundle("formulas", Locale.of("lv"));
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("formulas", Locale.ENGLISH);

  private Explanations() {}

  static Rule of(Formula formula) {
    return new Rule(
        formula.code(),
        new Title(LATVIAN.getString(formula.code()), ENGLISH.getString(formula.code())));
  }
}
