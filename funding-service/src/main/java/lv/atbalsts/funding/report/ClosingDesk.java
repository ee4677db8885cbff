package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.report.ReportEvents.ReportingClosed;
import lv.atbalsts.funding.report.ReportRequests.CloseReporting;
import lv.atbalsts.funding.report.ReportView.ClosedReportingView;
import lv.atbalsts.funding.upstream.assessment.Granted;
import lv.atbalsts.funding.upstream.assessment.GrantedService;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.PersonRefs;
import lv.atbalsts.kit.events.Outbox;

/** Closes the reporting of grants that have ended; what they kept of an allowance is then free. */
@ApplicationScoped
class ClosingDesk {

  private final Closings closings;
  private final ReportedGrants grants;
  private final ReportCheck check;
  private final PersonRefs persons;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ClosingDesk(
      Closings closings,
      ReportedGrants grants,
      ReportCheck check,
      PersonRefs persons,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.closings = closings;
    this.grants = grants;
    this.check = check;
    this.persons = persons;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** By the municipality whose client the person was on the last day; for all that report of it. */
  ClosedReportingView close(CloseReporting request) {
    persons.freeze();
    String municipality = callers.current().owner();
    UUID id = request.grantId();
    Granted granted = grants.one(id, municipality);
    LocalDate today = LocalDate.now(clock);
    GrantedService grant = granted.service();
    LocalDate last = grant.lastDay();
    if (last == null || last.isAfter(today)) {
      throw FundingRefusal.GRANT_HAS_NOT_ENDED.with(last == null ? "…" : last);
    }
    check.requireReporter(municipality, granted, last);
    closings.close(id, request.units(), today);
    outbox.publish(
        new ReportingClosed(id, grant.projectNumber(), municipality, request.units(), today));
    return new ClosedReportingView(id, request.units(), today);
  }
}
