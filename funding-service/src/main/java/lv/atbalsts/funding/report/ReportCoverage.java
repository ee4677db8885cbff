package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.atbalsts.funding.partner.PartnerDesk;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.funding.upstream.assessment.GrantedService;
import lv.atbalsts.funding.upstream.assessment.GrantedServices;
import lv.atbalsts.funding.upstream.registry.RegisteredService;
import lv.atbalsts.funding.upstream.registry.RegisteredServices;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.refusal.RefusalCode;

/** Whether what was right when it was reported can still be paid, as is known now (ADR 23). */
@ApplicationScoped
class ReportCoverage {

  private final GrantedServices grants;
  private final RegisteredServices registrations;
  private final PartnerDesk partners;
  private final ProjectDesk projects;
  private final RowScope scope;

  ReportCoverage(
      GrantedServices grants,
      RegisteredServices registrations,
      PartnerDesk partners,
      ProjectDesk projects,
      RowScope scope) {
    this.grants = grants;
    this.registrations = registrations;
    this.partners = partners;
    this.projects = projects;
    this.scope = scope;
  }

  /**
   * Refuses lines whose day the grant, the provider's registration or the partnership is known not
   * to cover, or of whose delivery another line stands.
   *
   * @param reason how it is refused, with 409 and the lines
   */
  void refuseUncovered(List<ReportLine> lines, RefusalCode reason) {
    Predicate<ReportLine> granted = granted(lines);
    Predicate<ReportLine> ofPartner = ofPartner();
    List<ReportLines.ReportLineConflict> uncovered =
        lines.stream()
            .filter(line -> !line.stands() || !granted.test(line) || !ofPartner.test(line))
            .sorted(Comparator.comparing(ReportLine::day))
            .map(ReportLine::conflict)
            .distinct()
            .toList();
    if (!uncovered.isEmpty()) {
      throw reason.with(uncovered.size()).conflicts(uncovered);
    }
  }

  /**
   * Asked past the caller's rows: a region that accounts for a partner that left does not see its
   * grants.
   */
  private Predicate<ReportLine> granted(List<ReportLine> lines) {
    Map<UUID, GrantedService> known =
        scope.beyond(
            () -> grants.byId(lines.stream().map(ReportLine::grantId).collect(Collectors.toSet())));
    Map<UUID, RegisteredService> registered =
        registrations.byId(
            known.values().stream()
                .map(GrantedService::registrationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return line -> {
      GrantedService grant = known.get(line.grantId());
      RegisteredService registration = registered.get(grant.registrationId());
      return grant.covers(line.day())
          && grant.startedBy(line.day())
          && (registration == null
              || registration.validOn(line.day()) && registration.isFor(grant.serviceType()));
    };
  }

  private Predicate<ReportLine> ofPartner() {
    Map<List<String>, Predicate<LocalDate>> partnerships = new HashMap<>();
    return line ->
        partnerships
            .computeIfAbsent(
                List.of(line.projectNumber(), line.municipality()),
                key -> partnership(key.getFirst(), key.getLast()))
            .test(line.day());
  }

  private Predicate<LocalDate> partnership(String projectNumber, String municipality) {
    return partners.partnership(projects.find(projectNumber).orElseThrow().id(), municipality);
  }
}
