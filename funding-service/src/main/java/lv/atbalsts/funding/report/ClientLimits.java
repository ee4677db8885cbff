package lv.atbalsts.funding.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.report.ClientLines.ClaimedReport;
import lv.atbalsts.funding.report.ClientLines.ClientDay;
import lv.atbalsts.funding.report.ClientLines.Line;
import lv.atbalsts.funding.report.ClientLines.Share;
import lv.atbalsts.funding.upstream.assessment.GrantedServices;
import lv.atbalsts.funding.upstream.assessment.KnownLimit;
import lv.atbalsts.funding.upstream.assessment.KnownLimits;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * What one person may receive in all: on a day, in the windows of the limits, and of services that
 * exclude each other; whichever municipality, provider and project it is of. Who reports of a
 * person has locked all grants of it, so that what two report at the same moment is counted one
 * after the other.
 */
@ApplicationScoped
class ClientLimits {

  private final ClientLines lines;
  private final GrantedServices grants;
  private final KnownLimits limits;
  private final RowScope scope;

  ClientLimits(ClientLines lines, GrantedServices grants, KnownLimits limits, RowScope scope) {
    this.lines = lines;
    this.grants = grants;
    this.limits = limits;
    this.scope = scope;
  }

  /**
   * Refuses with 422 what has just been entered, where it is too much for a person: tells of the
   * first sum that is passed, with the reports and claims that use it, and names every line.
   */
  void refuseBeyond(ServiceReport report, List<EnteredService> entered) {
    Refusal refusal = scope.beyond(() -> refusal(report, entered));
    if (refusal != null) {
      throw refusal;
    }
  }

  /** Null where nothing is too much. */
  private Refusal refusal(ServiceReport report, List<EnteredService> entered) {
    grants.lockOf(entered.stream().map(each -> each.grant().clientRef()).collect(toSet()));
    List<KnownLimit> rules =
        limits.of(entered.stream().map(each -> each.grant().serviceType()).collect(toSet()));
    List<LimitExcess> found = new ArrayList<>(onDays(entered, rules));
    found.addAll(inWindows(entered, rules));
    if (found.isEmpty()) {
      return null;
    }
    Refusal refusal = found.getFirst().refusal();
    found.forEach(each -> each.name(refusal));
    uses(refusal, report, found.getFirst().shares(lines));
    return refusal;
  }

  private List<LimitExcess> onDays(List<EnteredService> entered, List<KnownLimit> rules) {
    Map<ClientDay, List<EnteredService>> days =
        entered.stream()
            .collect(groupingBy(EnteredService::day, LinkedHashMap::new, Collectors.toList()));
    Map<ClientDay, List<Line>> received =
        lines.sameDays(days.keySet()).stream().collect(groupingBy(Line::of));
    return days.entrySet().stream()
        .flatMap(
            each -> LimitExcess.onDay(each.getValue(), received.get(each.getKey()), rules).stream())
        .toList();
  }

  private List<LimitExcess> inWindows(List<EnteredService> entered, List<KnownLimit> rules) {
    Map<LimitWindow, List<EnteredService>> windows = new LinkedHashMap<>();
    for (EnteredService each : entered) {
      LimitWindow.of(each.grant(), each.date(), rules)
          .forEach(window -> windows.computeIfAbsent(window, any -> new ArrayList<>()).add(each));
    }
    return windows.isEmpty()
        ? List.of()
        : lines.sums(List.copyOf(windows.keySet())).stream()
            .filter(sum -> sum.units().compareTo(sum.window().limit().value()) > 0)
            .map(sum -> LimitExcess.of(sum, windows.get(sum.window())))
            .toList();
  }

  /** The caller's own reports by their ids, with their claims; of others' how many they are. */
  private void uses(Refusal refusal, ServiceReport report, List<Share> shares) {
    Map<UUID, BigDecimal> own =
        shares.stream()
            .filter(share -> share.municipality().equals(report.municipality()))
            .filter(share -> !share.reportId().equals(report.id()))
            .collect(toMap(Share::reportId, Share::units, BigDecimal::add, LinkedHashMap::new));
    Map<UUID, List<UUID>> claims =
        lines.claims(own.keySet()).stream()
            .collect(toMap(ClaimedReport::reportId, ClaimedReport::claimIds));
    long others =
        shares.stream()
            .filter(share -> !share.municipality().equals(report.municipality()))
            .map(Share::reportId)
            .distinct()
            .count();
    refusal
        .conflicts(
            own.entrySet().stream()
                .map(each -> new Use(each.getKey(), claims.get(each.getKey()), each.getValue()))
                .toList())
        .with("reportsOfOthers", others);
  }

  /**
   * A report that has some of what is used up.
   *
   * @param claimIds the claims that hold lines of it
   */
  record Use(UUID reportId, List<UUID> claimIds, BigDecimal units) {}
}
