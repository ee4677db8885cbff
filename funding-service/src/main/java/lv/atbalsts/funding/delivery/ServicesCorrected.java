package lv.atbalsts.funding.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality corrected a report: services take the place of all that it said before. */
@EventType("ServicesCorrected.v1")
public record ServicesCorrected(
    UUID reportId,
    UUID projectId,
    String municipality,
    String month,
    LocalDate correctedOn,
    String reason,
    List<ReportedService> before,
    List<ReportedService> services)
    implements Fact {

  @Override
  public UUID subject() {
    return reportId;
  }
}
