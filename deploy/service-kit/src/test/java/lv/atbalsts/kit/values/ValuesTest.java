package lv.atbalsts.kit.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void moneyIsWrittenAndReadAsText() throws Exception {
    Money money = Money.of("591061.75");
    String text = json.writeValueAsString(money);
    assertEquals("{\"amount\":\"591061.75\",\"currency\":\"EUR\"}", text);
    assertEquals(money, json.readValue(text, Money.class));
    assertEquals(59106175, money.cents());
  }

  @Test
  void moneyHasNoPartsOfACentAndNoOtherCurrency() {
    assertThrows(ArithmeticException.class, () -> new Money(new BigDecimal("0.005")));
    assertThrows(
        Exception.class,
        () -> json.readValue("{\"amount\":\"1.00\",\"currency\":\"USD\"}", Money.class));
    assertThrows(Exception.class, () -> json.readValue("{\"amount\":\"1e3\"}", Money.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"40003521600", "90000054572"})
  void aRegistrationNumberWithARightCheckDigitIsValid(String number) {
    assertTrue(RegistrationNumber.valid(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"40003521601", "4000352160", "30003521600", "4000352160x", ""})
  void aRegistrationNumberWithAWrongCheckDigitOrFormIsNot(String number) {
    assertFalse(RegistrationNumber.valid(number));
  }

  @Test
  void idsSortByTheTimeTheyWereMade() throws Exception {
    java.util.UUID first = Ids.next();
    Thread.sleep(2);
    assertTrue(first.toString().compareTo(Ids.next().toString()) < 0);
    assertEquals(7, first.version());
  }
}
