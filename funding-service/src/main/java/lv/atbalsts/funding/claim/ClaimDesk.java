package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.contract.ContractDesk;
import lv.atbalsts.funding.delivery.DeliveredService;
import lv.atbalsts.funding.delivery.DeliveryDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.split.rules.Split;
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
  private final Pricing pricing;
  private final ProjectDesk projects;
  private final DeliveryDesk deliveries;
  private final ContractDesk contracts;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ClaimDesk(
      Claims claims,
      ClaimLines lines,
      Pricing pricing,
      ProjectDesk projects,
      DeliveryDesk deliveries,
      ContractDesk contracts,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.claims = claims;
    this.lines = lines;
    this.pricing = pricing;
    this.projects = projects;
    this.deliveries = deliveries;
    this.contracts = contracts;
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
    Split shares = pricing.split(project.id(), priced);
    Claim claim = new Claim(project, onlyMunicipality(delivered), request, shares);
    claims.persistAndFlush(claim);
    write(claim, priced);
    contracts.takeFromBudget(project.id(), claim.euShare());
    return claim.view(views(claim));
  }

  private static void checkPeriod(DraftClaim request, List<DeliveredService> delivered) {
    FieldErrors errors = new FieldErrors();
    if (request.periodTo().isBefore(request.periodFrom())) {
      errors.add("/periodTo", "FND-0006");
    }
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
    ClaimSubmitted fact = claim.submit(request.submittedOn());
    checkOrder("/submittedOn", claim.periodTo(), request.submittedOn());
    outbox.publish(fact);
    claims.flush();
    return claim.view(null);
  }

  ClaimView decide(UUID id, DecideClaim request) {
    Claim claim = locked(id);
    claim
        .status()
        .become(ClaimStatus.decided(claim.declared(), request.certified(), request.parked()));
    Decisions.check(claim, request);
    checkOrder("/decidedOn", claim.submittedOn(), request.decidedOn());
    ClaimDecided fact = claim.decide(request);
    contracts.giveBackToBudget(claim.projectId(), claim.euDeducted());
    if (claim.status() == ClaimStatus.REJECTED) {
      lines.release(claim.id());
    }
    outbox.publish(fact);
    claims.flush();
    return claim.view(null);
  }

  /** Refuses a day that lies before the step before, or in the future. */
  private void checkOrder(String pointer, LocalDate before, LocalDate on) {
    FieldErrors errors = new FieldErrors();
    if (on.isBefore(before)) {
      errors.add(pointer, "FND-0037", on, before);
    }
    if (on.isAfter(LocalDate.now(clock))) {
      errors.add(pointer, "FND-0040", on);
    }
    errors.refuseIfAny("FND-0001");
  }

  /**
   * Pays a part or all of what is certified of a claim, one payment after the other.
   *
   * @throws RuntimeException the refusals of {@link Claim#pay}; 422 where the day is wrong
   */
  public Claim pay(UUID id, Money amount, LocalDate paidOn) {
    Claim claim = locked(id);
    claim.pay(amount);
    checkOrder("/paidOn", claim.decidedOn(), paidOn);
    claims.flush();
    return claim;
  }

  ClaimView read(UUID id) {
    Claim claim = claims.findByIdOptional(id).filter(this::visible).orElseThrow(ClaimDesk::missing);
    return claim.view(views(claim));
  }

  List<ClaimView> list(UUID after, int rows) {
    Caller caller = callers.current();
    String project = caller.is(Role.REGION) ? caller.owner() : null;
    return claims.after(after, rows, project).stream().map(each -> each.view(null)).toList();
  }

  private Claim locked(UUID id) {
    return claims.locked(id).filter(this::visible).orElseThrow(ClaimDesk::missing);
  }

  private boolean visible(Claim claim) {
    return callers.current().mayActFor(claim.project());
  }

  private static RuntimeException missing() {
    return Refusals.notFound("claim").toException();
  }

  private List<ClaimLineView> views(Claim claim) {
    return lines.of(claim.id()).stream().map(ClaimLine::view).toList();
  }
}
