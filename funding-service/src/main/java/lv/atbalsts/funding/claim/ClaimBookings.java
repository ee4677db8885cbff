package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.ledger.BookingKind;
import lv.atbalsts.funding.ledger.Ledger;
import lv.atbalsts.funding.ledger.LedgerFact;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.funding.ledger.rules.ClaimStanding;
import lv.atbalsts.funding.ledger.rules.Payer;
import lv.atbalsts.funding.ledger.rules.Settlement;

/**
 * Books how claims stand, once they are handed in: a draft asks nobody for anything, and what it
 * holds of the contract is the budget's to say.
 */
@ApplicationScoped
class ClaimBookings {

  private final Ledger ledger;
  private final MunicipalParts parts;
  private final ContractShares contract;
  private final Withholding withholding;

  ClaimBookings(
      Ledger ledger, MunicipalParts parts, ContractShares contract, Withholding withholding) {
    this.ledger = ledger;
    this.parts = parts;
    this.contract = contract;
    this.withholding = withholding;
  }

  void submitted(Claim claim, LocalDate on) {
    ledger.stands(claimed(claim, on), standing(claim));
  }

  /** It is a draft again, or is withdrawn. */
  void takenBack(Claim claim, LocalDate on) {
    ledger.reverse(claimed(claim, on));
  }

  /** What it asked for is not what it asks for now, since its addressee asked. */
  void redrawn(Claim claim) {
    LocalDate since = claim.lastStep();
    if (ledger.reverse(claimed(claim, since))) {
      submitted(claim, since);
    }
  }

  void decided(Claim claim, UUID decision, LocalDate on) {
    ledger.stands(fact(claim, BookingKind.DECISION, decision, on), standing(claim));
  }

  /** Something of a claim is paid, withheld, corrected or recovered. */
  void settled(LedgerFact fact) {
    ledger.settles(fact, () -> settlement(fact.claim()));
  }

  /** It is not any more. */
  void unsettled(LedgerFact fact) {
    ledger.settlesWithout(fact, () -> settlement(fact.claim()));
  }

  void lock(Claim claim) {
    ledger.lock(claim.ref().projectNumber());
  }

  private Settlement settlement(UUID claim) {
    Withholding.Wrong wrong = withholding.wrong(claim);
    return new Settlement(
        parts.settled(claim), wrong.corrected().cents(), wrong.recovered().cents());
  }

  private static LedgerFact claimed(Claim claim, LocalDate on) {
    return fact(claim, BookingKind.CLAIM, claim.id(), on);
  }

  private static LedgerFact fact(Claim claim, BookingKind kind, UUID source, LocalDate on) {
    ClaimRef of = claim.ref();
    return new LedgerFact(kind, on, of.projectNumber(), of.measure(), of.claimId(), source);
  }

  /** What of it is no municipality's, such as an advance, is the whole project's. */
  private ClaimStanding standing(Claim claim) {
    Map<String, Map<AccountCode, Long>> whose = new HashMap<>();
    Map<AccountCode, Long> rest = new HashMap<>(claim.sums().stages());
    parts
        .sums(claim.id())
        .forEach(
            (municipality, sums) -> {
              whose.put(municipality, sums.stages());
              sums.stages().forEach((stage, cents) -> rest.merge(stage, -cents, Long::sum));
            });
    whose.put("", rest);
    return claim.isOfRegion()
        ? new ClaimStanding(
            Payer.shares(claim.shares()), Payer.shares(contract.taken(claim.id())), whose)
        : new ClaimStanding(Payer.region(claim.declared()), Payer.region(claim.live()), whose);
  }
}
