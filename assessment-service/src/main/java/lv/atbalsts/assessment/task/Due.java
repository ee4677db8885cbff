package lv.atbalsts.assessment.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lv.atbalsts.kit.refusal.Refusals;

/** When work is due, seen from today. */
enum Due {
  /** Before today. */
  OVERDUE("overdue"),
  /** From today to the seventh day from today. */
  IN_7_DAYS("7d"),
  /** From today to the thirtieth day from today: what is due in 7 days is among it. */
  IN_30_DAYS("30d"),
  /** On any day. */
  EVER(null);

  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final int WEEK = 7;
  private static final int MONTH = 30;

  private final String text;

  Due(String text) {
    this.text = text;
  }

  /** Reads the query; without one: {@link #EVER}. */
  static Due parse(String text) {
    if (text == null) {
      return EVER;
    }
    return Arrays.stream(values())
        .filter(each -> text.equals(each.text))
        .findFirst()
        .orElseThrow(() -> Refusals.notInList("due", texts()));
  }

  private static List<String> texts() {
    return Arrays.stream(values()).map(each -> each.text).filter(Objects::nonNull).toList();
  }

  LocalDate from(LocalDate today) {
    return switch (this) {
      case OVERDUE, EVER -> LONG_AGO;
      case IN_7_DAYS, IN_30_DAYS -> today;
    };
  }

  LocalDate to(LocalDate today) {
    return switch (this) {
      case OVERDUE -> today.minusDays(1);
      case IN_7_DAYS -> today.plusDays(WEEK);
      case IN_30_DAYS -> today.plusDays(MONTH);
      case EVER -> NEVER;
    };
  }
}
