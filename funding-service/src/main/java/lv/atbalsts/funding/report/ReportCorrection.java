package lv.atbalsts.funding.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.report.ReportLines.Holder;

/**
 * What a correction does to a report's lines.
 *
 * @param same of what it says the lines that claims hold and that stay as they are
 * @param changed the lines that it takes back
 */
record ReportCorrection(Set<ReportedService> same, List<ReportLine> changed) {

  /**
   * Compares the lines.
   *
   * @throws RuntimeException the refusal 409 with the claims that are not settled and hold lines
   *     that change
   */
  static ReportCorrection of(
      List<ReportLine> before, List<ReportedService> said, Map<UUID, Holder> held) {
    Map<List<Object>, ReportLine> kept =
        before.stream()
            .filter(line -> held.containsKey(line.id()))
            .collect(Collectors.toMap(line -> key(line.reported()), line -> line));
    Set<ReportedService> same =
        said.stream()
            .filter(line -> kept.containsKey(key(line)) && kept.get(key(line)).says(line))
            .collect(Collectors.toSet());
    Set<List<Object>> staying = new HashSet<>();
    same.forEach(line -> staying.add(key(line)));
    List<ReportLine> changed =
        before.stream()
            .filter(line -> !held.containsKey(line.id()) || !staying.contains(key(line.reported())))
            .toList();
    refuseUnsettled(changed, held);
    return new ReportCorrection(same, changed);
  }

  private static List<Object> key(ReportedService line) {
    return List.of(line.grantId(), line.date());
  }

  private static void refuseUnsettled(List<ReportLine> lines, Map<UUID, Holder> held) {
    List<UUID> claims =
        lines.stream()
            .filter(line -> held.containsKey(line.id()) && !held.get(line.id()).settled())
            .map(line -> held.get(line.id()).claim())
            .distinct()
            .sorted()
            .toList();
    if (!claims.isEmpty()) {
      throw FundingRefusal.REPORT_IS_CLAIMED.with(claims.size()).conflicts(claims);
    }
  }
}
