package lv.atbalsts.kit.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as the API takes them: {@code YYYY-MM-DD}, from 1800-01-01 to 2199-12-31. */
public final class Days {

  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Days() {}

  /**
   * Reads a day.
   *
   * @throws DateTimeException where it is not one of these, or does not exist
   */
  public static LocalDate read(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new DateTimeException("not a day as YYYY-MM-DD");
    }
    return within(LocalDate.parse(text));
  }

  /**
   * The day, where it is one of these.
   *
   * @throws DateTimeException where it is not
   */
  public static LocalDate within(LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw new DateTimeException("not a day of the years 1800 to 2199");
    }
    return day;
  }
}
