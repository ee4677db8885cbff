package lv.atbalsts.funding.split.rules;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Divides cents in proportion to what each may have, so that the parts add up exactly. */
public final class Proportion {

  private Proportion() {}

  /**
   * Every part is its proportion rounded down, or one cent more; none is above what it may have.
   *
   * @param cents what is divided, at most the sum of all that the parts may have
   * @param most how many cents each may have at most, none below zero
   * @throws IllegalArgumentException where more is divided than the parts may have
   */
  public static SortedMap<String, Long> of(long cents, Map<String, Long> most) {
    long total = most.values().stream().mapToLong(Long::longValue).sum();
    if (cents < 0 || cents > total) {
      throw new IllegalArgumentException(cents + " of " + total);
    }
    SortedMap<String, Long> parts = new TreeMap<>();
    most.forEach((whose, its) -> parts.put(whose, exact(cents, its, total)[0].longValueExact()));
    long left = cents - parts.values().stream().mapToLong(Long::longValue).sum();
    List<String> nearest =
        parts.keySet().stream()
            .sorted(
                Comparator.comparing((String whose) -> exact(cents, most.get(whose), total)[1])
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int i = 0; i < left; i++) {
      parts.merge(nearest.get(i), 1L, Long::sum);
    }
    return parts;
  }

  /** The whole cents of a proportion, and what is left over them. */
  private static BigInteger[] exact(long cents, long its, long total) {
    return BigInteger.valueOf(cents)
        .multiply(BigInteger.valueOf(its))
        .divideAndRemainder(BigInteger.valueOf(Math.max(total, 1)));
  }
}
