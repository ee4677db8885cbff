package lv.atbalsts.funding.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What is told of services received. */
public sealed interface ReportEvents extends Fact {

  /** A municipality reports the services received in a month; lines is how many services. */
  @EventType("ServicesReported.v1")
  record ServicesReported(
      UUID reportId,
      UUID projectId,
      String municipality,
      String month,
      int lines,
      List<ReportedService> services)
      implements ReportEvents {

    @Override
    public UUID subject() {
      return reportId;
    }
  }

  /** A municipality corrects a report: services take the place of all that it said before. */
  @EventType("ServicesCorrected.v1")
  record ServicesCorrected(
      UUID reportId,
      UUID projectId,
      String municipality,
      String month,
      LocalDate correctedOn,
      String reason,
      List<ReportedService> before,
      List<ReportedService> services)
      implements ReportEvents {

    @Override
    public UUID subject() {
      return reportId;
    }
  }

  /** Nothing more is reported of a grant: units of it were received in all. */
  @EventType("ReportingClosed.v1")
  record ReportingClosed(
      UUID grantId, String projectNumber, String municipality, BigDecimal units, LocalDate closedOn)
      implements ReportEvents {

    @Override
    public UUID subject() {
      return grantId;
    }
  }
}
