package lv.atbalsts.funding.sample.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Draws a sample: the highest amounts first, of equal ones the lower id; then by chance, in the
 * order of the SHA-256 of {@code seed:id} in hexadecimal, which anybody can reckon again.
 */
public final class SampleDraw {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SampleDraw() {}

  /** How many of these are a share in per cent: rounded up, so at least one. */
  public static int share(BigDecimal percent, int of) {
    return percent
        .multiply(BigDecimal.valueOf(of))
        .divide(HUNDRED, 0, RoundingMode.CEILING)
        .intValueExact();
  }

  /**
   * Draws from all lines.
   *
   * @param size how many in all, at most as many as there are
   * @param byRisk how many of them by amount
   */
  public static List<Drawn> draw(List<Candidate> all, int size, int byRisk, long seed) {
    List<Candidate> byAmount =
        all.stream()
            .sorted(
                Comparator.comparing(Candidate::amount)
                    .reversed()
                    .thenComparing(each -> each.id().toString()))
            .toList();
    List<Candidate> rest = new ArrayList<>(byAmount.subList(byRisk, byAmount.size()));
    rest.sort(Comparator.comparing(each -> hash(seed, each.id())));
    return Stream.concat(
            byAmount.subList(0, byRisk).stream().map(each -> new Drawn(each.id(), SampleWay.RISK)),
            rest.stream().limit(size - byRisk).map(each -> new Drawn(each.id(), SampleWay.RANDOM)))
        .toList();
  }

  private static String hash(long seed, UUID id) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** A line that may be drawn. */
  public record Candidate(UUID id, BigDecimal amount) {}

  /** A line that is drawn, and by what. */
  public record Drawn(UUID id, SampleWay way) {}

  /** By what a line is drawn. */
  public enum SampleWay {
    RISK,
    RANDOM
  }
}
