package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.delivery.ReportLines.NewLine;
import lv.atbalsts.funding.granted.Granted;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;

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
    closings.refuseBeyond(granted.keySet(), reported);
  }

  private void write(
      ServiceReport report, List<ReportedService> reported, Map<UUID, Granted> granted) {
    List<NewLine> all =
        reported.stream()
            .map(line -> new NewLine(Ids.next(), granted.get(line.grantId()).service(), line))
            .toList();
    Set<UUID> written = lines.write(report, all);
    if (written.size() < all.size()) {
      refuse(report, all, written);
    }
  }

  private void refuse(ServiceReport report, List<NewLine> all, Set<UUID> written) {
    int[] twice =
        IntStream.range(0, all.size())
            .filter(index -> !written.contains(all.get(index).id()))
            .toArray();
    Map<UUID, UUID> reports =
        lines.earlierReports(report, Arrays.stream(twice).mapToObj(all::get).toList());
    List<EarlierDelivery> earlier =
        Arrays.stream(twice).mapToObj(index -> earlier(index, all.get(index), reports)).toList();
    Refusal refusal = FundingRefusal.ALREADY_REPORTED.with(earlier.size()).conflicts(earlier);
    earlier.forEach(each -> refusal.error(each.pointer(), FundingRefusal.ALREADY_REPORTED, 1));
    throw refusal;
  }

  private static EarlierDelivery earlier(int index, NewLine line, Map<UUID, UUID> reports) {
    return new EarlierDelivery(
        reports.get(line.id()),
        "/lines/" + index,
        line.grant().serviceType(),
        line.reported().date());
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
