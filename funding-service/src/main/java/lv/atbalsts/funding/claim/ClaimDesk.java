package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.ClaimRequests.ClaimSearch;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.claim.ClaimRequests.DropClaim;
import lv.atbalsts.funding.claim.ClaimRequests.ReturnClaim;
import lv.atbalsts.funding.claim.ClaimRequests.SubmitClaim;
import lv.atbalsts.funding.claim.ClaimRequests.WithdrawClaim;
import lv.atbalsts.funding.contract.ClaimPart;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.report.DeliveredService;
import lv.atbalsts.funding.report.ReportDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Money;

/** The claims' use cases. */
@ApplicationScoped
public class ClaimDesk {

  private final Claims claims;
  private final ClaimLines lines;
  private final ClaimDecisions decisions;
  private final Pricing pricing;
  private final ProjectDesk projects;
  private final ReportDesk reports;
  private final ContractShares contract;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ClaimDesk(
      Claims claims,
      ClaimLines lines,
      ClaimDecisions decisions,
      Pricing pricing,
      ProjectDesk projects,
      ReportDesk reports,
      ContractShares contract,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.claims = claims;
    this.lines = lines;
    this.decisions = decisions;
    this.pricing = pricing;
    this.projects = projects;
    this.reports = reports;
    this.contract = contract;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  ClaimView draft(DraftClaim request) {
    Project project = projects.visibleByNumber(request.projectNumber());
    OpenServices open = lines.open(reports.delivered(project.number(), request.reportIds()));
    if (open.isEmpty()) {
      throw FundingRefusal.NOTHING_LEFT_TO_CLAIM.with();
    }
    reports.refuseUncovered(
        open.fresh().stream().map(DeliveredService::lineId).toList(),
        FundingRefusal.LINES_NOT_COVERED);
    checkPeriod(request, open);
    List<ClaimLine> priced =
        Stream.concat(pricing.price(open.fresh()).stream(), open.back().stream()).toList();
    refuseUnlessAboveZero(priced);
    List<ClaimPart> parts = contract.divide(project.id(), pricing.byVersion(project.id(), priced));
    Claim claim = new Claim(project, onlyMunicipality(priced), request, ClaimPart.sum(parts));
    claims.persistAndFlush(claim);
    lines.take(claim.id(), project.number(), priced);
    contract.take(project.id(), project.number(), claim.id(), parts);
    outbox.publish(claim.drafted());
    return view(claim);
  }

  /** What is taken back may be more than what is claimed: then it waits for the next claim. */
  private static void refuseUnlessAboveZero(List<ClaimLine> lines) {
    Money sum = lines.stream().map(ClaimLine::amount).reduce(Money.ZERO, Money::plus);
    if (sum.cents() <= 0) {
      throw FundingRefusal.DIFFERENCE_WAITS.with(sum.amount()).requested(sum);
    }
  }

  /** A difference is of an earlier period too: its report was claimed with that. */
  private void checkPeriod(DraftClaim request, OpenServices open) {
    FieldErrors errors = new FieldErrors();
    errors.notBefore(
        "/periodTo",
        FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS,
        request.periodTo(),
        request.periodFrom());
    StepDates.notAfterToday(errors, "/periodTo", request.periodTo(), today());
    Stream.concat(
            open.first().map(DeliveredService::day).filter(request::beginsAfter),
            Stream.concat(
                    open.fresh().stream().map(DeliveredService::day),
                    open.back().stream().map(ClaimLine::date))
                .filter(request::endsBefore))
        .distinct()
        .forEach(day -> errors.add("/reportIds", FundingRefusal.SERVICE_OUTSIDE_PERIOD, day));
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private static String onlyMunicipality(List<ClaimLine> lines) {
    List<String> all = lines.stream().map(ClaimLine::municipality).distinct().toList();
    return all.size() == 1 ? all.getFirst() : null;
  }

  ClaimView submit(UUID id, SubmitClaim request) {
    Claim claim = locked(id);
    outbox.publish(claim.submit(request.submittedOn(), today()));
    reports.refuseUncovered(
        lines.reportLines(id),
        FundingRefusal.DRAFTED_LINES_NOT_COVERED); // known since it was drafted
    claims.flush();
    return claim.view();
  }

  /**
   * Nothing of a dropped claim stays taken: neither its deliveries nor its part of the contract.
   */
  ClaimView drop(UUID id, DropClaim request) {
    Claim claim = locked(id);
    outbox.publish(claim.drop(request.reason(), today()));
    lines.release(id);
    contract.giveBack(claim.ref().projectId(), id, claim.declared());
    claims.flush();
    return claim.view();
  }

  ClaimView withdraw(UUID id, WithdrawClaim request) {
    Claim claim = locked(id);
    ClaimEvents fact = claim.withdraw(request.withdrawnOn(), request.reason(), today());
    return cameBack(claim, fact, request.reason());
  }

  ClaimView sendBack(UUID id, ReturnClaim request) {
    Claim claim = locked(id);
    ClaimEvents fact = claim.sendBack(request.returnedOn(), request.reason(), today());
    return cameBack(claim, fact, request.reason());
  }

  /** A decision that was proposed falls away with it: what comes back is checked anew. */
  private ClaimView cameBack(Claim claim, ClaimEvents fact, String reason) {
    decisions
        .waiting(claim.id())
        .ifPresent(
            decision -> {
              decision.withdraw(callers.current().subject(), reason);
              outbox.publish(claim.checkWithdrawn(decision, reason));
            });
    outbox.publish(fact);
    claims.flush();
    return claim.view();
  }

  /**
   * Pays a part or all of what is certified of a claim, one payment after the other. What is paid
   * by a day is at most what was certified by it.
   *
   * @param earlier what was paid of a claim before, by day; asked for once the claim is locked
   * @throws RuntimeException the refusals of {@link Claim#pay}
   */
  public Claim pay(
      UUID id, Money amount, LocalDate on, Function<UUID, NavigableMap<LocalDate, Money>> earlier) {
    Claim claim = locked(id);
    LocalDate first =
        decisions.payableFrom(id, amount, earlier.apply(id)).orElseGet(claim::decidedOn);
    claim.pay(amount, on, first, today());
    claims.flush();
    return claim;
  }

  ClaimView read(UUID id) {
    return view(visible(claims.one(id)));
  }

  ClaimView view(Claim claim) {
    return claim.view(
        lines.of(claim.id()), decisions.of(claim.id()).stream().map(ClaimDecision::view).toList());
  }

  Page<ClaimView> list(ClaimSearch search, PageRequest page) {
    return claims.page(page, projects.of(search.projectNumber(), search.where())).map(Claim::view);
  }

  Claim locked(UUID id) {
    return visible(claims.locked(id));
  }

  private Claim visible(Claim claim) {
    if (!callers.current().mayActFor(claim.ref().projectNumber())) {
      throw Refusals.notFound(claims.noun());
    }
    return claim;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
