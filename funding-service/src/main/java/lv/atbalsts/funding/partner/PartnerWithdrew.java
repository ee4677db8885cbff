package lv.atbalsts.funding.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality no longer takes part in a project, from this day. */
@EventType("PartnerWithdrew.v1")
public record PartnerWithdrew(
    UUID projectId,
    String number,
    String measure,
    String municipality,
    LocalDate withdrewOn,
    @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate accountingUntil)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
