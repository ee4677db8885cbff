package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.atbalsts.funding.upstream.assessment.Granted;

/** Enters a report's lines, each delivery once, within what was granted. */
@ApplicationScoped
class ReportEntry {

  private final ReportLines lines;
  private final GrantedUnits granted;
  private final Closings closings;

  ReportEntry(ReportLines lines, GrantedUnits granted, Closings closings) {
    this.lines = lines;
    this.granted = granted;
    this.closings = closings;
  }

  /**
   * Enters the lines.
   *
   * @param instead the lines whose place they take; none of a new report
   */
  void enter(
      ServiceReport report,
      List<ReportedService> reported,
      Map<UUID, Granted> grants,
      List<ReportLine> instead) {
    lines.reverse(instead);
    lines.enter(
        report,
        IntStream.range(0, reported.size())
            .mapToObj(number -> line(number, reported.get(number), grants))
            .toList());
    lines.pass(instead);
    granted.take(
        Stream.concat(
                instead.stream().map(line -> line.givenBack(grants.get(line.grantId()))),
                IntStream.range(0, reported.size())
                    .mapToObj(number -> units(number, reported.get(number), grants)))
            .toList());
    closings.refuseBeyond(grants.keySet(), reported);
  }

  private static ReportLines.Line line(
      int number, ReportedService line, Map<UUID, Granted> grants) {
    return ReportLines.Line.of(number, line, grants.get(line.grantId()).service());
  }

  private static GrantedUnits.Units units(
      int number, ReportedService line, Map<UUID, Granted> grants) {
    return new GrantedUnits.Units(
        grants.get(line.grantId()).service(),
        line.date(),
        line.units(),
        "/lines/" + number + "/units");
  }
}
