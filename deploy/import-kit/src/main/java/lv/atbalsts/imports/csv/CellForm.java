package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.atbalsts.imports.ImportRefusal;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.RefusalCode;
import lv.atbalsts.kit.values.Money;

/**
 * How a cell is read: by what is to stand there, never by what the cell looks like. Latvian
 * spreadsheet programs write numbers with a comma, days with dots and PATIESS for true.
 */
public enum CellForm {
  /** The text as it is. */
  TEXT(KitRefusal.FIELDS_MISSING_OR_WRONG) {
    @Override
    Optional<JsonNode> value(String text) {
      return Optional.of(TextNode.valueOf(text));
    }
  },
  /** {@code 2019-05-02} or {@code 02.05.2019}. */
  DAY(ImportRefusal.NOT_DAY) {
    @Override
    Optional<JsonNode> value(String text) {
      Matcher dotted = DOTTED.matcher(text);
      String day =
          dotted.matches()
              ? "%s-%2s-%2s"
                  .formatted(dotted.group(3), dotted.group(2), dotted.group(1))
                  .replace(' ', '0')
              : text;
      try {
        return ISO.matcher(day).matches()
            ? Optional.of(TextNode.valueOf(LocalDate.parse(day).toString()))
            : Optional.empty();
      } catch (DateTimeParseException noSuchDay) {
        return Optional.empty();
      }
    }
  },
  /** {@code 12.5}, {@code 12,5} or {@code 1 200,50}. */
  NUMBER(ImportRefusal.NOT_NUMBER) {
    @Override
    Optional<JsonNode> value(String text) {
      return decimal(text)
          .map(
              number ->
                  number.scale() == 0
                      ? LongNode.valueOf(number.longValueExact())
                      : DecimalNode.valueOf(number));
    }
  },
  /** As a number; behind the comma there may be noughts only. */
  WHOLE(ImportRefusal.NOT_WHOLE_NUMBER) {
    @Override
    Optional<JsonNode> value(String text) {
      return decimal(text)
          .filter(number -> number.stripTrailingZeros().scale() <= 0)
          .map(number -> LongNode.valueOf(number.longValueExact()));
    }
  },
  /** Euro and cents. */
  AMOUNT(ImportRefusal.NOT_AMOUNT) {
    @Override
    Optional<JsonNode> value(String text) {
      return decimal(text)
          .filter(number -> number.scale() <= CENTS && number.precision() <= LONGEST_AMOUNT)
          .map(number -> TextNode.valueOf(number.toPlainString()));
    }
  },
  /** TRUE and FALSE, PATIESS and APLAMS, JĀ and NĒ. */
  YES_NO(ImportRefusal.NEITHER_YES_NOR_NO) {
    @Override
    Optional<JsonNode> value(String text) {
      String word = text.toLowerCase(Locale.ROOT);
      return YES.contains(word) || NO.contains(word)
          ? Optional.of(BooleanNode.valueOf(YES.contains(word)))
          : Optional.empty();
    }
  };

  private static final int CENTS = 2;
  private static final int LONGEST_AMOUNT = 14;
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\.?");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Thousands are parted by a space, never by a comma or a dot: those could be either. */
  private static final Pattern NUMERAL =
      Pattern.compile("-?(?:\\d{1,17}|\\d{1,3}(?: \\d{3}){1,4})(?:[.,]\\d{1,9})?");

  private static final Pattern AROUND =
      Pattern.compile("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$");
  private static final Set<String> YES = Set.of("true", "patiess", "jā", "ja", "yes");
  private static final Set<String> NO = Set.of("false", "aplams", "nē", "ne", "no");

  private final RefusalCode refusal;

  CellForm(RefusalCode refusal) {
    this.refusal = refusal;
  }

  /** How what has this type is written. */
  static CellForm of(JavaType type) {
    if (type.hasRawClass(LocalDate.class)) {
      return DAY;
    }
    if (type.hasRawClass(boolean.class) || type.hasRawClass(Boolean.class)) {
      return YES_NO;
    }
    if (type.hasRawClass(Money.class)) {
      return AMOUNT;
    }
    if (type.hasRawClass(int.class)
        || type.hasRawClass(long.class)
        || type.hasRawClass(Integer.class)
        || type.hasRawClass(Long.class)) {
      return WHOLE;
    }
    return type.isPrimitive() || type.isTypeOrSubTypeOf(Number.class) ? NUMBER : TEXT;
  }

  /** A cell without the white space around it, of every kind that programs write. */
  static String stripped(String cell) {
    return AROUND.matcher(cell).replaceAll("");
  }

  /** The reason that is told where a cell is not written so. */
  public RefusalCode refusal() {
    return refusal;
  }

  /** The cell's value; nothing where it is not written so. */
  public Optional<JsonNode> read(String cell) {
    return value(stripped(cell));
  }

  abstract Optional<JsonNode> value(String text);

  private static Optional<BigDecimal> decimal(String text) {
    String plain = text.replaceAll("\\p{Z}", " ").replace('\u2212', '-');
    return NUMERAL.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(" ", "").replace(',', '.')))
        : Optional.empty();
  }
}
