package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.ClaimLines.Origins;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.contract.ClaimPart;
import lv.atbalsts.funding.contract.ClaimedService;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.contract.ContractVersion;
import lv.atbalsts.funding.invoice.ActualCost;
import lv.atbalsts.funding.invoice.InvoiceDesk;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.report.DeliveredService;
import lv.atbalsts.funding.report.ReportDesk;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;

/** What a claim is made of: priced lines, and its parts of the contract. */
@ApplicationScoped
class ClaimContents {

  private final ClaimLines lines;
  private final Pricing pricing;
  private final ReportDesk reports;
  private final InvoiceDesk invoices;
  private final ContractShares contract;
  private final AdvanceRules advances;
  private final Clock clock;

  ClaimContents(
      ClaimLines lines,
      Pricing pricing,
      ReportDesk reports,
      InvoiceDesk invoices,
      ContractShares contract,
      AdvanceRules advances,
      Clock clock) {
    this.lines = lines;
    this.pricing = pricing;
    this.reports = reports;
    this.invoices = invoices;
    this.contract = contract;
    this.advances = advances;
    this.clock = clock;
  }

  /**
   * Draws up what a claim asks for; nothing is taken yet. What is wrong is gathered, and what is
   * drawn up is then of the rest.
   */
  Drawn draw(Project project, ClaimLevel level, DraftClaim request, ClaimFindings findings) {
    return request.terms().forAdvance()
        ? advance(project, level, request, findings)
        : services(project, level, request, findings);
  }

  private Drawn advance(
      Project project, ClaimLevel level, DraftClaim request, ClaimFindings findings) {
    advances.check(project, level, request, findings);
    Map<ContractVersion, BigDecimal> byVersion =
        request.amount() == null
            ? Map.of()
            : advances.byVersion(
                project, request.periodFrom(), request.amount().amount(), findings);
    return divided(project, level, null, List.of(), List.of(), byVersion, findings);
  }

  private Drawn services(
      Project project, ClaimLevel level, DraftClaim request, ClaimFindings findings) {
    findings.ask("", () -> advances.refuseFieldsOfAdvance(request));
    Origins certified = lines.certified(project.number(), orNone(request.claimIds()));
    Optional<List<DeliveredService>> named =
        findings.ask(
            "/reportIds",
            Optional.empty(),
            () -> Optional.of(delivered(project, request, certified)));
    List<ActualCost> costs = costs(project, request, certified, findings);
    OpenServices open = lines.open(level, named.orElse(List.of()));
    named.ifPresent(
        all -> findings.ask("/reportIds", () -> refuseNothingOpen(level, open, all, costs)));
    List<UUID> fresh = open.fresh().stream().map(DeliveredService::lineId).toList();
    List<UUID> invoiceIds = costs.stream().map(ActualCost::invoiceId).toList();
    findings.ask("/invoiceIds", () -> lines.refuseClaimed(level, invoiceIds));
    findings.ask(
        "/reportIds",
        () ->
            lines.refuseOtherLevel(
                level, Stream.concat(fresh.stream(), invoiceIds.stream()).toList()));
    findings.ask(
        "/reportIds", () -> reports.refuseUncovered(fresh, FundingRefusal.LINES_NOT_COVERED));
    findings.ask("/periodTo", () -> checkPeriod(request, open, costs));
    List<ClaimLine> priced =
        Stream.of(
                pricing.price(open.fresh(), findings).stream(),
                open.back().stream(),
                costs.stream().map(ClaimLine::of))
            .flatMap(all -> all)
            .toList();
    SortedMap<String, Money> sums = sums(priced);
    if (priced.size() == open.size() + costs.size() && !priced.isEmpty()) {
      findings.ask("/reportIds", () -> refuseUnlessAboveZero(sums));
    }
    return divided(
        project,
        level,
        sums.size() == 1 ? sums.firstKey() : null,
        priced,
        asked(priced, named.orElse(List.of()), costs),
        level == ClaimLevel.REGION ? pricing.byVersion(project.id(), priced, findings) : Map.of(),
        findings);
  }

