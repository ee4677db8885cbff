package lv.atbalsts.funding.partner;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality takes part in a contracted project from this day, by its own word. */
@EventType("PartnerJoined.v1")
public record PartnerJoined(
    UUID projectId, String number, String measure, String municipality, LocalDate joinedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
