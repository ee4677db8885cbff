package lv.atbalsts.funding.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/**
 * One municipality's part of a claim: what of each sum is for its services. The parts of a claim
 * for services add up to its sums, to the cent.
 */
@Entity
class MunicipalPart implements Identified {

  @Id private UUID id;
  private UUID claimId;

  @Column(name = "project")
  private String projectNumber;

  private String municipality;
  @Embedded private PartSums sums;

  protected MunicipalPart() {}

  MunicipalPart(Claim claim, String municipality, Money declared) {
    this.id = Ids.next();
    this.claimId = claim.id();
    this.projectNumber = claim.ref().projectNumber();
    this.municipality = municipality;
    this.sums = PartSums.declared(declared);
  }

  /** What of it waits for a decision. */
  Money waits() {
    return sums.waits();
  }

  void decide(Money deducted, Money parked) {
    sums = sums.decided(deducted, parked);
  }

  /** What of it is certified and neither paid nor withheld. */
  Money unpaid() {
    return sums.certified().minus(sums.paid()).minus(sums.withheld());
  }

  void pay(Money amount) {
    sums = sums.paidMore(amount);
  }

  /**
   * @param amount below zero where it is payable again
   */
  void withhold(Money amount) {
    sums = sums.withheld(amount);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID claimId() {
    return claimId;
  }

  String municipality() {
    return municipality;
  }

  PartSums sums() {
    return sums;
  }
}