  private void refuseNothingOpen(
      ClaimLevel level, OpenServices open, List<DeliveredService> all, List<ActualCost> costs) {
    lines.refuseClaimed(level, open, all);
    if (open.isEmpty() && costs.isEmpty()) {
      throw FundingRefusal.NOTHING_LEFT_TO_CLAIM.with();
    }
  }

  /** The named invoices, and those that were certified of claims of municipalities. */
  private List<ActualCost> costs(
      Project project, DraftClaim request, Origins certified, ClaimFindings findings) {
    Set<UUID> ids = new HashSet<>(orNone(request.invoiceIds()));
    ids.addAll(certified.invoices());
    orNone(request.leftOutLines()).forEach(ids::remove);
    return findings.ask("/invoiceIds", List.of(), () -> invoices.costs(project.number(), ids));
  }

  /**
   * What a claim that stands is asked when it is handed in: what became known since it was drafted,
   * and whether its costs are paid.
   */
  void check(Claim claim, LocalDate on, ClaimFindings findings) {
    Origins held = lines.held(claim.id());
    findings.ask(
        "/reportIds",
        () ->
            reports.refuseUncovered(held.reportLines(), FundingRefusal.DRAFTED_LINES_NOT_COVERED));
    findings.ask(
        "/invoiceIds",
        () -> refuseUnpaid(invoices.costs(claim.ref().projectNumber(), held.invoices()), on));
    if (claim.isOfRegion()) {
      pricing.byVersion(claim.ref().projectId(), lines.of(claim.id()), findings);
    }
  }

  private static void refuseUnpaid(List<ActualCost> costs, LocalDate on) {
    List<UUID> unpaid =
        costs.stream().filter(each -> !each.paidBy(on)).map(ActualCost::invoiceId).toList();
    if (!unpaid.isEmpty()) {
      throw FundingRefusal.INVOICE_NOT_PAID.with(unpaid.size(), on).conflicts(unpaid);
    }
  }

  /** What is asked for each service and cost, for the budget line that it is of. */
  private static List<ClaimedService> asked(
      List<ClaimLine> priced, List<DeliveredService> delivered, List<ActualCost> costs) {
    Map<UUID, String> activities = new HashMap<>();
    delivered.forEach(
        each -> activities.put(each.lineId(), ClaimedService.activity(each.targetGroup())));
    costs.forEach(each -> activities.put(each.invoiceId(), each.activity()));
    return priced.stream()
        .map(
            line ->
                new ClaimedService(
                    line.municipality(),
                    line.date(),
                    activities.get(line.originId()),
                    line.amount().amount()))
        .toList();
  }

  /** What is claimed for each municipality's services. */
  private static SortedMap<String, Money> sums(List<ClaimLine> lines) {
    SortedMap<String, Money> sums = new TreeMap<>();
    lines.forEach(line -> sums.merge(line.municipality(), line.amount(), Money::plus));
    return sums;
  }

  /** What is taken back may be more than what is claimed: then it waits for the next claim. */
  private static void refuseUnlessAboveZero(SortedMap<String, Money> sums) {
    Money all = sums.values().stream().reduce(Money.ZERO, Money::plus);
    Money least = sums.values().stream().min(Comparator.naturalOrder()).orElse(all);
    Money wrong = least.isNegative() ? least : all;
    if (wrong.cents() <= 0) {
      throw FundingRefusal.DIFFERENCE_WAITS.with(wrong.amount()).requested(wrong);
    }
  }

