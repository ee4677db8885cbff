package lv.atbalsts.funding.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.granted.Granted;
import lv.atbalsts.funding.granted.GrantedService;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Aliases;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;

/** Closes the reporting of grants that have ended; what they kept of an allowance is then free. */
@ApplicationScoped
class ClosingDesk {

  private final Closings closings;
  private final ReportedGrants grants;
  private final ReportCheck check;
  private final Aliases persons;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  ClosingDesk(
      Closings closings,
      ReportedGrants grants,
      ReportCheck check,
      Aliases persons,
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
    persons.hold();
    String municipality = callers.current().owner();
    UUID id = request.grantId();
    Granted granted = grants.of(Set.of(id), municipality).get(id);
    LocalDate today = LocalDate.now(clock);
    GrantedService grant = granted.service();
    LocalDate last = grant.lastDay();
    if (last == null || last.isAfter(today)) {
      Refusal.of("FND-0136", 409).args(last == null ? "…" : last).rule("FUN-05").raise();
    }
    check.requireReporter(municipality, granted, last);
    closings.close(id, request.units(), today);
    outbox.publish(new ReportingClosed(id, grant.project(), municipality, request.units(), today));
    return new ClosedReportingView(id, request.units(), today);
  }
}
