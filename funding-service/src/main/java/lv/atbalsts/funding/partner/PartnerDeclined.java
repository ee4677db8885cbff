package lv.atbalsts.funding.partner;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality, or the ministry for it, does not agree to a partnership. */
@EventType("PartnerDeclined.v1")
public record PartnerDeclined(
    UUID projectId, String number, String measure, String municipality, LocalDate declinedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return projectId;
  }
}
