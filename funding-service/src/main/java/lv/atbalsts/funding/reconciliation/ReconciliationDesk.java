package lv.atbalsts.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.correction.FinancialCorrectionDesk;
import lv.atbalsts.funding.payment.PaymentDesk;
import lv.atbalsts.funding.reconciliation.ReconciledLine.ReconciledSums;
import lv.atbalsts.funding.reconciliation.ReconciledLine.ReconciliationOutcome;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

/** Compares what CFLA says with what is held. */
@ApplicationScoped
class ReconciliationDesk {

  private final CflaStatements statements;
  private final ClaimDesk claims;
  private final PaymentDesk payments;
  private final FinancialCorrectionDesk corrections;
  private final AdvisoryLocks locks;
  private final Callers callers;
  private final Clock clock;

  ReconciliationDesk(
      CflaStatements statements,
      ClaimDesk claims,
      PaymentDesk payments,
      FinancialCorrectionDesk corrections,
      AdvisoryLocks locks,
      Callers callers,
      Clock clock) {
    this.statements = statements;
    this.claims = claims;
    this.payments = payments;
    this.corrections = corrections;
    this.locks = locks;
    this.callers = callers;
    this.clock = clock;
  }

  ReconciliationView post(CflaStatement request) {
    request.check(LocalDate.now(clock));
    locks.lock("cfla statement", request.date().toString());
    statements.add(
        request,
        callers.current().subject(),
        OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
    return compare(request.date(), null, null);
  }

  /**
   * What a statement says beside what is held as of its day, as it is known now.
   *
   * @param number of the statement; null for the latest of the day
   * @param outcome only lines that compare so; null for all
   */
  ReconciliationView compare(LocalDate day, Integer number, ReconciliationOutcome outcome) {
    CflaStatements.Posted posted =
        statements.of(day, number).orElseThrow(() -> Refusals.notFound("statement"));
    List<ReconciledLine> all = compared(statements.lines(posted.id()), held(day));
    long equal = all.stream().filter(each -> each.outcome() == ReconciliationOutcome.EQUAL).count();
    return new ReconciliationView(
        day,
        posted.number(),
        posted.by(),
        posted.at(),
        equal,
        all.size() - equal,
        all.stream().filter(each -> outcome == null || each.outcome() == outcome).toList());
  }

  private static List<ReconciledLine> compared(
      List<StatedLine> lines, Map<UUID, ReconciledSums> held) {
    Map<UUID, ReconciledSums> said =
        lines.stream().collect(Collectors.toMap(StatedLine::claimId, ReconciledSums::of));
    Set<UUID> claims = new HashSet<>(said.keySet());
    claims.addAll(held.keySet());
    return claims.stream()
        .sorted(Comparator.comparing(UUID::toString))
        .map(claim -> ReconciledLine.of(claim, said.get(claim), held.get(claim)))
        .toList();
  }

  private Map<UUID, ReconciledSums> held(LocalDate day) {
    Map<UUID, Money> paid = payments.paidBy(day);
    Map<UUID, Money> corrected = corrections.correctedBy(day);
    Map<UUID, Money> certified = claims.certifiedBy(day);
    return certified.keySet().stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                claim ->
                    new ReconciledSums(
                        certified.get(claim),
                        paid.getOrDefault(claim, Money.ZERO),
                        corrected.getOrDefault(claim, Money.ZERO))));
  }
}
