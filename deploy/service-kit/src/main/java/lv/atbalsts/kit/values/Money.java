package lv.atbalsts.kit.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of euro, exact to the cent; as JSON {@code {"amount":"591061.75","currency":"EUR"}}.
 *
 * @param euro the amount with two decimals
 */
@Schema(
    description = "An amount of euro, exact to the cent, as text",
    examples = "{\"amount\":\"591061.75\",\"currency\":\"EUR\"}")
public record Money(@JsonIgnore @Schema(hidden = true) BigDecimal euro)
    implements Comparable<Money> {

  public static final Money ZERO = ofCents(0);

  /**
   * Takes an exact amount.
   *
   * @throws ArithmeticException where it has parts of a cent
   */
  public Money {
    euro = euro.setScale(2, RoundingMode.UNNECESSARY);
  }

  @JsonCreator
  static Money read(
      @JsonProperty(value = "amount", required = true) String amount,
      @JsonProperty("currency") String currency) {
    if (currency != null && !currency.equals("EUR")) {
      throw new IllegalArgumentException("the currency is EUR");
    }
    if (!amount.matches("-?[0-9]{1,12}(\\.[0-9]{1,2})?")) {
      throw new IllegalArgumentException("not an amount of euro and cents");
    }
    return of(amount);
  }

  public static Money of(String amount) {
    return new Money(new BigDecimal(amount));
  }

  public static Money ofCents(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2));
  }

  public BigDecimal amount() {
    return euro;
  }

  public long cents() {
    return euro.movePointRight(2).longValueExact();
  }

  public Money plus(Money other) {
    return new Money(euro.add(other.euro));
  }

  public Money minus(Money other) {
    return new Money(euro.subtract(other.euro));
  }

  @JsonIgnore
  public boolean isNegative() {
    return euro.signum() < 0;
  }

  @JsonProperty("amount")
  @Schema(description = "euro with two decimals", examples = "591061.75")
  String text() {
    return euro.toPlainString();
  }

  @JsonProperty("currency")
  @Schema(description = "always EUR", examples = "EUR")
  String currency() {
    return "EUR";
  }

  @Override
  public int compareTo(Money other) {
    return euro.compareTo(other.euro);
  }

  @Override
  public String toString() {
    return euro.toPlainString() + " EUR";
  }
}
