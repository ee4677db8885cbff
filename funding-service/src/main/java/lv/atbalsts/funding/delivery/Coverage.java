package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.refusal.Refusal;

/** Whether what was right when it was reported can still be paid, as is known now (ADR 23). */
@ApplicationScoped
class Coverage {

  private final ReportLines lines;
  private final PartnerDesk partners;
  private final ProjectDesk projects;

  Coverage(ReportLines lines, PartnerDesk partners, ProjectDesk projects) {
    this.lines = lines;
    this.partners = partners;
    this.projects = projects;
  }

  /**
   * Refuses lines whose day the grant, the provider's registration or the partnership is known not
   * to cover, or of whose delivery another line stands.
   *
   * @param code how it is refused, with 409 and the lines
   */
  void refuseIfLost(List<UUID> reportLines, String code) {
    List<EarlierDelivery> lost =
        Stream.concat(lines.notCovered(reportLines).stream(), withoutPartner(reportLines))
            .distinct()
            .toList();
    if (!lost.isEmpty()) {
      Refusal.of(code, 409).args(lost.size()).rule("FUN-05").conflicts(lost).raise();
    }
  }

  private Stream<EarlierDelivery> withoutPartner(List<UUID> reportLines) {
    Map<String, Predicate<LocalDate>> partnerships = new HashMap<>();
    return lines.list("id in ?1 order by day, id", reportLines).stream()
        .filter(
            line ->
                !partnerships
                    .computeIfAbsent(line.municipality(), each -> partnership(line, each))
                    .test(line.day()))
        .map(ReportLine::lost);
  }

  private Predicate<LocalDate> partnership(ReportLine line, String municipality) {
    return partners.partnership(projects.find(line.project()).orElseThrow().id(), municipality);
  }
}
