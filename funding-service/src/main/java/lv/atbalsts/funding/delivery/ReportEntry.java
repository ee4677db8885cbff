package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.atbalsts.funding.granted.Granted;
import lv.atbalsts.funding.granted.GrantedService;
import lv.atbalsts.kit.refusal.Refusal;

/** Enters a report's lines, each delivery once, within what was granted. */
@ApplicationScoped
class ReportEntry {

  private final ReportLines lines;
  private final GrantUsage usage;
  private final Closings closings;

  ReportEntry(ReportLines lines, GrantUsage usage, Closings closings) {
    this.lines = lines;
    this.usage = usage;
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
      Map<UUID, Granted> granted,
      List<ReportLine> instead) {
    lines.reverse(instead);
    write(report, reported, granted);
    lines.pass(instead);
    usage.take(
        Stream.concat(
                instead.stream().map(line -> line.givenBack(granted.get(line.grantId()))),
                IntStream.range(0, reported.size())
                    .mapToObj(index -> units(index, reported.get(index), granted)))
            .toList());
    closings.refuseBeyond(granted.keySet());
  }

  /** Lines are written in one order, so that two reports never wait for each other. */
  private void write(
      ServiceReport report, List<ReportedService> reported, Map<UUID, Granted> granted) {
    List<EarlierDelivery> earlier = new ArrayList<>();
    IntFunction<GrantedService> grantOf =
        index -> granted.get(reported.get(index).grantId()).service();
    IntStream.range(0, reported.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> grantOf.apply(i).clientRef())
                .thenComparing(i -> grantOf.apply(i).serviceType())
                .thenComparing(i -> reported.get(i).date()))
        .forEach(
            index -> {
              ReportedService line = reported.get(index);
              GrantedService grant = grantOf.apply(index);
              if (!lines.write(report, grant, line)) {
                earlier.add(
                    new EarlierDelivery(
                        lines.earlierReport(report, grant, line),
                        "/lines/" + index,
                        grant.serviceType(),
                        line.date()));
              }
            });
    if (!earlier.isEmpty()) {
      Refusal.of("FND-0025", 409).args(earlier.size()).rule("FUN-12").conflicts(earlier).raise();
    }
  }

  private static GrantUsage.Units units(
      int index, ReportedService line, Map<UUID, Granted> granted) {
    return new GrantUsage.Units(
        granted.get(line.grantId()).service(),
        line.date(),
        line.units(),
        "/lines/" + index + "/units");
  }
}
