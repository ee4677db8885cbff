package lv.atbalsts.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** What of a payment is for one municipality's services; never changed. */
@Entity
class PaymentPart implements Identified {

  @Id private UUID id;
  private UUID paymentId;
  private UUID claimId;

  @Column(name = "project")
  private String projectNumber;

  private String municipality;
  private Money paid;
  private LocalDate paidOn;

  protected PaymentPart() {}

  PaymentPart(Payment payment, String municipality, Money paid) {
    PaymentView of = payment.view();
    this.id = Ids.next();
    this.paymentId = of.id();
    this.claimId = of.claimId();
    this.projectNumber = of.projectNumber();
    this.municipality = municipality;
    this.paid = paid;
    this.paidOn = of.terms().paidOn();
  }

  @Override
  public UUID id() {
    return id;
  }

  PaymentPartView view() {
    return new PaymentPartView(id, paymentId, claimId, projectNumber, municipality, paid, paidOn);
  }
}
