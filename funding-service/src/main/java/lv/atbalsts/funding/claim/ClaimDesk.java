package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimReturned;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimWithdrawn;
import lv.atbalsts.funding.claim.ClaimRequests.DropClaim;
import lv.atbalsts.funding.claim.ClaimRequests.ReturnClaim;
import lv.atbalsts.funding.claim.ClaimRequests.WithdrawClaim;
import lv.atbalsts.funding.contract.ClaimPart;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.delivery.DeliveredService;
import lv.atbalsts.funding.delivery.DeliveryDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.rules.DateRules;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
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
  private final DeliveryDesk deliveries;
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
      DeliveryDesk deliveries,
      ContractShares contract,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.claims = claims;
    this.lines = lines;
    this.decisions = decisions;
    this.pricing = pricing;
    this.projects = projects;
    this.deliveries = deliveries;
    this.contract = contract;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  ClaimView draft(DraftClaim request) {
    Project project = projects.visibleByNumber(request.projectNumber());
    List<DeliveredService> delivered = deliveries.delivered(project.number(), request.reportIds());
    if (delivered.isEmpty()) {
      Refusal.of("FND-0044", 409).rule("FUN-12").raise();
    }
    checkPeriod(request, delivered);
    List<PricedService> priced = pricing.price(delivered);
    List<ClaimPart> parts = contract.divide(project.id(), pricing.byVersion(project.id(), priced));
    Claim claim = new Claim(project, onlyMunicipality(delivered), request, ClaimPart.sum(parts));
    claims.persistAndFlush(claim);
    write(claim, priced);
    contract.take(project.id(), project.number(), claim.id(), parts);
    outbox.publish(claim.drafted());
    return view(claim);
  }

  private void checkPeriod(DraftClaim request, List<DeliveredService> delivered) {
    FieldErrors errors = new FieldErrors();
    if (request.periodTo().isBefore(request.periodFrom())) {
      errors.add("/periodTo", "FND-0006");
    }
    DateRules.notAfterToday(errors, "/periodTo", request.periodTo(), LocalDate.now(clock));
    delivered.stream()
        .map(DeliveredService::day)
        .filter(day -> day.isBefore(request.periodFrom()) || day.isAfter(request.periodTo()))
        .distinct()
        .forEach(day -> errors.add("/reportIds", "FND-0032", day));
    errors.refuseIfAny("FND-0001");
  }

  private static String onlyMunicipality(List<DeliveredService> delivered) {
    List<String> all = delivered.stream().map(DeliveredService::municipality).distinct().toList();
    return all.size() == 1 ? all.getFirst() : null;
  }

  /** Lines are written in one order, so that two claims never wait for each other. */
  private void write(Claim claim, List<PricedService> priced) {
    List<UUID> taken =
        priced.stream()
            .sorted(Comparator.comparing(each -> each.service().lineId().toString()))
            .filter(each -> !lines.write(claim, each))
            .map(each -> each.service().lineId())
            .toList();
    if (!taken.isEmpty()) {
      Refusal.of("FND-0033", 409)
          .args(taken.size())
          .rule("FUN-12")
          .conflicts(lines.claimsOf(taken))
          .raise();
    }
  }

  ClaimView submit(UUID id, SubmitClaim request) {
    Claim claim = locked(id);
    LocalDate before = claim.lastStep();
    ClaimSubmitted fact = claim.submit(request.submittedOn());
    checkOrder("/submittedOn", before, request.submittedOn());
    deliveries.refuseIfNotCovered(lines.held(id), "FND-0090"); // known since it was drafted
    outbox.publish(fact);
    claims.flush();
    return claim.view(null, null);
  }

  /**
   * Nothing of a dropped claim stays taken: neither its deliveries nor its part of the contract.
   */
  ClaimView drop(UUID id, DropClaim request) {
    Claim claim = locked(id);
    outbox.publish(claim.drop(LocalDate.now(clock), request.reason()));
    lines.release(id);
    contract.giveBack(claim.projectId(), id, claim.declared());
    claims.flush();
    return claim.view(null, null);
  }

  ClaimView withdraw(UUID id, WithdrawClaim request) {
    Claim claim = locked(id);
    LocalDate before = claim.lastStep();
    ClaimWithdrawn fact = claim.withdraw(request.withdrawnOn(), request.reason());
    checkOrder("/withdrawnOn", before, request.withdrawnOn());
    return sentBack(claim, fact, request.reason());
  }

  ClaimView sendBack(UUID id, ReturnClaim request) {
    Claim claim = locked(id);
    LocalDate before = claim.lastStep();
    ClaimReturned fact = claim.sendBack(request.returnedOn(), request.reason());
    checkOrder("/returnedOn", before, request.returnedOn());
    return sentBack(claim, fact, request.reason());
  }

  /** A decision that was proposed falls away with it: what comes back is checked anew. */
  private ClaimView sentBack(Claim claim, ClaimEvents fact, String reason) {
    decisions
        .waiting(claim.id())
        .ifPresent(
            decision -> {
              decision.withdraw(callers.current().subject(), reason);
              outbox.publish(claim.checkWithdrawn(decision, reason));
            });
    outbox.publish(fact);
    claims.flush();
    return claim.view(null, null);
  }

  /** Refuses a day that lies before the step before, or in the future. */
  void checkOrder(String pointer, LocalDate before, LocalDate on) {
    FieldErrors errors = new FieldErrors();
    DateRules.notBefore(errors, pointer, on, before);
    DateRules.notAfterToday(errors, pointer, on, LocalDate.now(clock));
    errors.refuseIfAny("FND-0001");
  }

  /**
   * Pays a part or all of what is certified of a claim, one payment after the other. What is paid
   * by a day is at most what was certified by it.
   *
   * @param earlier what was paid of it before, by day
   * @throws RuntimeException the refusals of {@link Claim#pay}; 422 where the day is wrong
   */
  public Claim pay(
      UUID id, Money amount, LocalDate paidOn, NavigableMap<LocalDate, Money> earlier) {
    Claim claim = locked(id);
    claim.pay(amount);
    LocalDate first = decisions.payableFrom(id, amount, earlier).orElseGet(claim::decidedOn);
    checkOrder("/paidOn", first, paidOn);
    claims.flush();
    return claim;
  }

  ClaimView read(UUID id) {
    Claim claim = claims.findByIdOptional(id).filter(this::visible).orElseThrow(ClaimDesk::missing);
    return view(claim);
  }

  ClaimView view(Claim claim) {
    return claim.view(
        lines.of(claim.id()).stream().map(ClaimLine::view).toList(),
        decisions.of(claim.id()).stream().map(ClaimDecision::view).toList());
  }

  List<ClaimView> list(UUID after, int rows) {
    Caller caller = callers.current();
    String project = caller.is(Role.REGION) ? caller.owner() : null;
    return claims.after(after, rows, project).stream().map(each -> each.view(null, null)).toList();
  }

  Claim locked(UUID id) {
    return claims.locked(id).filter(this::visible).orElseThrow(ClaimDesk::missing);
  }

  private boolean visible(Claim claim) {
    return callers.current().mayActFor(claim.project());
  }

  private static RuntimeException missing() {
    return Refusals.notFound("claim").toException();
  }
}
