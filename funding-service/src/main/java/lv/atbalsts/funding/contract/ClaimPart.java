package lv.atbalsts.funding.contract;

import java.util.UUID;
import lv.atbalsts.funding.split.rules.Split;

/**
 * What a claim takes by one contract version.
 *
 * @param version the version in force on the service dates
 */
public record ClaimPart(UUID version, Split shares) {

  /** The shares of all parts together. */
  public static Split sum(Iterable<ClaimPart> parts) {
    Split sum = Split.NONE;
    for (ClaimPart each : parts) {
      sum = sum.plus(each.shares());
    }
    return sum;
  }
}
