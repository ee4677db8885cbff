package lv.atbalsts.funding.claimplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.contract.ContractDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;

/** The use cases of schedules of planned claims. */
@ApplicationScoped
class ClaimPlanDesk {

  private final ClaimPlans plans;
  private final ProjectDesk projects;
  private final ContractDesk contracts;
  private final ClaimDesk claims;
  private final Outbox outbox;
  private final Clock clock;

  ClaimPlanDesk(
      ClaimPlans plans,
      ProjectDesk projects,
      ContractDesk contracts,
      ClaimDesk claims,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.projects = projects;
    this.contracts = contracts;
    this.claims = claims;
    this.outbox = outbox;
    this.clock = clock;
  }

  ClaimPlanView handIn(UUID projectId, ClaimPlanTerms request) {
    Project project = projects.locked(projectId);
    List<ClaimPlan> before = plans.of(projectId);
    FieldErrors errors = new FieldErrors();
    request.check(errors, today());
    if (!before.isEmpty()) {
      StepDates.notBefore(errors, "/plannedOn", request.plannedOn(), before.getLast().plannedOn());
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    Money total =
        contracts
            .totalBy(projectId, request.plannedOn())
            .orElseThrow(() -> FundingRefusal.NOT_CONTRACTED.with(project.number()));
    Money submitted =
        claims.submitted(projectId, request.plannedOn()).values().stream()
            .reduce(Money.ZERO, Money::plus);
    ClaimPlan plan = new ClaimPlan(project, before.size() + 1, request, submitted, total);
    plans.persistAndFlush(plan);
    outbox.publish(plan.handedIn(project));
    return plan.view();
  }

  /**
   * The versions, the first one first.
   *
   * @param asOf only the one that stood on this day; null for all
   */
  Page<ClaimPlanView> list(UUID projectId, LocalDate asOf) {
    projects.visible(projectId);
    List<ClaimPlan> all = plans.of(projectId);
    List<ClaimPlan> by =
        all.stream().filter(each -> asOf == null || !each.plannedOn().isAfter(asOf)).toList();
    return Page.whole(asOf == null || by.isEmpty() ? by : List.of(by.getLast()))
        .map(ClaimPlan::view);
  }

  /** What was planned of each quarter that a plan names or a claim was handed in in. */
  Page<QuarterForecast> forecast(UUID projectId, LocalDate asOf) {
    projects.visible(projectId);
    LocalDate day = asOf == null ? today() : asOf;
    List<ClaimPlan> versions =
        plans.of(projectId).stream().filter(each -> !each.plannedOn().isAfter(day)).toList();
    SortedMap<LocalDate, Money> actual = new TreeMap<>();
    claims
        .submitted(projectId, day)
        .forEach(
            (on, amount) ->
                actual.merge(PlannedQuarter.of(on, amount).firstDay(), amount, Money::plus));
    SortedSet<LocalDate> quarters = new TreeSet<>(actual.keySet());
    versions.forEach(each -> quarters.addAll(each.quarters()));
    return Page.whole(
        quarters.stream()
            .map(first -> forecast(versions, first, actual.getOrDefault(first, Money.ZERO)))
            .toList());
  }

  private static QuarterForecast forecast(List<ClaimPlan> versions, LocalDate first, Money actual) {
    Optional<ClaimPlan> before =
        versions.reversed().stream().filter(each -> each.plannedOn().isBefore(first)).findFirst();
    Optional<ClaimPlan> plan =
        before.or(
            () -> versions.stream().filter(each -> each.planned(first).isPresent()).findFirst());
    Money planned = plan.flatMap(each -> each.planned(first)).orElse(Money.ZERO);
    BigDecimal expected =
        planned
            .amount()
            .multiply(plan.map(ClaimPlan::reliability).orElse(BigDecimal.ZERO))
            .setScale(2, RoundingMode.DOWN);
    PlannedQuarter quarter = PlannedQuarter.of(first, planned);
    return new QuarterForecast(
        quarter.year(),
        quarter.quarter(),
        plan.map(ClaimPlan::number).orElse(null),
        planned,
        new Money(expected),
        actual,
        actual.minus(planned));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
