package lv.atbalsts.funding.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** Nothing more is reported of a grant: units of it were received in all. */
@EventType("ReportingClosed.v1")
public record ReportingClosed(
    UUID grantId, String project, String municipality, BigDecimal units, LocalDate closedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return grantId;
  }
}
