package lv.atbalsts.funding.claim;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;

/** What is not paid of claims of a project, because earlier ones were corrected (FUN-15). */
public interface Withholding {

  /** What is still to be withheld in a project. */
  Money outstanding(UUID project);

  /**
   * Withholds from what is unpaid of a claim as much as there is to be withheld.
   *
   * @param claim locked by this transaction
   */
  void withhold(Claim claim, LocalDate on);
}
