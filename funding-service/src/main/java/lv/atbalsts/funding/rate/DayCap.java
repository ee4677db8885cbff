package lv.atbalsts.funding.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;

/**
 * The most that is compensated for one client and 24 hours of a service, and where it is written.
 */
record DayCap(Money amount, LocalDate from, LocalDate to, String legalBasis) {

  static DayCap of(Object[] row) {
    return new DayCap(
        new Money((BigDecimal) row[0]), (LocalDate) row[1], (LocalDate) row[2], (String) row[3]);
  }
}
