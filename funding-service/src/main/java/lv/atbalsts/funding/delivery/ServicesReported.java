package lv.atbalsts.funding.delivery;

import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality reported the services received in a month; lines is how many services. */
@EventType("ServicesReported.v1")
public record ServicesReported(
    UUID reportId,
    UUID projectId,
    String municipality,
    String month,
    int lines,
    List<ReportedService> services)
    implements Fact {

  @Override
  public UUID subject() {
    return reportId;
  }
}
