package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.contract.ContractDays;
import lv.atbalsts.funding.contract.ContractDesk;
import lv.atbalsts.funding.contract.ContractVersion;
import lv.atbalsts.funding.measure.MeasureDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;

/** An advance is paid where the contract allows it, for an amount and a reason (FUN-10). */
@ApplicationScoped
class AdvanceRules {

  private static final int MONTHS_GUARANTEED = 2;

  private final Claims claims;
  private final ContractDesk contracts;
  private final MeasureDesk measures;

  AdvanceRules(Claims claims, ContractDesk contracts, MeasureDesk measures) {
    this.claims = claims;
    this.contracts = contracts;
    this.measures = measures;
  }

  void check(Project project, ClaimLevel level, DraftClaim request, ClaimFindings findings) {
    findings.ask("", () -> checkFields(project, request));
    if (request.amount() != null) {
      findings.ask("/amount", () -> refuseAboveContract(project, level, request.amount()));
    }
  }

  private void checkFields(Project project, DraftClaim request) {
    FieldErrors errors = new FieldErrors();
    errors.notBefore(
        "/periodTo",
        FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS,
        request.periodTo(),
        request.periodFrom());
    if (request.amount() == null || request.amount().cents() <= 0) {
      errors.add("/amount/amount", FundingRefusal.AMOUNT_NOT_ABOVE_ZERO);
    }
    if (request.justification() == null || request.justification().isBlank()) {
      errors.add("/justification", FundingRefusal.REASON_MISSING);
    }
    if (request.namesServices()) {
      errors.add("/reportIds", FundingRefusal.ONLY_OF_ADVANCE);
    }
    LocalDate first = measures.lastDay(project.measure()).plusMonths(MONTHS_GUARANTEED);
    errors.notBefore(
        "/guaranteedUntil", FundingRefusal.GUARANTEE_TOO_SHORT, request.guaranteedUntil(), first);
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private void refuseAboveContract(Project project, ClaimLevel level, Money amount) {
    Money limit = level == ClaimLevel.REGION ? contracts.advanceLimit(project.id()) : Money.ZERO;
    Money used = claims.advances(project.id());
    Money remaining = limit.minus(used);
    if (amount.compareTo(remaining) > 0) {
      throw FundingRefusal.ADVANCE_ABOVE_CONTRACT
          .with(amount.amount(), remaining.amount())
          .limit(limit)
          .used(used)
          .requested(amount)
          .remaining(remaining);
    }
  }

  /** An advance is of the contract version in force on the first day it is for. */
  Map<ContractVersion, BigDecimal> byVersion(
      Project project, LocalDate day, BigDecimal amount, ClaimFindings findings) {
    FieldErrors errors = new FieldErrors();
    ContractDays contract = contracts.days(project.id());
    contract.check(errors, "/periodFrom", day);
    findings.ask("", () -> errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG));
    return contract.version(day).map(each -> Map.of(each, amount)).orElseGet(Map::of);
  }

  /** What only an advance has is refused of a claim for services. */
  void refuseFieldsOfAdvance(DraftClaim request) {
    FieldErrors errors = new FieldErrors();
    if (request.amount() != null) {
      errors.add("/amount", FundingRefusal.ONLY_OF_ADVANCE);
    }
    if (request.justification() != null) {
      errors.add("/justification", FundingRefusal.ONLY_OF_ADVANCE);
    }
    if (request.guaranteedUntil() != null) {
      errors.add("/guaranteedUntil", FundingRefusal.ONLY_OF_ADVANCE);
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }
}
