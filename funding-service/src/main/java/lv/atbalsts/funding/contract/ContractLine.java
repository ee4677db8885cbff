package lv.atbalsts.funding.contract;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.contract.ContractLineTerms.LineKey;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import org.hibernate.annotations.DynamicUpdate;

/** A budget line of a contract version, and what claims have taken of it. */
@Entity
@DynamicUpdate
class ContractLine implements Identified {

  @Id private UUID id;
  private UUID projectId;
  private UUID contractVersionId;
  @Embedded private ContractLineTerms terms;
  private Money signed;
  private Money used;
  private Money movedOut;

  protected ContractLine() {}

  /**
   * @param used what claims hold of it already
   */
  ContractLine(ContractVersion version, ContractLineTerms terms, Money used) {
    this.id = Ids.next();
    this.projectId = version.projectId();
    this.contractVersionId = version.id();
    this.terms = terms;
    this.signed = terms.amount();
    this.movedOut = Money.ZERO;
    use(used);
  }

  /** Claims hold this of it from now on; refused above the line. */
  void use(Money now) {
    if (now.compareTo(terms.amount()) > 0) {
      throw FundingRefusal.LINE_BELOW_WHAT_IS_CLAIMED
          .with(terms.key(), terms.amount().amount(), now.amount())
          .used(now)
          .requested(terms.amount());
    }
    used = now;
  }

  /**
   * How much of an amount it can bear: as much as there is, of one below zero as much as claims
   * hold.
   *
   * @param already what of it the same claim is to take besides
   */
  Money bears(Money amount, Money already) {
    Money taken = used.plus(already);
    return amount.isNegative()
        ? Money.ZERO.minus(least(Money.ZERO.minus(amount), taken))
        : least(amount, terms.amount().minus(taken));
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /**
   * Money leaves it for another line; refused where claims took it, or above what may leave it
   * without another version.
   */
  void moveTo(ContractLine other, Money amount, Money most) {
    Money free = least(remaining(), most.minus(movedOut));
    if (amount.compareTo(free) > 0) {
      throw FundingRefusal.MORE_THAN_MAY_BE_MOVED
          .with(amount.amount(), free.amount(), terms.key())
          .limit(most)
          .used(movedOut)
          .requested(amount)
          .remaining(free);
    }
    terms = terms.with(terms.amount().minus(amount));
    movedOut = movedOut.plus(amount);
    other.terms = other.terms.with(other.terms.amount().plus(amount));
  }

  /** Money that was moved by mistake comes back; refused where claims took it there. */
  void moveBackFrom(ContractLine other, Money amount) {
    Money free = other.remaining();
    if (amount.compareTo(free) > 0) {
      throw FundingRefusal.MORE_THAN_MAY_BE_MOVED
          .with(amount.amount(), free.amount(), other.terms.key())
          .limit(other.terms.amount())
          .used(other.used)
          .requested(amount)
          .remaining(free);
    }
    other.terms = other.terms.with(other.terms.amount().minus(amount));
    terms = terms.with(terms.amount().plus(amount));
    movedOut = movedOut.minus(amount);
  }

  Money remaining() {
    return terms.amount().minus(used);
  }

  /** The line as the version was signed, of which a part may leave it. */
  Money signed() {
    return signed;
  }

  Money used() {
    return used;
  }

  ContractLineTerms terms() {
    return terms;
  }

  LineKey key() {
    return terms.key();
  }

  @Override
  public UUID id() {
    return id;
  }

  ContractLineView view() {
    return new ContractLineView(id, contractVersionId, terms, signed, used, remaining());
  }
}
