package lv.atbalsts.funding.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.atbalsts.funding.contract.ContractLineTerms.LineKey;

/**
 * What a claim asks for one service, for the budget line that it is of.
 *
 * @param municipality territory code of the partner that reported it
 * @param day of the service, or of what is taken back
 * @param targetGroup of the client
 * @param amount below zero where it takes back
 */
public record ClaimedService(
    String municipality, LocalDate day, String targetGroup, BigDecimal amount) {

  /** Services of adults are one activity, those of children and who cares for them another. */
  String activity() {
    return targetGroup.equals("ADULT_GRT") ? "SERVICES_ADULTS" : "SERVICES_CHILDREN";
  }

  LineKey key() {
    return new LineKey(activity(), municipality, day.getYear());
  }
}
