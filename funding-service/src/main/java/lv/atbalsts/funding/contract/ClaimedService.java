package lv.atbalsts.funding.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.atbalsts.funding.contract.ContractLineTerms.LineKey;

/**
 * What a claim asks for one service or actual cost, for the budget line that it is of.
 *
 * @param municipality territory code of the partner whose it is
 * @param day of the service or invoice, or of what is taken back
 * @param activity code of its kind
 * @param amount below zero where it takes back
 */
public record ClaimedService(
    String municipality, LocalDate day, String activity, BigDecimal amount) {

  /** Services of adults are one activity, those of children and who cares for them another. */
  public static String activity(String targetGroup) {
    return targetGroup.equals("ADULT_GRT") ? "SERVICES_ADULTS" : "SERVICES_CHILDREN";
  }

  LineKey key() {
    return new LineKey(activity, municipality, day.getYear());
  }
}
