package lv.atbalsts.funding.split.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

  @ParameterizedTest
  @CsvSource({
    "591061.75, 85, 3, CENT, 502402.48, 17731.85, 70927.42",
    "4727073.00, 85, , WHOLE_EURO, 4018012.00, 709061.00, 0.00",
    "4727073.00, 85, 15, WHOLE_EURO, 4018012.00, 709061.00, 0.00",
    "11579801.00, 85, , CENT, 9842830.85, 1736970.15, 0.00",
    "4966963.00, 85, , WHOLE_EURO, 4221918.00, 745045.00, 0.00",
    "0.01, 85, 3, CENT, 0.00, 0.00, 0.01",
    "100.00, 86.07, , CENT, 86.07, 13.93, 0.00",
    "0.00, 85, 3, CENT, 0.00, 0.00, 0.00"
  })
  void thePublishedSplitsComeOut(
      String total,
      BigDecimal eu,
      BigDecimal state,
      Rounding rounding,
      String euShare,
      String stateShare,
      String municipalShare) {
    assertEquals(
        new Split(
            new BigDecimal(euShare), new BigDecimal(stateShare), new BigDecimal(municipalShare)),
        Split.of(new BigDecimal(total), new Rates(eu, state, rounding)));
  }

  @Test
  void aLowerEuShareLeavesMoreToTheNationalSide() {
    Rates rates = new Rates(new BigDecimal("85"), new BigDecimal("3"), Rounding.CENT);
    assertEquals(
        new Split(new BigDecimal("80.00"), new BigDecimal("3.00"), new BigDecimal("17.00")),
        Split.withEu(new BigDecimal("100.00"), new BigDecimal("80.00"), rates));
  }

  @Test
  void anEuShareAboveTheRateIsRefused() {
    Rates rates = new Rates(new BigDecimal("85"), null, Rounding.CENT);
    assertThrows(
        IllegalArgumentException.class,
        () -> Split.withEu(new BigDecimal("100.00"), new BigDecimal("85.01"), rates));
  }

  @Test
  void ratesAboveAHundredPercentAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rates(new BigDecimal("85"), new BigDecimal("15.01"), Rounding.CENT));
    assertThrows(
        IllegalArgumentException.class, () -> new Rates(BigDecimal.ZERO, null, Rounding.CENT));
  }

  @ParameterizedTest
  @CsvSource({"1.50, 20.00, , 30.00", "0.33, 9.99, , 3.29", "1, 80.00, 73.00, 73.00"})
  void aDayIsUnitsTimesRateUpToTheCap(
      BigDecimal units, BigDecimal rate, BigDecimal cap, String amount) {
    assertEquals(new BigDecimal(amount), Compensation.of(units, rate, cap));
  }

  @ParameterizedTest
  @CsvSource({
    "17.00, 0.60, 2.40, 20.00, 0.00, 0.00, 0.00",
    "17.00, 0.60, 2.40, 0.00, 17.00, 0.60, 2.40",
    "17.00, 0.60, 2.40, 0.01, 17.00, 0.60, 2.39",
    "17.00, 0.60, 2.40, 19.99, 0.01, 0.00, 0.00",
    "17.00, 3.00, 0.00, 10.00, 8.50, 1.50, 0.00"
  })
  void aDeductionFreesItsPartOfEveryShareOfTheEuRoundedDown(
      BigDecimal eu,
      BigDecimal state,
      BigDecimal municipal,
      BigDecimal deducted,
      BigDecimal euRest,
      BigDecimal stateRest,
      BigDecimal municipalRest) {
    assertEquals(
        new Split(euRest, stateRest, municipalRest),
        Deduction.rest(new Split(eu, state, municipal), deducted));
  }

  @Test
  void twelveClaimsGetWhatOneOfTheirSumWould() {
    Rates rates = new Rates(new BigDecimal("85"), null, Rounding.CENT);
    Split contract = Split.of(new BigDecimal("999.60"), rates);
    Split taken = Split.NONE;
    for (int month = 0; month < 12; month++) {
      taken =
          taken.plus(NextSplit.of(new BigDecimal("83.30"), taken, rates, contract.minus(taken)));
    }
    assertEquals(contract, taken);
    assertEquals(new BigDecimal("849.66"), taken.eu());
  }
}