  private Drawn divided(
      Project project,
      ClaimLevel level,
      String municipality,
      List<ClaimLine> priced,
      List<ClaimedService> services,
      Map<ContractVersion, BigDecimal> byVersion,
      ClaimFindings findings) {
    if (level == ClaimLevel.MUNICIPALITY) {
      BigDecimal declared =
          priced.stream()
              .map(line -> line.amount().amount())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Drawn(
          level, municipality, priced, List.of(), List.of(), ClaimAmounts.undivided(declared));
    }
    List<ClaimPart> parts =
        byVersion.isEmpty()
            ? List.of()
            : findings.ask("", List.of(), () -> contract.divide(project.id(), byVersion));
    findings.ask("", () -> contract.refuseBeyond(project.id(), parts, services));
    return new Drawn(
        level, municipality, priced, services, parts, ClaimAmounts.of(ClaimPart.sum(parts)));
  }

  /** What was delivered, whole reports and what was certified of claims of municipalities. */
  private List<DeliveredService> delivered(Project project, DraftClaim request, Origins origins) {
    Set<UUID> certified = Set.copyOf(origins.reportLines());
    Set<UUID> whole = Set.copyOf(orNone(request.reportIds()));
    Set<UUID> reportIds = new HashSet<>(whole);
    reportIds.addAll(reports.reportsOf(certified));
    Set<UUID> invoiceIds = new HashSet<>(orNone(request.invoiceIds()));
    invoiceIds.addAll(origins.invoices());
    if (reportIds.isEmpty() && invoiceIds.isEmpty()) {
      throw FundingRefusal.NOTHING_TO_CLAIM_IS_NAMED.with();
    }
    Set<UUID> leftOut = new HashSet<>(orNone(request.leftOutLines()));
    leftOut.removeAll(invoiceIds);
    List<DeliveredService> all = reports.delivered(project.number(), List.copyOf(reportIds));
    refuseUnknown(leftOut, all);
    return all.stream()
        .filter(each -> whole.contains(each.reportId()) || certified.contains(each.lineId()))
        .filter(each -> !leftOut.contains(each.lineId()))
        .toList();
  }

  private static void refuseUnknown(Set<UUID> leftOut, List<DeliveredService> all) {
    Set<UUID> unknown = new HashSet<>(leftOut);
    all.forEach(each -> unknown.remove(each.lineId()));
    FieldErrors errors = new FieldErrors();
    unknown.forEach(each -> errors.add("/leftOutLines", FundingRefusal.NO_SUCH_LINE_IN_THIS_CLAIM));
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  /** A difference is of an earlier period too: its report was claimed with that. */
  private void checkPeriod(DraftClaim request, OpenServices open, List<ActualCost> costs) {
    FieldErrors errors = new FieldErrors();
    errors.notBefore(
        "/periodTo",
        FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS,
        request.periodTo(),
        request.periodFrom());
    StepDates.notAfterToday(errors, "/periodTo", request.periodTo(), LocalDate.now(clock));
    Stream.concat(
            open.first().map(DeliveredService::day).filter(request::beginsAfter),
            Stream.concat(
                    open.fresh().stream().map(DeliveredService::day),
                    open.back().stream().map(ClaimLine::date))
                .filter(request::endsBefore))
        .distinct()
        .forEach(day -> errors.add("/reportIds", FundingRefusal.SERVICE_OUTSIDE_PERIOD, day));
    costs.stream()
        .map(ActualCost::issuedOn)
        .filter(request::endsBefore)
        .distinct()
        .forEach(day -> errors.add("/invoiceIds", FundingRefusal.INVOICE_AFTER_PERIOD, day));
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private static List<UUID> orNone(List<UUID> ids) {
    return ids == null ? List.of() : ids;
  }

  /**
   * What a claim would be made of.
   *
   * @param municipality territory code, where all of it is one municipality's; else null
   * @param services what it asks for each service, for the contract's budget lines; of a region's
   * @param parts what it takes of the contract; none of a municipality's claim
   */
  record Drawn(
      ClaimLevel level,
      String municipality,
      List<ClaimLine> lines,
      List<ClaimedService> services,
      List<ClaimPart> parts,
      ClaimAmounts amounts) {}
}
