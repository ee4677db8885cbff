package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.contract.ContractRequests.AnnulStop;
import lv.atbalsts.funding.contract.ContractRequests.ResumeContract;
import lv.atbalsts.funding.contract.ContractRequests.StopContract;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.project.ProjectDesk;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.refusal.Refusals;

/** Suspensions and terminations of contracts. */
@ApplicationScoped
class ContractStopDesk {

  private final ContractStops stops;
  private final ContractVersions versions;
  private final ProjectDesk projects;
  private final Outbox outbox;
  private final Clock clock;

  ContractStopDesk(
      ContractStops stops,
      ContractVersions versions,
      ProjectDesk projects,
      Outbox outbox,
      Clock clock) {
    this.stops = stops;
    this.versions = versions;
    this.projects = projects;
    this.outbox = outbox;
    this.clock = clock;
  }

  ContractStopView stop(UUID projectId, StopContract request) {
    Project project = projects.locked(projectId);
    check(project, request);
    stops.standing(projectId).stream()
        .filter(each -> each.meets(request))
        .findFirst()
        .ifPresent(
            each -> {
              throw FundingRefusal.STOPPED_ALREADY
                  .with(request.stoppedOn(), each.kind(), each.stoppedOn())
                  .conflicts(List.of(each.id()));
            });
    ContractStop stop = new ContractStop(projectId, request);
    stops.persistAndFlush(stop);
    outbox.publish(stop.stopped(project));
    return stop.view();
  }

  private void check(Project project, StopContract request) {
    StepDates.refuseOutOfOrder("/stoppedOn", request.stoppedOn(), firstDay(project), today());
    if (request.resumedOn() == null) {
      return;
    }
    if (request.kind() == ContractStop.StopKind.TERMINATION) {
      throw FundingRefusal.STOP_HAS_ITS_END.with(request.kind(), request.stoppedOn());
    }
    StepDates.refuseOutOfOrder(
        "/resumedOn", request.resumedOn(), request.stoppedOn().plusDays(1), today());
  }

  private LocalDate firstDay(Project project) {
    return versions.of(project.id()).stream()
        .findFirst()
        .map(ContractVersion::validFrom)
        .orElseThrow(() -> FundingRefusal.NOT_CONTRACTED.with(project.number()));
  }

  ContractStopView resume(UUID projectId, UUID id, ResumeContract request) {
    Project project = projects.locked(projectId);
    outbox.publish(of(projectId, id).resume(project, request.resumedOn(), today()));
    stops.flush();
    return of(projectId, id).view();
  }

  ContractStopView annul(UUID projectId, UUID id, AnnulStop request) {
    Project project = projects.locked(projectId);
    outbox.publish(of(projectId, id).annul(project, request.reason()));
    stops.flush();
    return of(projectId, id).view();
  }

  private ContractStop of(UUID projectId, UUID id) {
    return stops.of(projectId).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusals.notFound(stops.noun()));
  }

  Page<ContractStopView> list(UUID projectId) {
    projects.visible(projectId);
    return Page.whole(stops.of(projectId)).map(ContractStop::view);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
