package lv.atbalsts.funding.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.funding.claim.ClaimView.ClaimCheckView;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is known of a claim; {@link Claim} says how it changes. */
@MappedSuperclass
@EntityListeners(ClaimChanges.class)
abstract class ClaimState implements Identified {

  @Id UUID id;
  UUID projectId;

  @Column(name = "project")
  String projectNumber;

  String measure;

  @Enumerated(EnumType.STRING)
  ClaimLevel level;

  String claimant;
  String municipality;
  @Embedded ClaimTerms terms;

  @Enumerated(EnumType.STRING)
  ClaimStatus status;

  @Embedded ClaimAmounts amounts;

  @JdbcTypeCode(SqlTypes.ARRAY)
  Set<String> authorKeys;

  LocalDate submittedOn;
  LocalDate lastStepOn;
  LocalDate takenBackOn;
  String takenBackReason;
  @Embedded ClaimTerm term;
  @Embedded ClaimDecisionSum decision;
  Money paid;
  Money withheld;
  Money corrected;
  Money recovered;
  LocalDate changedOn;
  @Version int version;

  /** The day before which the next step is not; an advance is asked for days to come. */
  LocalDate lastStep() {
    LocalDate last = lastStepOn == null ? LocalDate.MIN : lastStepOn;
    return terms.forAdvance() || last.isAfter(terms.periodTo()) ? last : terms.periodTo();
  }

  /** The day of the latest decision; null before the first. */
  public LocalDate decidedOn() {
    return decision == null ? null : decision.decidedOn();
  }

  @Override
  public UUID id() {
    return id;
  }

  /** How events name it. */
  public ClaimRef ref() {
    return new ClaimRef(id, projectId, projectNumber, measure, level, terms.kind(), municipality);
  }

  /** The day it was handed in; null before. */
  public LocalDate submittedOn() {
    return submittedOn;
  }

  public Money paid() {
    return paid;
  }

  Money declared() {
    return amounts.declared();
  }

  ClaimStatus status() {
    return status;
  }

  ClaimTerms terms() {
    return terms;
  }

  String claimant() {
    return claimant;
  }

  boolean isOfRegion() {
    return level == ClaimLevel.REGION;
  }

  /** What it asks for, without what is deducted. */
  Money live() {
    return decision == null ? declared() : declared().minus(decision.deducted());
  }

  /** What it asked for on a day, without what had been deducted by it. */
  Money liveOn(LocalDate day) {
    return decision == null || decision.decidedOn().isAfter(day) ? declared() : live();
  }

  /** The payers' shares of what a region's claim asks for. */
  Split shares() {
    return new Split(
        amounts.euShare().amount(),
        amounts.stateShare().amount(),
        amounts.municipalShare().amount());
  }

  PartSums sums() {
    return decision == null
        ? PartSums.declared(declared())
        : new PartSums(
            declared(),
            decision.certified(),
            decision.deducted(),
            decision.parked(),
            paid,
            withheld);
  }

  boolean isRejected() {
    return status == ClaimStatus.REJECTED;
  }

  /** Whether its addressee has decided, and certified something. */
  boolean isCertified() {
    return decision != null && decision.certified().compareTo(Money.ZERO) > 0;
  }

  /** What is certified and neither paid nor withheld. */
  public Money unpaid() {
    return decision == null ? Money.ZERO : decision.certified().minus(paid).minus(withheld);
  }

  /** The claim as a list shows it. */
  ClaimView view() {
    return view(null, null, null, null);
  }

  ClaimView view(
      List<ClaimLine> lines,
      List<ClaimCheckView> checks,
      List<Clarification.View> questions,
      Money payable) {
    return new ClaimView(
        id,
        projectNumber,
        level,
        municipality,
        terms,
        status,
        amounts,
        submittedOn,
        term,
        takenBackOn,
        takenBackReason,
        questions,
        decision,
        checks,
        paid,
        withheld,
        corrected,
        payable,
        lines,
        changedOn,
        version);
  }
}
