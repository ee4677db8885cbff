package lv.atbalsts.funding.claim;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.claim.ClaimLines.Held;
import lv.atbalsts.funding.report.DeliveredService;

/**
 * What a claim takes up of reports: services that no claim holds, and the other way round those
 * that an earlier claim holds although a correction took them back.
 *
 * @param corrected the reports of which an earlier claim holds lines: what they have is a
 *     difference
 */
record OpenServices(List<DeliveredService> fresh, List<ClaimLine> back, Set<UUID> corrected) {

  static OpenServices of(List<DeliveredService> delivered, Map<UUID, Held> held) {
    return new OpenServices(
        delivered.stream()
            .filter(each -> !each.reversed() && !held.containsKey(each.lineId()))
            .toList(),
        delivered.stream()
            .filter(DeliveredService::reversed)
            .flatMap(each -> back(each, held.get(each.lineId())))
            .toList(),
        delivered.stream()
            .filter(each -> held.containsKey(each.lineId()))
            .map(DeliveredService::reportId)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static Stream<ClaimLine> back(DeliveredService service, Held held) {
    return held == null || held.back()
        ? Stream.of()
        : Stream.of(ClaimLine.back(service, held.rate(), held.amount()));
  }

  /** The lines of reports of which nothing is left, because claims hold all that they say. */
  List<UUID> claimed(List<DeliveredService> delivered) {
    Set<UUID> taken =
        Stream.concat(
                fresh.stream().map(DeliveredService::lineId),
                back.stream().map(ClaimLine::reportLineId))
            .collect(Collectors.toSet());
    return delivered.stream().collect(groupingBy(DeliveredService::reportId)).values().stream()
        .filter(report -> report.stream().noneMatch(each -> taken.contains(each.lineId())))
        .flatMap(List::stream)
        .filter(each -> !each.reversed())
        .map(DeliveredService::lineId)
        .toList();
  }

  boolean isEmpty() {
    return size() == 0;
  }

  int size() {
    return fresh.size() + back.size();
  }

  /** Fresh services whose report had no claim before: they are of the claim's own period. */
  Stream<DeliveredService> first() {
    return fresh.stream().filter(each -> !corrected.contains(each.reportId()));
  }
}
