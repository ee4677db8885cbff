package lv.atbalsts.funding.contract;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.contract.ContractEvents.ContractRef;
import lv.atbalsts.funding.contract.ContractEvents.ContractVersionCorrected;
import lv.atbalsts.funding.ledger.BookingKind;
import lv.atbalsts.funding.ledger.LedgerFact;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.split.rules.Rates;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One dated version of a project's contract; never changed, only followed by the next. What was
 * entered wrongly stays readable and divides nothing.
 */
@Entity
@DynamicUpdate
public class ContractVersion {

  @Id private UUID id;
  private UUID projectId;
  private int number;
  @Embedded private ContractTerms terms;
  private Money stateShare;
  private Money municipalShare;
  private String correctedBy;
  private OffsetDateTime correctedAt;
  private String correctionReason;

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

  /** It was entered wrongly, and divides nothing. */
  ContractVersionCorrected correct(
      Project project, boolean replaced, String reason, String by, OffsetDateTime at) {
    correctionReason = reason;
    correctedBy = by;
    correctedAt = at;
    return new ContractVersionCorrected(ContractRef.of(project), number, replaced, reason);
  }

  /** How its total is divided among the payers. */
  Split split() {
    return new Split(terms.euShare().amount(), stateShare.amount(), municipalShare.amount());
  }

  /** Refuses with 409 a version that would not begin after this one. */
  void refuseOverlap(ContractTerms later) {
    if (!later.validFrom().isAfter(terms.validFrom())) {
      throw FundingRefusal.CONTRACT_VERSIONS_WOULD_OVERLAP
          .with(later.validFrom(), terms.validFrom())
          .conflicts(List.of(id));
    }
  }

  UUID projectId() {
    return projectId;
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

  LocalDate validFrom() {
    return terms.validFrom();
  }

  /** The project's last day; null where it is the measure's. */
  LocalDate endsOn() {
    return terms.endsOn();
  }

  boolean endsBefore(LocalDate day) {
    return endsOn() != null && day.isAfter(endsOn());
  }

  /** Whether it is in force on a day, where no later version is. */
  boolean beginsBy(LocalDate day) {
    return !terms.validFrom().isAfter(day);
  }

  Rates rates() {
    return terms.rates();
  }

  /** What it commits, booked on its day or taken back on another. */
  LedgerFact fact(Project project, LocalDate day) {
    return new LedgerFact(
        BookingKind.COMMITMENT, day, project.number(), project.measure(), null, id);
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
        terms.endsOn(),
        terms.total(),
        terms.euShare(),
        stateShare,
        municipalShare);
  }

  ContractVersionView view() {
    return new ContractVersionView(
        id,
        projectId,
        number,
        terms,
        stateShare,
        municipalShare,
        correctedBy,
        correctedAt,
        correctionReason);
  }
}
