package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.contract.ClaimPart;
import lv.atbalsts.funding.contract.ClaimedService;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.contract.ContractVersion;
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
  private final ContractShares contract;
  private final AdvanceRules advances;
  private final Clock clock;

  ClaimContents(
      ClaimLines lines,
      Pricing pricing,
      ReportDesk reports,
      ContractShares contract,
      AdvanceRules advances,
      Clock clock) {
    this.lines = lines;
    this.pricing = pricing;
    this.reports = reports;
    this.contract = contract;
    this.advances = advances;
    this.clock = clock;
  }

  /** Draws up what a claim asks for; nothing is taken yet. */
  Drawn draw(Project project, ClaimLevel level, DraftClaim request) {
    return request.terms().forAdvance()
        ? advance(project, level, request)
        : services(project, level, request);
  }

  private Drawn advance(Project project, ClaimLevel level, DraftClaim request) {
    advances.check(project, level, request);
    BigDecimal amount = request.amount().amount();
    return divided(
        project,
        level,
        null,
        List.of(),
        List.of(),
        advances.byVersion(project, request.periodFrom(), amount));
  }

  private Drawn services(Project project, ClaimLevel level, DraftClaim request) {
    advances.refuseFieldsOfAdvance(request);
    List<DeliveredService> delivered = delivered(project, request);
    OpenServices open = lines.open(level, delivered);
    if (open.isEmpty()) {
      throw FundingRefusal.NOTHING_LEFT_TO_CLAIM.with();
    }
    List<UUID> fresh = open.fresh().stream().map(DeliveredService::lineId).toList();
    lines.refuseOtherLevel(level, fresh);
    reports.refuseUncovered(fresh, FundingRefusal.LINES_NOT_COVERED);
    checkPeriod(request, open);
    List<ClaimLine> priced =
        Stream.concat(pricing.price(open.fresh()).stream(), open.back().stream()).toList();
    SortedMap<String, Money> sums = sums(priced);
    refuseUnlessAboveZero(sums);
    return divided(
        project,
        level,
        sums.size() == 1 ? sums.firstKey() : null,
        priced,
        asked(priced, delivered),
        level == ClaimLevel.REGION ? pricing.byVersion(project.id(), priced) : Map.of());
  }

  /** What is asked for each service, for the budget line that it is of. */
  private static List<ClaimedService> asked(
      List<ClaimLine> priced, List<DeliveredService> delivered) {
    Map<UUID, String> groups =
        delivered.stream()
            .collect(Collectors.toMap(DeliveredService::lineId, DeliveredService::targetGroup));
    return priced.stream()
        .map(
            line ->
                new ClaimedService(
                    line.municipality(),
                    line.date(),
                    groups.get(line.reportLineId()),
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
      Map<ContractVersion, BigDecimal> byVersion) {
    if (level == ClaimLevel.MUNICIPALITY) {
      BigDecimal declared =
          priced.stream()
              .map(line -> line.amount().amount())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Drawn(
          level, municipality, priced, List.of(), List.of(), ClaimAmounts.undivided(declared));
    }
    List<ClaimPart> parts = contract.divide(project.id(), byVersion);
    return new Drawn(
        level, municipality, priced, services, parts, ClaimAmounts.of(ClaimPart.sum(parts)));
  }

  /** What was delivered, whole reports and what was certified of claims of municipalities. */
  private List<DeliveredService> delivered(Project project, DraftClaim request) {
    Set<UUID> reportIds = new HashSet<>(orNone(request.reportIds()));
    Set<UUID> certified = Set.copyOf(lines.certified(project.number(), orNone(request.claimIds())));
    Set<UUID> whole = Set.copyOf(reportIds);
    reportIds.addAll(reports.reportsOf(certified));
    if (reportIds.isEmpty()) {
      throw FundingRefusal.NOTHING_TO_CLAIM_IS_NAMED.with();
    }
    Set<UUID> leftOut = Set.copyOf(orNone(request.leftOutLines()));
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
  private void checkPeriod(DraftClaim request, OpenServices open) {
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
