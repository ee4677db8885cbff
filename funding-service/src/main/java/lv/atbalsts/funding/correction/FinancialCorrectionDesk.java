package lv.atbalsts.funding.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.codes.CodeListName;
import lv.atbalsts.funding.codes.CodeLists;
import lv.atbalsts.funding.correction.CorrectionRequests.CorrectionSearch;
import lv.atbalsts.funding.correction.CorrectionView.WithheldSum;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.values.Money;

/** The corrections' use cases. A claim is locked before any correction is. */
@ApplicationScoped
public class FinancialCorrectionDesk {

  private final Corrections corrections;
  private final Repayments repayments;
  private final ClaimDesk claims;
  private final ProjectDesk projects;
  private final CodeLists codes;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  FinancialCorrectionDesk(
      Corrections corrections,
      Repayments repayments,
      ClaimDesk claims,
      ProjectDesk projects,
      CodeLists codes,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.corrections = corrections;
    this.repayments = repayments;
    this.claims = claims;
    this.projects = projects;
    this.codes = codes;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  CorrectionView impose(UUID claimId, CorrectionTerms request) {
    Claim claim = claims.asAddressee(claimId);
    claims.alone(claim);
    claim.correct(request.amount(), request.recovers());
    FieldErrors errors = new FieldErrors();
    request.check(errors, claim.decidedOn(), LocalDate.now(clock));
    codes.check(
        errors,
        "/type",
        CodeListName.CORRECTION_TYPE,
        List.of(request.type()),
        request.imposedOn());
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    Correction correction = new Correction(claim, request, callers.current().subject());
    corrections.persistAndFlush(correction);
    outbox.publish(correction.imposed(claim.ref()));
    claims.settled(correction.fact(claim.ref(), request.imposedOn()));
    claims.withhold(claim, request.imposedOn());
    return view(correction);
  }

  CorrectionView annul(UUID id, String reason) {
    Map<UUID, Claim> locked =
        claims.allAsAddressee(concerned(id)).stream()
            .collect(Collectors.toMap(Claim::id, each -> each));
    locked.values().stream().findFirst().ifPresent(claims::alone);
    Correction correction = corrections.locked(id);
    if (!locked.keySet().containsAll(concerned(id))) {
      throw KitRefusal.CHANGED_AT_SAME_MOMENT.with();
    }
    Claim claim = locked.get(correction.claimId());
    LocalDate today = LocalDate.now(clock);
    corrections
        .withheldOf(id)
        .forEach(each -> release(correction, each, locked.get(each.claimId()), today));
    outbox.publish(correction.annul(claim.ref(), reason, callers.current().subject()));
    claim.liftCorrection(correction.terms().amount(), correction.terms().recovers());
    corrections.flush();
    claims.unsettled(correction.fact(claim.ref(), today));
    return view(correction);
  }

  private void release(Correction correction, WithheldSum sum, Claim from, LocalDate today) {
    if (!sum.released()) {
      correction.release(sum.amount());
      claims.payAgain(from, sum.amount());
      corrections.release(sum);
      claims.unsettled(correction.withheldFact(from.ref(), sum.id(), today));
      claims.unsettled(correction.recoveredFact(from.ref(), sum.id(), today));
    }
  }

  /** The corrected claim, and those from which something was withheld. */
  private Set<UUID> concerned(UUID correction) {
    Set<UUID> all = new HashSet<>(Set.of(corrections.claimOf(correction)));
    corrections.withheldOf(correction).stream().map(WithheldSum::claimId).forEach(all::add);
    return all;
  }

  /** What of claims is corrected by corrections of a day or earlier that hold. */
  public Map<UUID, Money> correctedBy(LocalDate day) {
    return corrections.imposedBy(day);
  }

  CorrectionView read(UUID id) {
    return view(corrections.one(id));
  }

  Page<CorrectionView> list(CorrectionSearch search, PageRequest page) {
    return corrections
        .page(page, projects.of(search.projectNumber(), search.where(LocalDate.now(clock))))
        .map(Correction::view);
  }

  private CorrectionView view(Correction correction) {
    return correction.view(
        corrections.withheldOf(correction.id()),
        repayments.of(correction.id()).stream().map(Repayment::view).toList());
  }
}
