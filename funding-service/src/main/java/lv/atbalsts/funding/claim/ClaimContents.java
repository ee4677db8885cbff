package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.contract.ClaimPart;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.contract.ContractVersion;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.report.DeliveredService;
import lv.atbalsts.funding.report.ReportDesk;
import lv.atbalsts.kit.refusal.FieldErrors;

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
        project, level, null, List.of(), advances.byVersion(project, request.periodFrom(), amount));
  }

  private Drawn services(Project project, ClaimLevel level, DraftClaim request) {
    advances.refuseFieldsOfAdvance(request);
    List<DeliveredService> delivered = delivered(project, level, request);
    if (delivered.isEmpty()) {
      throw FundingRefusal.NOTHING_LEFT_TO_CLAIM.with();
    }
    checkPeriod(request, delivered);
    List<ClaimLine> priced = pricing.price(delivered);
    return divided(
        project,
        level,
        onlyMunicipality(delivered),
        priced,
        level == ClaimLevel.REGION ? pricing.byVersion(project.id(), priced) : Map.of());
  }

  private Drawn divided(
      Project project,
      ClaimLevel level,
      String municipality,
      List<ClaimLine> priced,
      Map<ContractVersion, BigDecimal> byVersion) {
    if (level == ClaimLevel.MUNICIPALITY) {
      BigDecimal declared =
          priced.stream()
              .map(line -> line.amount().amount())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Drawn(level, municipality, priced, List.of(), ClaimAmounts.undivided(declared));
    }
    List<ClaimPart> parts = contract.divide(project.id(), byVersion);
    return new Drawn(level, municipality, priced, parts, ClaimAmounts.of(ClaimPart.sum(parts)));
  }

  /** What was delivered, whole reports and what was certified of claims of municipalities. */
  private List<DeliveredService> delivered(Project project, ClaimLevel level, DraftClaim request) {
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
    List<DeliveredService> asked =
        all.stream()
            .filter(each -> whole.contains(each.reportId()) || certified.contains(each.lineId()))
            .filter(each -> !leftOut.contains(each.lineId()))
            .toList();
    lines.refuseOtherLevel(level, asked.stream().map(DeliveredService::lineId).toList());
    return asked;
  }

  private static void refuseUnknown(Set<UUID> leftOut, List<DeliveredService> all) {
    Set<UUID> unknown = new HashSet<>(leftOut);
    all.forEach(each -> unknown.remove(each.lineId()));
    FieldErrors errors = new FieldErrors();
    unknown.forEach(each -> errors.add("/leftOutLines", FundingRefusal.NO_SUCH_LINE_IN_THIS_CLAIM));
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private void checkPeriod(DraftClaim request, List<DeliveredService> delivered) {
    FieldErrors errors = new FieldErrors();
    errors.notBefore(
        "/periodTo",
        FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS,
        request.periodTo(),
        request.periodFrom());
    StepDates.notAfterToday(errors, "/periodTo", request.periodTo(), LocalDate.now(clock));
    delivered.stream()
        .map(DeliveredService::day)
        .filter(day -> day.isBefore(request.periodFrom()) || day.isAfter(request.periodTo()))
        .distinct()
        .forEach(day -> errors.add("/reportIds", FundingRefusal.SERVICE_OUTSIDE_PERIOD, day));
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  private static String onlyMunicipality(List<DeliveredService> delivered) {
    List<String> all = delivered.stream().map(DeliveredService::municipality).distinct().toList();
    return all.size() == 1 ? all.getFirst() : null;
  }

  private static List<UUID> orNone(List<UUID> ids) {
    return ids == null ? List.of() : ids;
  }

  /**
   * What a claim would be made of.
   *
   * @param municipality territory code, where all of it is one municipality's; else null
   * @param parts what it takes of the contract; none of a municipality's claim
   */
  record Drawn(
      ClaimLevel level,
      String municipality,
      List<ClaimLine> lines,
      List<ClaimPart> parts,
      ClaimAmounts amounts) {}
}
