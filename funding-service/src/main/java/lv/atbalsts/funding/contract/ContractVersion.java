package lv.atbalsts.funding.contract;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.ledger.BookingKind;
import lv.atbalsts.funding.ledger.LedgerFact;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.split.rules.Rates;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** One dated version of a project's contract; never changed, only followed by the next. */
@Entity
public class ContractVersion {

  @Id private UUID id;
  private UUID projectId;
  private int number;
  @Embedded private ContractTerms terms;
  private Money stateShare;
  private Money municipalShare;

  protected ContractVersion() {}

  /** The first version of a project's contract. */
  ContractVersion(Project project, ContractTerms terms, Split split) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.number = 1;
    this.terms = terms.withEuShare(split.eu());
    this.stateShare = new Money(split.state());
    this.municipalShare = new Money(split.municipal());
  }

  /** The version that follows this one. */
  ContractVersion amended(Project project, ContractTerms later, Split split) {
    ContractVersion next = new ContractVersion(project, later, split);
    next.number = number + 1;
    return next;
  }

  /** Refuses with 409 a version that would not begin after this one. */
  void refuseOverlap(ContractTerms later) {
    if (!later.validFrom().isAfter(terms.validFrom())) {
      throw FundingRefusal.CONTRACT_VERSIONS_WOULD_OVERLAP
          .with(later.validFrom(), terms.validFrom())
          .conflicts(List.of(id));
    }
  }

  int number() {
    return number;
  }

  LocalDate signedOn() {
    return terms.signedOn();
  }

  UUID id() {
    return id;
  }

  Money total() {
    return terms.total();
  }

  Money advanceLimit() {
    return terms.advanceLimit() == null ? Money.ZERO : terms.advanceLimit();
  }

  /** Whether it is in force on a day, where no later version is. */
  public boolean beginsBy(LocalDate day) {
    return !terms.validFrom().isAfter(day);
  }

  Rates rates() {
    return terms.rates();
  }

  Split shares() {
    return new Split(terms.euShare().amount(), stateShare.amount(), municipalShare.amount());
  }

  LedgerFact fact(Project project) {
    return new LedgerFact(
        BookingKind.COMMITMENT, signedOn(), project.number(), project.measure(), null, id);
  }

  ContractSigned signed(Project project) {
    return new ContractSigned(
        projectId,
        project.number(),
        project.measure(),
        project.round(),
        number,
        terms.validFrom(),
        terms.signedOn(),
        terms.total(),
        terms.euShare(),
        stateShare,
        municipalShare);
  }

  ContractVersionView view() {
    return new ContractVersionView(id, projectId, number, terms, stateShare, municipalShare);
  }
}
