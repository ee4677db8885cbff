package lv.atbalsts.funding.claim;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;

/** What is not paid of claims of a project, because earlier ones were corrected (FUN-15). */
public interface Withholding {

  /** What was found wrong of a claim and is not written off, and what of that is given back. */
  Wrong wrong(UUID claim);

  /**
   * @param corrected all of it
   * @param recovered what of it is paid back, or withheld from any claim
   */
  record Wrong(Money corrected, Money recovered) {}

  /** What is still to be withheld in a project. */
  Money outstanding(UUID project);

  /**
   * Withholds from what is unpaid of a claim as much as there is to be withheld.
   *
   * @param claim locked by this transaction
   */
  void withhold(Claim claim, LocalDate on);
}
