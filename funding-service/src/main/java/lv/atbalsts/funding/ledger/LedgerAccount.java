package lv.atbalsts.funding.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.funding.ledger.rules.Payer;
import lv.atbalsts.funding.measure.MeasureTerms.Fund;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Money;

/** One account of a project; its sums are written by its entries. */
@Entity
class LedgerAccount implements Identified {

  @Id private UUID id;

  @Column(name = "project")
  private String projectNumber;

  @Enumerated(EnumType.STRING)
  private Fund fund;

  @Enumerated(EnumType.STRING)
  private AccountCode code;

  @Enumerated(EnumType.STRING)
  private Payer payer;

  private String municipality;
  private Money debit;
  private Money credit;

  protected LedgerAccount() {}

  @Override
  public UUID id() {
    return id;
  }

  /** All that is booked. */
  BalanceView view() {
    return view(debit, credit);
  }

  /** What was booked of it by a day. */
  BalanceView view(Money in, Money out) {
    return new BalanceView(
        id, projectNumber, fund, code, payer, municipality, in, out, in.minus(out));
  }
}
