package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.LineDecisions.WaitingLine;
import lv.atbalsts.funding.codes.CodeListName;
import lv.atbalsts.funding.codes.CodeLists;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;

/** What a proposal says by line: all of what waits, and as much as the decision says. */
@ApplicationScoped
class LineDecisionCheck {

  private final LineDecisions lines;
  private final CodeLists codes;

  LineDecisionCheck(LineDecisions lines, CodeLists codes) {
    this.lines = lines;
    this.codes = codes;
  }

  /**
   * Decides every line that waits; those that are not named are certified whole.
   *
   * @throws RuntimeException the refusal 422 with all that is wrong
   */
  List<DecidedLine> decide(Claim claim, UUID decision, ProposeDecision proposal) {
    List<WaitingLine> waiting = lines.waiting(claim.id(), claim.decidedOn() != null);
    Map<UUID, DecideLine> named = checked(proposal, waiting);
    List<DecidedLine> decided =
        waiting.stream()
            .map(
                line ->
                    named
                        .getOrDefault(line.lineId(), DecideLine.certified(line))
                        .of(line, decision, !claim.isOfRegion()))
            .toList();
    refuseOtherSums(decided, proposal.terms());
    refuseBelowZero(decided);
    if (!claim.isOfRegion()) {
      refuseUnlessWhole(decided, proposal.terms());
    }
    return decided;
  }

  private Map<UUID, DecideLine> checked(ProposeDecision proposal, List<WaitingLine> waiting) {
    Map<UUID, WaitingLine> known =
        waiting.stream().collect(Collectors.toMap(WaitingLine::lineId, Function.identity()));
    Set<String> types = codes.all(CodeListName.ERROR_TYPE);
    Map<UUID, DecideLine> named = new HashMap<>();
    FieldErrors errors = new FieldErrors();
    if (!proposal.terms().releasedLines().isEmpty()) {
      errors.add("/releasedLines", FundingRefusal.RELEASED_BY_LINE);
    }
    List<DecideLine> all = proposal.named();
    for (int i = 0; i < all.size(); i++) {
      DecideLine line = all.get(i);
      String at = "/lines/" + i;
      if (!known.containsKey(line.lineId())) {
        errors.add(at + "/lineId", FundingRefusal.LINE_DOES_NOT_WAIT);
      } else if (named.put(line.lineId(), line) != null) {
        errors.add(at + "/lineId", FundingRefusal.LINE_IS_NAMED_TWICE);
      } else {
        line.check(errors, at, known.get(line.lineId()));
      }
      if (line.errorType() != null && !types.contains(line.errorType())) {
        errors.add(
            at + "/errorType",
            FundingRefusal.CODE_NOT_IN_THE_LIST,
            line.errorType(),
            CodeListName.ERROR_TYPE,
            types.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    return named;
  }

  private static void refuseOtherSums(List<DecidedLine> decided, DecisionTerms terms) {
    Money certified = sum(decided, DecidedLine::certified);
    Money deducted = sum(decided, DecidedLine::deducted);
    Money parked = sum(decided, DecidedLine::parked);
    if (!certified.equals(terms.certified())
        || !deducted.equals(terms.deducted())
        || !parked.equals(terms.parked())) {
      throw FundingRefusal.LINES_DO_NOT_SUM_TO_DECISION
          .with(certified.amount(), deducted.amount(), parked.amount())
          .with("certified", certified)
          .with("deducted", deducted)
          .with("parked", parked);
    }
  }

  private static Money sum(List<DecidedLine> decided, Function<DecidedLine, Money> amount) {
    return decided.stream().map(amount).reduce(Money.ZERO, Money::plus);
  }

  /** What is taken back of a municipality is certified; so as much of the rest has to be. */
  private static void refuseBelowZero(List<DecidedLine> decided) {
    Map<String, Money> certified = new TreeMap<>();
    decided.forEach(line -> certified.merge(line.municipality(), line.certified(), Money::plus));
    List<String> below = new ArrayList<>();
    certified.forEach(
        (whose, amount) -> {
          if (amount.isNegative()) {
            below.add(whose + " (" + amount.amount() + ")");
          }
        });
    if (!below.isEmpty()) {
      throw FundingRefusal.CERTIFIED_BELOW_ZERO.with(String.join(", ", below));
    }
  }

  /** What the region does not certify goes no further, a line whole. */
  private static void refuseUnlessWhole(List<DecidedLine> decided, DecisionTerms terms) {
    Money whole =
        sum(decided.stream().filter(DecidedLine::released).toList(), DecidedLine::deducted);
    if (!whole.equals(terms.deducted()) || !terms.parked().equals(Money.ZERO)) {
      throw FundingRefusal.REGION_DECIDES_BY_LINE.with(
          whole.amount(), terms.deducted().amount(), terms.parked().amount());
    }
  }
}
