package lv.atbalsts.indicators.infographic;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, amounts and days as a language writes them; what belongs together does not break. */
record PageNumbers(PageTexts words) {

  private static final char NO_BREAK = '\u00a0';
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  /** 2 362 in Latvian, 2,362 in English; decimals only where there are some. */
  String number(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols())
        .format(value)
        .replace('-', '−');
  }

  /** 49 679 951 € in Latvian, €49,679,951 in English. */
  String euro(BigDecimal value) {
    return latvian() ? number(value) + NO_BREAK + "€" : "€" + number(value);
  }

  /** 112,48 % in Latvian, 112.48% in English. */
  String percent(BigDecimal value) {
    return number(value) + (latvian() ? NO_BREAK + "%" : "%");
  }

  /** Whether what is counted stands in the singular: 1, in Latvian also 21 or 31, not 11. */
  boolean isOne(BigDecimal value) {
    if (value == null || value.stripTrailingZeros().scale() > 0) {
      return false;
    }
    long counted = value.longValue();
    return latvian() ? counted % 10 == 1 && counted % 100 != 11 : counted == 1;
  }

  String inUnit(BigDecimal value, String unit) {
    return switch (unit) {
      case "EUR" -> euro(value);
      case "PERCENT" -> percent(value);
      case String counted -> number(value);
    };
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(latvian() ? "dd.MM.y." : "d MMMM y", locale())
        .format(day)
        .replace(' ', NO_BREAK);
  }

  String moment(OffsetDateTime time) {
    return DateTimeFormatter.ofPattern(
            latvian() ? "dd.MM.y. 'plkst.' HH:mm:ss" : "d MMMM y, HH:mm:ss", locale())
        .format(time.atZoneSameInstant(RIGA));
  }

  private DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(latvian() ? NO_BREAK : ',');
    symbols.setDecimalSeparator(latvian() ? ',' : '.');
    return symbols;
  }

  private boolean latvian() {
    return words.language().equals("lv");
  }

  private Locale locale() {
    return Locale.of(words.language());
  }
}
