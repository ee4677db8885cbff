package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.atbalsts.funding.upstream.assessment.Granted;

/** Enters a report's lines, each delivery once, within what was granted. */
@ApplicationScoped
class ReportEntry {

  private final ReportLines lines;
  private final GrantedUnits granted;
  private final ClientLimits limits;
  private final Closings closings;

  ReportEntry(ReportLines lines, GrantedUnits granted, ClientLimits limits, Closings closings) {
    this.lines = lines;
    this.granted = granted;
    this.limits = limits;
    this.closings = closings;
  }

  /**
   * Enters the lines.
   *
   * @param instead the lines whose place they take; none of a new report
   * @param same of the reported lines those that stand already
   */
  void enter(
      ServiceReport report,
      List<ReportedService> reported,
      Map<UUID, Granted> grants,
      List<ReportLine> instead,
      Set<ReportedService> same) {
    List<EnteredService> entered =
        IntStream.range(0, reported.size())
            .filter(number -> !same.contains(reported.get(number)))
            .mapToObj(number -> EnteredService.of(number, reported.get(number), grants))
            .toList();
    lines.reverse(instead);
    lines.enter(report, entered.stream().map(ReportLines.Line::of).toList());
    lines.pass(instead);
    granted.take(
        Stream.concat(
                instead.stream().map(line -> line.givenBack(grants.get(line.grantId()))),
                entered.stream().map(EnteredService::taken))
            .toList());
    limits.refuseBeyond(report, entered);
    closings.refuseBeyond(grants.keySet(), reported);
  }
}
